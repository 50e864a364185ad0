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

// Whole months are kept as well as days, below zero, so that a year is read as twelve of them.
qint64 monthNumber(QDate day)
{
    return -(qint64(day.year()) * 12 + day.month() - 1);
}

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

constexpr QChar betweenFields = u'\t';
constexpr QChar betweenMeasures = u'\n';

QList<Measure> measuresFrom(const QString& text)
{
    QList<Measure> measures;
    for (const QString& line : text.split(betweenMeasures, Qt::SkipEmptyParts)) {
        const QStringList fields = line.split(betweenFields);
        measures += Measure{MeasureKind(fields.value(0).toInt()), fields.value(3), fields.value(1).toLongLong(), fields.value(2) == u"1"};
    }
    return measures;
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
    part.measures = measuresFrom(query.text());
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
    for (const Measure& measure : part.measures) {
        MeasureCell& at = measures_[keyOf(part.cell) + ' ' + QByteArray::number(int(measure.kind)) + ' ' + QByteArray::number(measure.figure) + ' ' + measure.of.toUtf8()];
        at.cell = part.cell;
        at.count = {measure.kind, measure.of, measure.figure, at.count.happened + (measure.happened ? sign : 0), at.count.left + (measure.happened ? 0 : sign)};
    }
}

namespace {

void addToCell(Database& database, qint64 day, const LeadCell& cell)
{
    Query(database, QStringLiteral("numbers/addToCell"))
        .bind(day, keyBlob(cell.source), keyBlob(cell.campaign), keyBlob(cell.owner), cell.isReferred, int(cell.tier), cell.furthest, int(cell.standing), cell.currency, cell.leads,
              cell.minorValue, cell.contacts, cell.seconds)
        .run();
    Query(database, QStringLiteral("numbers/addToLeadSum"))
        .bind(day, keyBlob(cell.source), cell.isReferred, int(cell.tier), cell.furthest, int(cell.standing), cell.currency, cell.leads, cell.minorValue, cell.contacts, cell.seconds)
        .run();
}

void addToMeasure(Database& database, qint64 day, const LeadCell& cell, const MeasureCount& count)
{
    Query(database, QStringLiteral("numbers/addToMeasure"))
        .bind(day, int(count.kind), count.of, keyBlob(cell.source), keyBlob(cell.campaign), keyBlob(cell.owner), count.figure, count.happened, count.left)
        .run();
    Query(database, QStringLiteral("numbers/addToMeasureSum")).bind(day, int(count.kind), count.of, count.figure, count.happened, count.left).run();
}

} // namespace

void CellChanges::write(Database& database)
{
    for (const LeadCell& cell : std::as_const(cells_)) {
        if (cell.leads == 0 && cell.minorValue == 0 && cell.contacts == 0 && cell.seconds == 0)
            continue;
        addToCell(database, cell.arrived.toJulianDay(), cell);
        addToCell(database, monthNumber(cell.arrived), cell);
    }
    for (const MeasureCell& measure : std::as_const(measures_)) {
        if (measure.count.happened == 0 && measure.count.left == 0)
            continue;
        addToMeasure(database, measure.cell.arrived.toJulianDay(), measure.cell, measure.count);
        addToMeasure(database, monthNumber(measure.cell.arrived), measure.cell, measure.count);
    }
}

QString textOf(const QList<Measure>& measures)
{
    QStringList lines;
    for (const Measure& measure : measures)
        lines += QString::number(int(measure.kind)) + betweenFields + QString::number(measure.figure) + betweenFields + (measure.happened ? u'1' : u'0') + betweenFields + measure.of;
    return lines.join(betweenMeasures);
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

QList<MeasureCount> measureCounts(Database& database, const NumbersFilter& filter)
{
    const bool isOfAll = filter.source.isNull() && filter.owner.isNull() && filter.campaign.isNull();
    QList<MeasureCount> counts;
    Query query(database, isOfAll ? QStringLiteral("numbers/measureSums") : QStringLiteral("numbers/measureCounts"));
    if (isOfAll)
        bindSpans(query, filter);
    else
        bindFilter(query, filter);
    while (query.next()) {
        MeasureCount count;
        count.kind = query.numbered<MeasureKind>();
        count.of = query.text();
        count.figure = query.integer();
        count.happened = int(query.integer());
        count.left = int(query.integer());
        counts += count;
    }
    return counts;
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

void insertSpend(Database& database, const Spend& spend)
{
    Query(database, QStringLiteral("numbers/insertSpend"))
        .bind(spend.id, spend.source, spend.campaign, spend.day, spend.kind, spend.amount.minor, spend.amount.currency, spend.note, spend.by, spend.minutes)
        .run();
}

QList<Spend> spendIn(Database& database, const NumbersFilter& filter)
{
    QList<Spend> all;
    if (!filter.owner.isNull())
        return all; // nobody's own
    Query query(database, QStringLiteral("numbers/spendIn"));
    query.bind(filter.from.isValid() ? filter.from.toString(Qt::ISODate) : QStringLiteral("0"), filter.to.isValid() ? filter.to.toString(Qt::ISODate) : QStringLiteral("9999"), filter.source, filter.campaign);
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
        spend.minutes = int(query.integer());
        all += spend;
    }
    return all;
}

} // namespace askline::storage
