// SPDX-License-Identifier: GPL-3.0-or-later
// A lead that changed is taken out of the cell it was in and put into the one it is in now.
#include "app/storage/numbers/CellStore.h"

#include "app/storage/Query.h"

namespace askline::storage {

namespace {

// Never null, so that a key compares equal to itself.
QByteArray keyBlob(const auto& id)
{
    return id.isNull() ? QByteArray("", 0) : id.blob();
}

QByteArray keyOf(const LeadCell& cell)
{
    QByteArray key = QByteArray::number(cell.arrived.toJulianDay()) + ' ';
    key += keyBlob(cell.source).toHex() + ' ' + keyBlob(cell.campaign).toHex() + ' ' + keyBlob(cell.owner).toHex();
    return key;
}

QByteArray wholeKeyOf(const LeadCell& cell)
{
    return keyOf(cell) + ' ' + QByteArray::number(cell.isReferred) + ' ' + QByteArray::number(int(cell.tier)) + ' ' + QByteArray::number(cell.furthest) + ' ' +
           QByteArray::number(int(cell.standing)) + ' ' + cell.currency.toUtf8();
}

qint64 firstDay(const CellFilter& filter)
{
    return filter.from.isValid() ? filter.from.toJulianDay() : 1;
}

qint64 lastDay(const CellFilter& filter)
{
    return filter.to.isValid() ? filter.to.toJulianDay() : std::numeric_limits<int>::max();
}

void bindFilter(Query& query, const CellFilter& filter)
{
    query.bind(firstDay(filter), lastDay(filter), filter.source, filter.owner);
}

// In what the leads of a cell are alike, but for the day.
void readAlike(Query& query, LeadCell& cell)
{
    cell.source = query.id<SourceId>();
    cell.campaign = query.id<CampaignId>();
    cell.owner = query.id<PersonId>();
    cell.isReferred = query.flag();
    cell.tier = query.numbered<Tier>();
    cell.furthest = int(query.integer());
    cell.standing = query.numbered<Standing>();
    cell.currency = query.text();
}

} // namespace

std::optional<LeadPart> partOfRow(Database& database, qint64 number)
{
    Query query(database, QStringLiteral("numbers/partOfRow"));
    query.bind(number);
    if (!query.next())
        return std::nullopt;
    LeadPart part;
    LeadCell& cell = part.cell;
    cell.arrived = QDate::fromJulianDay(query.integer());
    readAlike(query, cell);
    cell.minorValue = query.integer();
    cell.contacts = int(query.integer());
    cell.seconds = query.integer();
    part.wait = query.integer();
    part.wasContacted = query.flag();
    cell.leads = 1;
    return part;
}

void CellChanges::add(const LeadPart& part, int sign)
{
    LeadCell& cell = cells_[wholeKeyOf(part.cell)];
    const LeadCell before = std::exchange(cell, part.cell);
    cell.leads = before.leads + sign;
    cell.minorValue = before.minorValue + sign * part.cell.minorValue;
    cell.contacts = before.contacts + sign * part.cell.contacts;
    cell.seconds = before.seconds + sign * part.cell.seconds;
    if (part.wait < 0)
        return;
    WaitCell& wait = waits_[keyOf(part.cell) + ' ' + QByteArray::number(part.wait)];
    wait.cell = part.cell;
    wait.wait = part.wait;
    (part.wasContacted ? wait.happened : wait.left) += sign;
}

void CellChanges::write(Database& database)
{
    for (const LeadCell& cell : std::as_const(cells_)) {
        if (cell.leads == 0 && cell.minorValue == 0 && cell.contacts == 0 && cell.seconds == 0)
            continue;
        Query(database, QStringLiteral("numbers/addToCell"))
            .bind(cell.arrived.toJulianDay(), keyBlob(cell.source), keyBlob(cell.campaign), keyBlob(cell.owner), cell.isReferred, int(cell.tier), cell.furthest,
                  int(cell.standing), cell.currency, cell.leads, cell.minorValue, cell.contacts, cell.seconds)
            .run();
    }
    for (const WaitCell& wait : std::as_const(waits_))
        if (wait.happened != 0 || wait.left != 0)
            Query(database, QStringLiteral("numbers/addToWait"))
                .bind(wait.cell.arrived.toJulianDay(), keyBlob(wait.cell.source), keyBlob(wait.cell.campaign), keyBlob(wait.cell.owner), wait.wait, wait.happened, wait.left)
                .run();
}

bool hasLeadCells(Database& database)
{
    Query query(database, QStringLiteral("numbers/anyCell"));
    return query.next();
}

QList<LeadCell> leadCells(Database& database, const CellFilter& filter)
{
    QList<LeadCell> cells;
    Query query(database, QStringLiteral("numbers/leadCells"));
    bindFilter(query, filter);
    while (query.next()) {
        LeadCell cell;
        readAlike(query, cell);
        cell.leads = int(query.integer());
        cell.minorValue = query.integer();
        cell.contacts = int(query.integer());
        cell.seconds = query.integer();
        cells += cell;
    }
    return cells;
}

QList<WaitCount> waitCounts(Database& database, const CellFilter& filter)
{
    QList<WaitCount> counts;
    Query query(database, QStringLiteral("numbers/waitCounts"));
    bindFilter(query, filter);
    while (query.next()) {
        WaitCount count;
        count.source = query.id<SourceId>();
        count.owner = query.id<PersonId>();
        count.minutes = query.integer();
        count.happened = int(query.integer());
        count.left = int(query.integer());
        counts += count;
    }
    return counts;
}

QList<StillWaiting> stillWaiting(Database& database, const CellFilter& filter)
{
    QList<StillWaiting> leads;
    Query query(database, QStringLiteral("numbers/stillWaiting"));
    bindFilter(query, filter);
    while (query.next()) {
        const SourceId source = query.id<SourceId>();
        const PersonId owner = query.id<PersonId>();
        leads += StillWaiting{source, owner, query.moment()};
    }
    return leads;
}

QList<AskCount> askCounts(Database& database, Moment from, Moment before, PersonId by, SourceId source)
{
    QList<AskCount> counts;
    Query query(database, QStringLiteral("numbers/askCounts"));
    query.bind(from, before, by, source);
    while (query.next()) {
        AskCount count;
        count.kind = query.named<AskKind>();
        count.stage = query.text();
        count.by = query.id<PersonId>();
        count.asked = int(query.integer());
        count.yes = int(query.integer());
        count.no = int(query.integer());
        count.notYet = int(query.integer());
        counts += count;
    }
    return counts;
}

void insertSpend(Database& database, const Spend& spend)
{
    Query(database, QStringLiteral("numbers/insertSpend"))
        .bind(spend.id, spend.source, spend.campaign, spend.day, spend.kind, spend.amount.minor, spend.amount.currency, spend.note, spend.by)
        .run();
}

QList<Spend> spendIn(Database& database, const CellFilter& filter)
{
    QList<Spend> all;
    Query query(database, QStringLiteral("numbers/spendIn"));
    query.bind(filter.from.isValid() ? filter.from.toString(Qt::ISODate) : QStringLiteral("0"), filter.to.isValid() ? filter.to.toString(Qt::ISODate) : QStringLiteral("9999"), filter.source);
    while (query.next()) {
        Spend spend;
        spend.id = query.id<Id<struct SpendTag>>();
        spend.source = query.id<SourceId>();
        spend.campaign = query.id<CampaignId>();
        spend.day = query.day();
        spend.kind = query.named<SpendKind>();
        spend.amount.minor = query.integer();
        spend.amount.currency = query.text();
        spend.note = query.text();
        spend.by = query.id<PersonId>();
        all += spend;
    }
    return all;
}

} // namespace askline::storage
