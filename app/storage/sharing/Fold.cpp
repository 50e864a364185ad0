// SPDX-License-Identifier: GPL-3.0-or-later
// Row by row, each decision by the clocks alone.
#include "app/storage/sharing/Fold.h"

#include "app/storage/Query.h"
#include "app/storage/sharing/LoserStore.h"

namespace askline::storage {

namespace {

struct PlacedColumn {
    const SharedColumn* column = nullptr;
    qsizetype place = 0; // in the row that came
};

QList<PlacedColumn> knownColumns(const SharedTable& table, const QStringList& names)
{
    QList<PlacedColumn> known;
    for (qsizetype i = 0; i < names.size(); ++i)
        if (const SharedColumn* column = table.column(names[i]))
            known += PlacedColumn{column, i};
    return known;
}

QString insertionInto(const SharedTable& table, const QList<PlacedColumn>& columns)
{
    QString names = QStringLiteral("id, born, born_by");
    QString values = QStringLiteral("?1, ?2, ?3");
    qsizetype number = 3;
    for (const PlacedColumn& placed : columns) {
        names += QStringLiteral(", ") + placed.column->name;
        values += QStringLiteral(", ?%1").arg(++number);
    }
    return QStringLiteral("INSERT INTO %1 (%2) VALUES (%3) ON CONFLICT (id) DO NOTHING").arg(table.name, names, values);
}

bool isPossibleStamp(qint64 stamp)
{
    return stamp > 0 && stamp < greatestStamp;
}

} // namespace

TakenIn& TakenIn::operator+=(const TakenIn& other)
{
    created += other.created;
    changed += other.changed;
    lost += other.lost;
    waiting += other.waiting;
    unknown += other.unknown;
    return *this;
}

Fold::Fold(Database& database, const SharedSchema& schema, Origin origin) : database_(database), schema_(schema), origin_(origin) {}

TakenIn Fold::take(const ChangeSet& changes)
{
    report_ = {};
    verbs_.clear();
    for (const CreatedRows& created : changes.created)
        takeCreated(created, changes);
    for (const ChangedField& change : changes.changed)
        takeChanged(change, changes);
    listLosers();
    return report_;
}

void Fold::takeCreated(const CreatedRows& created, const ChangeSet& changes)
{
    const SharedTable* table = schema_.table(created.table);
    if (!table) {
        report_.unknown += int(created.rows.size());
        return;
    }
    const QList<PlacedColumn> columns = knownColumns(*table, created.columns);
    if (columns.size() < created.columns.size())
        ++report_.unknown;
    Query insertion = Query::ofKeptSql(database_, insertionInto(*table, columns));
    for (const CreatedRow& row : created.rows) {
        if (!isPossibleStamp(row.stamp) || row.id.isNull() || row.values.size() != created.columns.size()) {
            ++report_.unknown;
            continue;
        }
        insertion.restart().bind(row.id, row.stamp, writerNumber(row.writer));
        for (const PlacedColumn& placed : columns)
            insertion.bind(placed.column->fitting(row.values[placed.place]));
        insertion.run();
        if (database_.hasFailed())
            return;
        if (database_.rowsWritten() == 0) {
            const KnownRow known = knownRow(*table, row.id);
            if (origin_ == Origin::History)
                journalBirth(*table, row, known.pk, changes);
            takeSecondBirth(*table, created, row, known);
            continue;
        }
        ++report_.created;
        journalBirth(*table, row, database_.lastInsertRow(), changes);
    }
}

void Fold::journalBirth(const SharedTable& table, const CreatedRow& row, qint64 pk, const ChangeSet& changes)
{
    Query(database_, QStringLiteral("sharing/insertCreation"))
        .bind(verbNumber(row.verb, changes, row.writer, row.stamp), table.number, pk, row.stamp, writerNumber(row.writer))
        .run();
}

// A row has one birth; should two files disagree about it, the greater counts, field by field.
void Fold::takeSecondBirth(const SharedTable& table, const CreatedRows& created, const CreatedRow& row, const KnownRow& known)
{
    const qint64 writer = writerNumber(row.writer);
    for (qsizetype i = 0; i < created.columns.size(); ++i) {
        const SharedColumn* column = table.column(created.columns[i]);
        if (!column)
            continue;
        const Field field{table.number, known.pk, column->number};
        const auto own = clockOf(field);
        const Clock clock = own.value_or(known.birth);
        if (std::pair(row.stamp, row.writer) < std::pair(clock.stamp, guids_.value(clock.writer)))
            continue;
        const SharedValue value = valueOf(table, *column, known.pk);
        if (!isGreater(row.stamp, writer, row.values[i], clock, value))
            continue;
        writeValue(table, *column, known.pk, row.values[i]);
        if (own)
            Query(database_, QStringLiteral("sharing/removeClock")).bind(field.table, field.row, field.column).run();
    }
    const WriterId bornBy = guids_.value(known.birth.writer);
    if (std::pair(known.birth.stamp, bornBy) < std::pair(row.stamp, row.writer))
        Query::ofKeptSql(database_, QStringLiteral("UPDATE %1 SET born = ?2, born_by = ?3 WHERE pk = ?1").arg(table.name))
            .bind(known.pk, row.stamp, writer)
            .run();
}

void Fold::takeChanged(const ChangedField& change, const ChangeSet& changes)
{
    const SharedTable* table = schema_.table(change.table);
    const SharedColumn* column = table ? table->column(change.column) : nullptr;
    if (!column || !isPossibleStamp(change.stamp)) {
        ++report_.unknown;
        return;
    }
    const KnownRow known = knownRow(*table, change.row);
    if (known.pk == 0) {
        ++report_.waiting;
        return;
    }
    const Field field{table->number, known.pk, column->number};
    const SharedValue current = valueOf(*table, *column, known.pk);
    const Clock clock = clockOf(field).value_or(known.birth);
    const bool stands = isGreater(change.stamp, writerNumber(change.writer), change.value, clock, current);
    if (!journalChange(field, change, stands ? current : SharedValue{}, changes))
        return;
    touched_ += std::pair(field.table, field.row);
    if (!stands) {
        ++report_.lost;
        return;
    }
    ++report_.changed;
    if (column->number == table->deletion)
        setDeletion(*table, field, change);
    else
        setField(*table, *column, field, change);
    Query(database_, QStringLiteral("sharing/setClock"))
        .bind(field.table, field.row, field.column, change.stamp, writerNumber(change.writer))
        .run();
}

bool Fold::journalChange(const Field& field, const ChangedField& change, const SharedValue& was, const ChangeSet& changes)
{
    const qint64 writer = writerNumber(change.writer);
    {
        Query known(database_, QStringLiteral("sharing/isChangeKnown"));
        known.bind(field.table, field.row, field.column, change.stamp, writer, change.base, change.value);
        if (known.next())
            return false;
    }
    Query(database_, QStringLiteral("sharing/insertChange"))
        .bind(verbNumber(change.verb, changes, change.writer, change.stamp), field.table, field.row, field.column, change.value, was,
              change.stamp, writer, change.base)
        .run();
    return true;
}

void Fold::setField(const SharedTable& table, const SharedColumn& column, const Field& field, const ChangedField& change)
{
    writeValue(table, column, field.row, change.value);
    reviveRow(table, field.row, change.stamp);
}

// A deletion counts only where nothing of the row was changed later.
void Fold::setDeletion(const SharedTable& table, const Field& field, const ChangedField& change)
{
    Query later(database_, QStringLiteral("sharing/isChangedAfter"));
    later.bind(field.table, field.row, field.column, change.stamp);
    const bool revived = later.next();
    writeValue(table, *table.column(QStringLiteral("del")), field.row, revived ? SharedValue::ofInteger(0) : change.value);
}

void Fold::reviveRow(const SharedTable& table, qint64 row, qint64 stamp)
{
    const auto deletion = clockOf({table.number, row, table.deletion});
    if (deletion && deletion->stamp < stamp)
        Query::ofKeptSql(database_, QStringLiteral("UPDATE %1 SET del = 0 WHERE pk = ?1 AND del <> 0").arg(table.name)).bind(row).run();
}

void Fold::listLosers()
{
    for (const auto& [table, row] : std::as_const(touched_))
        relistLosers(database_, table, row);
    touched_.clear();
}

Fold::KnownRow Fold::knownRow(const SharedTable& table, const RowId& id)
{
    Query query = Query::ofKeptSql(database_, QStringLiteral("SELECT pk, born, born_by FROM %1 WHERE id = ?1").arg(table.name));
    query.bind(id);
    if (!query.next())
        return {};
    const qint64 pk = query.integer();
    const qint64 born = query.integer();
    return {pk, {born, query.integer()}};
}

std::optional<Fold::Clock> Fold::clockOf(const Field& field)
{
    Query query(database_, QStringLiteral("sharing/clockOfField"));
    query.bind(field.table, field.row, field.column);
    if (!query.next())
        return std::nullopt;
    const qint64 stamp = query.integer();
    return Clock{stamp, query.integer()};
}

SharedValue Fold::valueOf(const SharedTable& table, const SharedColumn& column, qint64 row)
{
    Query query = Query::ofKeptSql(database_, QStringLiteral("SELECT %1 FROM %2 WHERE pk = ?1").arg(column.name, table.name));
    query.bind(row);
    return query.next() ? query.sharedValue() : SharedValue{};
}

void Fold::writeValue(const SharedTable& table, const SharedColumn& column, qint64 row, const SharedValue& value)
{
    Query::ofKeptSql(database_, QStringLiteral("UPDATE %1 SET %2 = ?2 WHERE pk = ?1").arg(table.name, column.name))
        .bind(row, column.fitting(value))
        .run();
}

bool Fold::isGreater(qint64 stamp, qint64 writer, const SharedValue& value, const Clock& than, const SharedValue& thanValue)
{
    if (stamp != than.stamp)
        return stamp > than.stamp;
    const WriterId& ours = guids_[writer];
    const WriterId& theirs = guids_[than.writer];
    return ours != theirs ? ours > theirs : value > thanValue;
}

qint64 Fold::writerNumber(const WriterId& guid)
{
    if (writers_.isEmpty()) {
        Query query(database_, QStringLiteral("sharing/allWriters"));
        while (query.next()) {
            const qint64 number = query.integer();
            const WriterId known = query.id<WriterId>();
            writers_.insert(known, number);
            guids_.insert(number, known);
        }
    }
    if (const qint64 known = writers_.value(guid))
        return known;
    Query(database_, QStringLiteral("journal/insertWriter")).bind(guid).run();
    const qint64 number = database_.lastInsertRow();
    writers_.insert(guid, number);
    guids_.insert(number, guid);
    return number;
}

// Made with its first change that is news here.
qint64 Fold::verbNumber(int verb, const ChangeSet& changes, const WriterId& writer, qint64 stamp)
{
    if (const qint64 known = verbs_.value(verb))
        return known;
    const SharedVerb shared = changes.verbs.value(verb);
    Query(database_, QStringLiteral("sharing/insertTakenVerb")).bind(shared.name, shared.person, writerNumber(writer), shared.at, stamp, int(origin_)).run();
    const qint64 number = database_.lastInsertRow();
    verbs_.insert(verb, number);
    return number;
}

} // namespace askline::storage
