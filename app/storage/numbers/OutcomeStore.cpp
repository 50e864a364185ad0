// SPDX-License-Identifier: GPL-3.0-or-later
// One statement each.
#include "app/storage/numbers/OutcomeStore.h"

#include "app/storage/Query.h"

#include <algorithm>

namespace askline::storage {

namespace {

// Where it came to each step, as it is kept in the row: how many of these lie before then.
int stepsBefore(const QString& came, Moment then)
{
    const auto moments = QStringView(came).split(u' ', Qt::SkipEmptyParts);
    return int(std::ranges::count_if(moments, [&](QStringView moment) { return moment.toLongLong() < then.ms; }));
}

} // namespace

QList<WonLead> wonLeads(Database& database, const NumbersFilter& filter)
{
    QList<WonLead> leads;
    Query query(database, QStringLiteral("numbers/winsOf"));
    query.bind(filter.owner, filter.source, filter.campaign);
    while (query.next()) {
        const Moment at = query.moment();
        const QDate arrived = QDate::fromJulianDay(query.integer());
        leads += WonLead{at, arrived, Money{query.integer(), query.text()}, query.id<SourceId>()};
    }
    return leads;
}

QList<OpenLeadRow> openLeads(Database& database, const NumbersFilter& filter)
{
    QList<OpenLeadRow> leads;
    Query query(database, QStringLiteral("numbers/openLeads"));
    query.bind(filter.owner, filter.source, filter.campaign);
    while (query.next())
        leads += OpenLeadRow{QDate::fromJulianDay(query.integer()), int(query.integer()), Money{query.integer(), query.text()}, query.numbered<AskKind>(), query.moment()};
    return leads;
}

QList<UndecidedThen> undecidedAt(Database& database, const NumbersFilter& filter, Moment then)
{
    QList<UndecidedThen> leads;
    Query query(database, QStringLiteral("numbers/undecidedAt"));
    query.bind(then, filter.owner, filter.source, filter.campaign);
    while (query.next())
        leads += UndecidedThen{QDate::fromJulianDay(query.integer()), int(query.integer()), stepsBefore(query.text(), then), query.numbered<Standing>(), Money{query.integer(), query.text()}};
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
