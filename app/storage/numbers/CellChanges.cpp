// SPDX-License-Identifier: GPL-3.0-or-later
// A lead that changed is taken out of the cell it was in and put into the one it is in now.
#include "app/storage/numbers/CellChanges.h"

#include "app/storage/Query.h"
#include "app/storage/numbers/CellStore.h"

#include <algorithm>

namespace askline::storage {

namespace {

// Never null, so that a key compares equal to itself.
QByteArray keyBlob(const auto& id)
{
    return id.isNull() ? QByteArray("", 0) : id.blob();
}

QByteArray joinedKey(const auto&... parts)
{
    QByteArray key;
    ((key += parts, key += ' '), ...);
    return key;
}

QByteArray numberKey(auto number)
{
    return QByteArray::number(qint64(number));
}

QByteArray hexKey(const auto& id)
{
    return keyBlob(id).toHex();
}

QByteArray keyOf(const LeadCell& cell)
{
    return joinedKey(numberKey(cell.arrived.toJulianDay()), hexKey(cell.source), hexKey(cell.campaign), hexKey(cell.owner), numberKey(cell.isReferred), numberKey(cell.tier),
                     numberKey(cell.furthest), numberKey(cell.standing), cell.currency.toUtf8());
}

constexpr QChar betweenFields = u'\t';
constexpr QChar betweenLines = u'\n';

QString lineOf(const QStringList& fields)
{
    return fields.join(betweenFields);
}

QList<QStringList> linesOf(const QString& text)
{
    QList<QStringList> lines;
    for (const QString& line : text.split(betweenLines, Qt::SkipEmptyParts))
        lines += line.split(betweenFields);
    return lines;
}

QString textOfDay(QDate day)
{
    return day.isValid() ? QString::number(day.toJulianDay()) : QString();
}

QDate dayFrom(const QString& text)
{
    return text.isEmpty() ? QDate() : QDate::fromJulianDay(text.toLongLong());
}

QList<Measure> measuresFrom(const QString& text)
{
    QList<Measure> measures;
    for (const QStringList& fields : linesOf(text))
        measures += Measure{MeasureKind(fields.value(0).toInt()), fields.value(3), fields.value(1).toLongLong(), fields.value(2) == u"1",
                            fields.value(4).toLongLong(), dayFrom(fields.value(5)), PersonId::fromHex(fields.value(6)).value_or(PersonId{})};
    return measures;
}

QList<DayOfWork> workFrom(const QString& text)
{
    QList<DayOfWork> days;
    for (const QStringList& fields : linesOf(text)) {
        DayOfWork day;
        day.day = dayFrom(fields.value(0));
        day.by = PersonId::fromHex(fields.value(1)).value_or(PersonId{});
        for (size_t i = 0; i < countsOfWork.size(); ++i)
            day.*countsOfWork[i] = fields.value(2 + qsizetype(i)).toInt();
        days += day;
    }
    return days;
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
    part.work = workFrom(query.text());
    cell.leads = cell.arrived.toJulianDay() > 0;
    return part;
}

void CellChanges::addMeasure(const Measure& measure, const LeadCell& of, int sign)
{
    const QDate day = measure.on.isValid() ? measure.on : of.arrived;
    const PersonId who = measure.on.isValid() ? measure.by : of.owner;
    MeasureCell& cell = measures_[joinedKey(numberKey(day.toJulianDay()), hexKey(of.source), hexKey(of.campaign), hexKey(who), numberKey(measure.kind), numberKey(measure.figure), measure.of.toUtf8())];
    const MeasureCount& before = cell.count;
    cell = {day, of.source, of.campaign, who,
            {measure.kind, measure.of, measure.figure, before.happened + (measure.happened ? sign : 0), before.left + (measure.happened ? 0 : sign), before.minor + sign * measure.minor, measure.by}};
}

void CellChanges::add(const LeadPart& part, int sign)
{
    if (part.cell.leads > 0) {
        LeadCell& cell = cells_[keyOf(part.cell)];
        const LeadCell before = std::exchange(cell, part.cell);
        cell.leads = before.leads + sign;
        cell.minorValue = before.minorValue + sign * part.cell.minorValue;
        cell.contacts = before.contacts + sign * part.cell.contacts;
        cell.seconds = before.seconds + sign * part.cell.seconds;
    }
    for (const Measure& measure : part.measures)
        addMeasure(measure, part.cell, sign);
    for (const DayOfWork& day : part.work) {
        WorkCell& cell = work_[joinedKey(numberKey(day.day.toJulianDay()), hexKey(day.by), hexKey(part.cell.source), hexKey(part.cell.campaign))];
        cell.source = part.cell.source;
        cell.campaign = part.cell.campaign;
        cell.work.day = day.day;
        cell.work.by = day.by;
        cell.work.add(day, sign);
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

void bindCounts(Query& query, const DayOfWork& work)
{
    for (const auto count : countsOfWork)
        query.bind(work.*count);
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
    for (const MeasureCell& cell : std::as_const(measures_)) {
        const MeasureCount& count = cell.count;
        if (count.happened == 0 && count.left == 0 && count.minor == 0)
            continue;
        for (const qint64 day : {cell.day.toJulianDay(), monthNumber(cell.day)}) {
            Query(database, QStringLiteral("numbers/addToMeasure"))
                .bind(day, int(count.kind), count.of, keyBlob(cell.source), keyBlob(cell.campaign), keyBlob(cell.who), count.figure, count.happened, count.left, count.minor)
                .run();
            Query(database, QStringLiteral("numbers/addToMeasureSum")).bind(day, int(count.kind), count.of, keyBlob(count.by), count.figure, count.happened, count.left, count.minor).run();
        }
    }
    for (const WorkCell& cell : std::as_const(work_)) {
        if (std::ranges::all_of(countsOfWork, [&](const auto count) { return cell.work.*count == 0; }))
            continue;
        const DayOfWork& work = cell.work;
        Query inCell(database, QStringLiteral("numbers/addToWork"));
        inCell.bind(work.day.toJulianDay(), keyBlob(work.by), keyBlob(cell.source), keyBlob(cell.campaign));
        bindCounts(inCell, work);
        inCell.run();
        Query inSum(database, QStringLiteral("numbers/addToWorkSum"));
        inSum.bind(work.day.toJulianDay(), keyBlob(work.by));
        bindCounts(inSum, work);
        inSum.run();
    }
}

QString textOf(const QList<Measure>& measures)
{
    QStringList lines;
    for (const Measure& measure : measures) {
        QStringList fields{QString::number(int(measure.kind)), QString::number(measure.figure), measure.happened ? QStringLiteral("1") : QStringLiteral("0"), measure.of};
        if (measure.minor != 0 || measure.on.isValid())
            fields += {QString::number(measure.minor), textOfDay(measure.on), measure.by.isNull() ? QString() : measure.by.hex()};
        lines += lineOf(fields);
    }
    return lines.join(betweenLines);
}

QString textOf(const QList<DayOfWork>& work)
{
    QStringList lines;
    for (const DayOfWork& day : work) {
        QStringList fields{textOfDay(day.day), day.by.isNull() ? QString() : day.by.hex()};
        for (const auto count : countsOfWork)
            fields += QString::number(day.*count);
        lines += lineOf(fields);
    }
    return lines.join(betweenLines);
}

} // namespace askline::storage
