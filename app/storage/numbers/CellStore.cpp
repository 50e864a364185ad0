// SPDX-License-Identifier: GPL-3.0-or-later
// One statement each; whoever asks for everybody and everything is answered from the sums.
#include "app/storage/numbers/CellStore.h"

#include "app/storage/Query.h"

namespace askline::storage {

namespace {

constexpr qint64 farthestDay = std::numeric_limits<int>::max();

struct Span {
    qint64 from = 1;
    qint64 to = 0; // before `from`: nothing
};

// The days before the first whole month, the whole months, and the days after the last.
struct Spans {
    Span head;
    Span months{-farthestDay, -1};
    Span tail;
};

Spans spansOf(const NumbersFilter& filter)
{
    Spans spans;
    const bool isWithinAMonth = filter.from.isValid() && filter.to.isValid() && monthNumber(filter.from) == monthNumber(filter.to);
    if (isWithinAMonth)
        return {{filter.from.toJulianDay(), filter.to.toJulianDay()}, {}, {}};
    if (filter.from.isValid()) {
        const bool isFirst = filter.from.day() == 1;
        const QDate next = filter.from.addMonths(1);
        spans.months.to = monthNumber(isFirst ? filter.from : next);
        if (!isFirst)
            spans.head = {filter.from.toJulianDay(), QDate(next.year(), next.month(), 1).toJulianDay() - 1};
    }
    if (filter.to.isValid()) {
        const bool isLast = filter.to.day() == filter.to.daysInMonth();
        spans.months.from = monthNumber(isLast ? filter.to : filter.to.addMonths(-1));
        if (!isLast)
            spans.tail = {QDate(filter.to.year(), filter.to.month(), 1).toJulianDay(), filter.to.toJulianDay()};
    }
    return spans;
}

void bindSpans(Query& query, const NumbersFilter& filter)
{
    const Spans spans = spansOf(filter);
    query.bind(spans.head.from, spans.head.to, spans.months.from, spans.months.to, spans.tail.from, spans.tail.to);
}

void bindFilter(Query& query, const NumbersFilter& filter)
{
    bindSpans(query, filter);
    query.bind(filter.source, filter.owner, filter.campaign);
}

} // namespace

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

qint64 monthNumber(QDate day)
{
    return -(qint64(day.year()) * 12 + day.month() - 1);
}

qint64 firstDayOf(const NumbersFilter& filter)
{
    return filter.from.isValid() ? filter.from.toJulianDay() : 1;
}

qint64 lastDayOf(const NumbersFilter& filter)
{
    return filter.to.isValid() ? filter.to.toJulianDay() : farthestDay;
}

bool hasLeadCells(Database& database)
{
    Query query(database, QStringLiteral("numbers/anyCell"));
    return query.next();
}

namespace {

QList<LeadCell> cellsFrom(Query& query)
{
    QList<LeadCell> cells;
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

} // namespace

QList<LeadCell> leadCells(Database& database, const NumbersFilter& filter)
{
    Query query(database, QStringLiteral("numbers/leadCells"));
    bindFilter(query, filter);
    return cellsFrom(query);
}

QList<LeadCell> leadSums(Database& database, const NumbersFilter& filter)
{
    if (!filter.owner.isNull() || !filter.campaign.isNull())
        return leadCells(database, filter);
    Query query(database, QStringLiteral("numbers/leadSums"));
    bindSpans(query, filter);
    query.bind(filter.source);
    return cellsFrom(query);
}

namespace {

bool isOfAll(const NumbersFilter& filter)
{
    return filter.source.isNull() && filter.owner.isNull() && filter.campaign.isNull();
}

QList<MeasureCount> countsOfKinds(Database& database, const NumbersFilter& filter, MeasureKind first, MeasureKind last)
{
    QList<MeasureCount> counts;
    Query query(database, isOfAll(filter) ? QStringLiteral("numbers/measureSums") : QStringLiteral("numbers/measureCounts"));
    bindSpans(query, filter);
    query.bind(int(first), int(last));
    if (!isOfAll(filter))
        query.bind(filter.source, filter.owner, filter.campaign, first >= firstOfWork);
    while (query.next()) {
        MeasureCount count;
        count.kind = query.numbered<MeasureKind>();
        count.of = query.text();
        count.by = query.id<PersonId>();
        count.figure = query.integer();
        count.happened = int(query.integer());
        count.left = int(query.integer());
        count.minor = query.integer();
        counts += count;
    }
    return counts;
}

} // namespace

QList<MeasureCount> measureCounts(Database& database, const NumbersFilter& filter)
{
    return countsOfKinds(database, filter, MeasureKind(0), MeasureKind(int(firstOfWork) - 1));
}

QList<MeasureCount> workMeasures(Database& database, const NumbersFilter& filter)
{
    return countsOfKinds(database, filter, firstOfWork, lastOfWork);
}

QList<DayOfWork> daysOfWork(Database& database, const NumbersFilter& filter)
{
    QList<DayOfWork> days;
    const bool isOfAll = filter.source.isNull() && filter.campaign.isNull();
    Query query(database, isOfAll ? QStringLiteral("numbers/daysOfWork") : QStringLiteral("numbers/daysOfWorkWith"));
    query.bind(firstDayOf(filter), lastDayOf(filter), filter.owner);
    if (!isOfAll)
        query.bind(filter.source, filter.campaign);
    while (query.next()) {
        DayOfWork day;
        day.day = QDate::fromJulianDay(query.integer());
        day.by = query.id<PersonId>();
        for (const auto count : countsOfWork)
            day.*count = int(query.integer());
        days += day;
    }
    return days;
}

std::optional<QDate> firstDayOfWork(Database& database)
{
    Query query(database, QStringLiteral("numbers/firstDayOfWork"));
    const auto day = query.next() ? query.optionalInteger() : std::nullopt;
    return day ? std::optional(QDate::fromJulianDay(*day)) : std::nullopt;
}

QList<Moment> stillWaiting(Database& database, const NumbersFilter& filter)
{
    QList<Moment> arrived;
    Query query(database, QStringLiteral("numbers/stillWaiting"));
    query.bind(firstDayOf(filter), lastDayOf(filter), filter.source, filter.owner, filter.campaign);
    while (query.next())
        arrived += query.moment();
    return arrived;
}

} // namespace askline::storage
