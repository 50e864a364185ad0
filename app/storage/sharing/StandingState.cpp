// SPDX-License-Identifier: GPL-3.0-or-later
// A table after the other, so many rows at once, and behind them the clocks of just these.
#include "app/storage/sharing/StandingState.h"

#include "app/storage/Query.h"
#include "app/storage/sharing/Fold.h"

namespace askline::storage {

namespace {

struct Span {
    qint64 after = 0;
    qint64 last = 0;
};

CreatedRows rowsOf(Database& database, const SharedTable& table, Span& span, int limit, QHash<qint64, RowId>& ids)
{
    CreatedRows rows;
    rows.table = table.name;
    for (const SharedColumn& column : table.columns)
        rows.columns += column.name;
    Query query = Query::ofKeptSql(database, QStringLiteral("SELECT t.pk, t.id, t.born, w.guid, t.%1 FROM %2 AS t JOIN writer AS w ON w.no = t.born_by "
                                                            "WHERE t.pk > ?1 ORDER BY t.pk LIMIT ?2")
                                                 .arg(rows.columns.join(QStringLiteral(", t.")), table.name));
    query.bind(span.after, limit);
    while (query.next()) {
        span.last = query.integer();
        CreatedRow row;
        row.id = query.id<RowId>();
        row.stamp = query.integer();
        row.writer = query.id<WriterId>();
        row.values.reserve(table.columns.size());
        for (qsizetype i = 0; i < table.columns.size(); ++i)
            row.values += query.sharedValue();
        ids.insert(span.last, row.id);
        rows.rows += std::move(row);
    }
    return rows;
}

QList<ChangedField> clocksOf(Database& database, const SharedTable& table, const Span& span, const QHash<qint64, RowId>& ids)
{
    QHash<qint64, QString> names;
    for (const SharedColumn& column : table.columns)
        names.insert(column.number, column.name);
    QList<ChangedField> clocks;
    Query query(database, QStringLiteral("sharing/clocksBetween"));
    query.bind(table.number, span.after, span.last);
    while (query.next()) {
        ChangedField clock;
        clock.table = table.name;
        clock.row = ids.value(query.integer());
        clock.column = names.value(query.integer());
        clock.stamp = clock.base = query.integer();
        clock.writer = query.id<WriterId>();
        if (!clock.row.isNull() && !clock.column.isEmpty())
            clocks += std::move(clock);
    }
    return clocks;
}

class WriterNumbers {
public:
    explicit WriterNumbers(Database& database) : database_(database) {}

    qint64 of(const WriterId& guid)
    {
        if (const qint64 known = numbers_.value(guid))
            return known;
        Query(database_, QStringLiteral("journal/insertWriter")).bind(guid).run();
        Query query(database_, QStringLiteral("sharing/writerNumber"));
        query.bind(guid);
        const qint64 number = query.next() ? query.integer() : 0;
        numbers_.insert(guid, number);
        return number;
    }

private:
    Database& database_;
    QHash<WriterId, qint64> numbers_;
};

bool isPossible(const CreatedRow& row, qsizetype columns)
{
    return row.stamp > 0 && row.stamp < greatestStamp && !row.id.isNull() && row.values.size() == columns;
}

} // namespace

void readStandingState(Database& database, const SharedSchema& schema, int rowsAtOnce, const std::function<bool(ChangeSet)>& take)
{
    for (const QString& name : schema.tableNames()) {
        const SharedTable& table = *schema.table(name);
        for (Span span;; span.after = span.last) {
            QHash<qint64, RowId> ids;
            CreatedRows rows = rowsOf(database, table, span, rowsAtOnce, ids);
            if (rows.rows.isEmpty())
                break;
            ChangeSet piece;
            piece.verbs = {SharedVerb{}};
            piece.changed = clocksOf(database, table, span, ids);
            piece.created += std::move(rows);
            if (!take(std::move(piece)))
                return;
        }
    }
}

bool insertStandingState(Database& database, const SharedSchema& schema, const ChangeSet& state)
{
    WriterNumbers writers(database);
    QHash<std::pair<QString, RowId>, qint64> places;
    for (const CreatedRows& created : state.created) {
        const SharedTable* table = schema.table(created.table);
        QList<const SharedColumn*> columns;
        QStringList marks;
        for (const QString& name : created.columns) {
            columns += table ? table->column(name) : nullptr;
            marks += QStringLiteral("?%1").arg(marks.size() + 4);
        }
        if (!table || columns.isEmpty() || columns.contains(nullptr))
            return false;
        Query insertion = Query::ofKeptSql(database, QStringLiteral("INSERT INTO %1 (id, born, born_by, %2) VALUES (?1, ?2, ?3, %3)")
                                                         .arg(table->name, created.columns.join(QStringLiteral(", ")), marks.join(QStringLiteral(", "))));
        for (const CreatedRow& row : created.rows) {
            if (!isPossible(row, columns.size()))
                return false;
            insertion.restart().bind(row.id, row.stamp, writers.of(row.writer));
            for (qsizetype i = 0; i < columns.size(); ++i)
                insertion.bind(columns[i]->fitting(row.values[i]));
            insertion.run();
            places.insert({created.table, row.id}, database.lastInsertRow());
        }
    }
    Query clock(database, QStringLiteral("sharing/setClock"));
    for (const ChangedField& change : state.changed) {
        const SharedTable* table = schema.table(change.table);
        const SharedColumn* column = table ? table->column(change.column) : nullptr;
        const qint64 row = places.value({change.table, change.row});
        if (!column || row == 0 || change.stamp <= 0 || change.stamp >= greatestStamp)
            return false;
        clock.restart().bind(table->number, row, column->number, change.stamp, writers.of(change.writer)).run();
    }
    return true;
}

} // namespace askline::storage
