// SPDX-License-Identifier: GPL-3.0-or-later
// One statement each.
#include "app/storage/numbers/OutcomeStore.h"

#include "app/storage/Query.h"

namespace askline::storage {

QList<WonLead> wonLeads(Database& database, const NumbersFilter& filter)
{
    QList<WonLead> leads;
    Query query(database, QStringLiteral("numbers/winsOf"));
    query.bind(filter.owner, filter.source, filter.campaign);
    while (query.next()) {
        const Moment at = query.moment();
        leads += WonLead{query.id<LeadId>(), at, query.moment(), Money{query.integer(), query.text()}, query.id<SourceId>(), query.id<CampaignId>(), query.id<PersonId>()};
    }
    return leads;
}

QList<ContactsOfWin> contactsOfWins(Database& database, const NumbersFilter& filter, const QString& currency)
{
    QList<ContactsOfWin> contacts;
    Query query(database, QStringLiteral("numbers/contactsOfWins"));
    query.bind(currency, firstDayOf(filter), lastDayOf(filter), filter.owner, filter.source, filter.campaign);
    while (query.next())
        contacts += ContactsOfWin{query.integer(), query.named<TouchKind>(), int(query.integer()), query.integer()};
    return contacts;
}

QList<OpenLeadRow> openLeads(Database& database, const NumbersFilter& filter)
{
    QList<OpenLeadRow> leads;
    Query query(database, QStringLiteral("numbers/openLeads"));
    query.bind(filter.owner, filter.source, filter.campaign);
    while (query.next())
        leads += OpenLeadRow{query.id<LeadId>(), query.moment(), int(query.integer()), Money{query.integer(), query.text()}, query.numbered<AskKind>(), query.moment()};
    return leads;
}

QList<UndecidedThen> undecidedAt(Database& database, const NumbersFilter& filter, Moment then)
{
    QList<UndecidedThen> leads;
    Query query(database, QStringLiteral("numbers/undecidedAt"));
    query.bind(then, filter.owner, filter.source, filter.campaign);
    while (query.next())
        leads += UndecidedThen{query.id<LeadId>(), query.moment(), int(query.integer()), query.numbered<Standing>(), Money{query.integer(), query.text()}, query.flag()};
    return leads;
}

OpenAndDue openAndDue(Database& database, const NumbersFilter& filter, Moment today)
{
    constexpr int week = 7;
    constexpr int month = 30;
    Query query(database, QStringLiteral("numbers/openAndDue"));
    query.bind(today, today.plusDays(-week), today.plusDays(-month), filter.owner, filter.source, filter.campaign);
    return query.next() ? OpenAndDue{int(query.integer()), int(query.integer()), int(query.integer()), int(query.integer())} : OpenAndDue{};
}

int overdueStepsAt(Database& database, const NumbersFilter& filter, Moment then, QDate day)
{
    Query query(database, QStringLiteral("numbers/overdueStepsAt"));
    query.bind(then, filter.owner, filter.source, filter.campaign, day);
    return query.next() ? int(query.integer()) : 0;
}

QMap<QDate, int> arrivalsByDay(Database& database, const NumbersFilter& filter)
{
    QMap<QDate, int> days;
    Query query(database, QStringLiteral("numbers/arrivalsByDay"));
    query.bind(firstDayOf(filter), lastDayOf(filter), filter.source, filter.owner, filter.campaign);
    while (query.next()) {
        const QDate day = QDate::fromJulianDay(query.integer());
        days.insert(day, int(query.integer()));
    }
    return days;
}

int contactedOnceBefore(Database& database, const NumbersFilter& filter, Moment then)
{
    Query query(database, QStringLiteral("numbers/orphans"));
    query.bind(then, filter.owner, filter.source, filter.campaign);
    return query.next() ? int(query.integer()) : 0;
}

QList<ScriptVersionCell> leadsByScript(Database& database, const NumbersFilter& filter)
{
    QList<ScriptVersionCell> cells;
    Query query(database, QStringLiteral("numbers/leadsByScript"));
    query.bind(firstDayOf(filter), lastDayOf(filter), filter.source, filter.owner, filter.campaign);
    while (query.next()) {
        ScriptVersionCell one;
        one.script = query.text();
        one.text = query.blob();
        one.first = query.moment();
        one.cell.furthest = int(query.integer());
        one.cell.standing = query.numbered<Standing>();
        one.cell.leads = int(query.integer());
        cells += one;
    }
    return cells;
}

} // namespace askline::storage
