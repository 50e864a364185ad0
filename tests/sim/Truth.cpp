// SPDX-License-Identifier: GPL-3.0-or-later
// The plain rules, in memory: the greatest of each field, and of deletions.
#include "tests/sim/Truth.h"

#include "app/storage/Query.h"
#include "app/storage/journal/Capture.h"

#include <algorithm>

namespace askline::sim {

namespace {

using storage::Query;

const QStringList tables{QStringLiteral("contact"), QStringLiteral("lead"), QStringLiteral("note"), QStringLiteral("step"), QStringLiteral("erasure"), QStringLiteral("sim_thing")};

QByteArray textOf(const SharedValue& value)
{
    return QByteArray::number(int(value.kind)) + ':' + QByteArray::number(value.integer) + ':' + value.bytes;
}

QByteArray rowKey(const QString& table, const RowId& row)
{
    return table.toUtf8() + ' ' + row.hex().toUtf8();
}

QByteArray loserKey(const QString& table, const RowId& row, const QString& column, qint64 stamp, const WriterId& writer, const SharedValue& value)
{
    return rowKey(table, row) + ' ' + column.toUtf8() + ' ' + QByteArray::number(stamp) + ' ' + writer.hex().toUtf8() + ' ' + textOf(value);
}

struct Contribution {
    qint64 stamp = 0;
    WriterId writer;
    SharedValue value;
    qint64 base = 0;
    bool isChange = false;
    auto place() const { return std::tie(stamp, writer, value); }
};

struct RowFacts {
    QString table;
    RowId id;
    bool isMade = false;
    QMap<QString, QList<Contribution>> fields;
};

const Contribution& greatest(const QList<Contribution>& all)
{
    return *std::ranges::max_element(all, [](const Contribution& a, const Contribution& b) { return a.place() < b.place(); });
}

QMap<QByteArray, RowFacts> rowFacts(const QMap<QByteArray, TruthRecord>& records)
{
    QMap<QByteArray, RowFacts> rows;
    for (const TruthRecord& record : records) {
        RowFacts& row = rows[rowKey(record.table, record.row)];
        row.table = record.table;
        row.id = record.row;
        if (record.column.isEmpty()) {
            row.isMade = true;
            for (auto it = record.values.cbegin(); it != record.values.cend(); ++it)
                row.fields[it.key()] += Contribution{record.stamp, record.writer, it.value(), 0, false};
        } else {
            row.fields[record.column] += Contribution{record.stamp, record.writer, record.value, record.base, true};
        }
    }
    return rows;
}

qint64 latestEdit(const RowFacts& row)
{
    qint64 latest = 0;
    for (auto field = row.fields.cbegin(); field != row.fields.cend(); ++field)
        if (field.key() != u"del")
            for (const Contribution& one : *field)
                if (one.isChange)
                    latest = std::max(latest, one.stamp);
    return latest;
}

void addLosers(const RowFacts& row, LoserSet& losers)
{
    for (auto field = row.fields.cbegin(); field != row.fields.cend(); ++field) {
        const Contribution& winner = greatest(*field);
        for (const Contribution& one : *field) {
            const bool isBase = std::ranges::any_of(*field, [&](const Contribution& other) {
                return other.isChange && (field.key() == u"del" ? other.base >= one.stamp : other.base == one.stamp);
            });
            const bool isTied = one.stamp == winner.stamp && one.writer == winner.writer;
            const bool isLess = one.place() < winner.place();
            if (one.isChange && winner.isChange && isLess && (!isBase || isTied))
                losers += loserKey(row.table, row.id, field.key(), one.stamp, one.writer, one.value);
        }
    }
}

void addLosersOfDeletion(const RowFacts& row, LoserSet& losers)
{
    const QList<Contribution> deletions = row.fields.value(QStringLiteral("del"));
    if (deletions.isEmpty())
        return;
    const Contribution& deletion = greatest(deletions);
    if (!deletion.isChange || deletion.value != SharedValue::ofInteger(1))
        return;
    if (latestEdit(row) > deletion.stamp) {
        losers += loserKey(row.table, row.id, QStringLiteral("del"), deletion.stamp, deletion.writer, deletion.value);
        return;
    }
    // Of equal deletions any base will do: the one that was known of most is the least that was unseen.
    for (const Contribution& equal : deletions)
        if (equal.place() == deletion.place())
            for (auto field = row.fields.cbegin(); field != row.fields.cend(); ++field)
                if (const Contribution& edit = greatest(*field); field.key() != u"del" && edit.isChange && edit.stamp > equal.base && edit.stamp < equal.stamp)
                    losers += loserKey(row.table, row.id, field.key(), edit.stamp, edit.writer, edit.value);
}

QStringList columnsOf(Workspace& workspace, const QString& table)
{
    const storage::SharedTable* known = workspace.sharedSchema().table(table);
    QStringList columns;
    if (known)
        for (const storage::SharedColumn& column : known->columns)
            columns += column.name;
    return columns;
}

RowId idOf(Workspace& workspace, const QString& table, qint64 row)
{
    Query query = Query::ofKeptSql(workspace.database(), QStringLiteral("SELECT id FROM %1 WHERE pk = ?1").arg(table));
    query.bind(row);
    return query.next() ? query.id<RowId>() : RowId{};
}

void readValues(Workspace& workspace, qint64 row, TruthRecord& record)
{
    const QStringList columns = columnsOf(workspace, record.table);
    Query query = Query::ofKeptSql(workspace.database(), QStringLiteral("SELECT %1 FROM %2 WHERE pk = ?1").arg(columns.join(u','), record.table));
    query.bind(row);
    if (!query.next())
        return;
    for (const QString& column : columns)
        record.values[column] = query.sharedValue();
}

} // namespace

QByteArray TruthRecord::keyWithoutValue() const
{
    return rowKey(table, row) + ' ' + column.toUtf8() + ' ' + QByteArray::number(stamp) + ' ' + writer.hex().toUtf8() + ' ' + QByteArray::number(base) + ' ';
}

QByteArray TruthRecord::key() const
{
    return keyWithoutValue() + textOf(value);
}

void Truth::remove(const TruthRecord& record)
{
    const QByteArray beginning = record.keyWithoutValue();
    for (auto known = records_.lowerBound(beginning); known != records_.end() && known.key().startsWith(beginning);)
        known = records_.erase(known);
}

FoldedState Truth::state() const
{
    FoldedState state;
    const auto rows = rowFacts(records_);
    for (auto row = rows.cbegin(); row != rows.cend(); ++row) {
        if (!row->isMade)
            continue;
        FoldedRow folded;
        for (auto field = row->fields.cbegin(); field != row->fields.cend(); ++field)
            folded.values[field.key()] = greatest(*field).value;
        const QList<Contribution> deletions = row->fields.value(QStringLiteral("del"));
        const Contribution& deletion = greatest(deletions);
        if (deletion.isChange && latestEdit(*row) > deletion.stamp)
            folded.values[QStringLiteral("del")] = SharedValue::ofInteger(0);
        state.insert(row.key(), folded);
    }
    return state;
}

QSet<QByteArray> erasedRows(const FoldedState& state)
{
    QSet<QByteArray> erased;
    for (const FoldedRow& row : state)
        erased += row.values.value(QStringLiteral("row")).bytes; // only an erasure has it
    erased -= QByteArray();
    QSet<QByteArray> rows;
    for (auto row = state.cbegin(); row != state.cend(); ++row)
        if (erased.contains(QByteArray::fromHex(row.key().split(' ').last())) || erased.contains(row->values.value(QStringLiteral("lead")).bytes))
            rows += row.key();
    return rows;
}

bool isEmptied(const FoldedRow& row)
{
    static const QStringList words{QStringLiteral("message"), QStringLiteral("competitor"), QStringLiteral("text"), QStringLiteral("what"), QStringLiteral("due_day"), QStringLiteral("sim_extra")};
    return row.values.value(QStringLiteral("del")) == SharedValue::ofInteger(1) &&
           std::ranges::all_of(words, [&](const QString& column) { return row.values.value(column).bytes.isEmpty(); });
}

LoserSet Truth::losers() const
{
    LoserSet losers;
    for (const RowFacts& row : rowFacts(records_)) {
        if (!row.isMade)
            continue;
        addLosers(row, losers);
        addLosersOfDeletion(row, losers);
    }
    return losers;
}

QList<std::pair<qint64, TruthRecord>> recordsAfter(Workspace& workspace, qint64 change)
{
    struct Line {
        qint64 seq, row;
        TruthRecord record;
    };
    QList<Line> lines;
    {
        Query query = Query::ofKeptSql(workspace.database(), QStringLiteral(
            "SELECT c.seq, c.row, t.name, coalesce(k.name, ''), c.value, c.stamp, w.guid, c.base FROM change AS c "
            "JOIN verb AS v ON v.pk = c.verb JOIN writer AS w ON w.no = c.writer JOIN captured_table AS t ON t.no = c.tbl "
            "LEFT JOIN captured_column AS k ON k.tbl = c.tbl AND k.no = c.col WHERE c.seq > ?1 AND v.taken = 0 ORDER BY c.seq"));
        query.bind(change);
        while (query.next()) {
            Line line{query.integer(), query.integer(), {}};
            line.record.table = query.text();
            line.record.column = query.text();
            line.record.value = query.sharedValue();
            line.record.stamp = query.integer();
            line.record.writer = query.id<WriterId>();
            line.record.base = query.integer();
            lines += line;
        }
    }
    QList<std::pair<qint64, TruthRecord>> records;
    for (Line& line : lines) {
        line.record.row = idOf(workspace, line.record.table, line.row);
        if (line.record.column.isEmpty())
            readValues(workspace, line.row, line.record);
        records += std::pair(line.seq, line.record);
    }
    return records;
}

FoldedState stateOf(Workspace& workspace)
{
    FoldedState state;
    for (const QString& table : tables) {
        const QStringList columns = columnsOf(workspace, table);
        if (columns.isEmpty())
            continue;
        Query query = Query::ofSql(workspace.database(), QStringLiteral("SELECT id, %1 FROM %2").arg(columns.join(u','), table));
        while (query.next()) {
            const RowId id = query.id<RowId>();
            FoldedRow row;
            for (const QString& column : columns)
                row.values[column] = query.sharedValue();
            state.insert(rowKey(table, id), row);
        }
    }
    return state;
}

LoserSet losersOf(Workspace& workspace)
{
    LoserSet losers;
    Query query = Query::ofSql(workspace.database(), QStringLiteral(
        "SELECT t.name, l.row, k.name, c.stamp, w.guid, c.value FROM loser AS l JOIN change AS c ON c.seq = l.seq "
        "JOIN captured_table AS t ON t.no = l.tbl JOIN captured_column AS k ON k.tbl = l.tbl AND k.no = l.col JOIN writer AS w ON w.no = c.writer"));
    while (query.next()) {
        const QString table = query.text();
        const qint64 row = query.integer();
        const QString column = query.text();
        const qint64 stamp = query.integer();
        const WriterId writer = query.id<WriterId>();
        losers += loserKey(table, idOf(workspace, table, row), column, stamp, writer, query.sharedValue());
    }
    return losers;
}

QMap<QByteArray, qint64> clocksOf(Workspace& workspace)
{
    QMap<QByteArray, qint64> clocks;
    Query query = Query::ofSql(workspace.database(), QStringLiteral(
        "SELECT t.name, k.row, c.name, k.stamp FROM clock AS k JOIN captured_table AS t ON t.no = k.tbl "
        "JOIN captured_column AS c ON c.tbl = k.tbl AND c.no = k.col"));
    while (query.next()) {
        const QString table = query.text();
        const qint64 row = query.integer();
        const QString column = query.text();
        clocks.insert(rowKey(table, idOf(workspace, table, row)) + ' ' + column.toUtf8(), query.integer());
    }
    return clocks;
}

} // namespace askline::sim
