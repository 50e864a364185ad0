// SPDX-License-Identifier: GPL-3.0-or-later
// Generates the capture triggers. One trigger a table and event: one a column was measured six times slower to open.
#include "app/storage/journal/Capture.h"

#include "app/storage/Query.h"

#include <QHash>

namespace askline::storage {

namespace {

struct Column {
    qint64 number;
    QString name;
};

QStringList columnsOf(Database& database, const QString& table)
{
    Query query = Query::ofSql(database, QStringLiteral("SELECT name FROM pragma_table_info(?1)"));
    query.bind(table);
    QStringList names;
    while (query.next())
        names += query.text();
    return names;
}

qint64 numberOfTable(Database& database, const QString& table)
{
    Query::ofSql(database, QStringLiteral("INSERT INTO captured_table (name) VALUES (?1) ON CONFLICT DO NOTHING")).bind(table).run();
    Query query = Query::ofSql(database, QStringLiteral("SELECT no FROM captured_table WHERE name = ?1"));
    query.bind(table);
    return query.next() ? query.integer() : 0;
}

QList<Column> capturedColumns(Database& database, qint64 table, const QString& tableName)
{
    static const QStringList uncaptured{QStringLiteral("pk"), QStringLiteral("id"), QStringLiteral("born"), QStringLiteral("born_by")};
    QList<Column> columns;
    for (const QString& name : columnsOf(database, tableName)) {
        if (uncaptured.contains(name))
            continue;
        Query::ofSql(database, QStringLiteral(
            "INSERT INTO captured_column (tbl, no, name) SELECT ?1, 1 + coalesce((SELECT max(no) FROM captured_column WHERE tbl = ?1), 0), ?2 "
            "WHERE NOT EXISTS (SELECT 1 FROM captured_column WHERE tbl = ?1 AND name = ?2)")).bind(table, name).run();
        Query number = Query::ofSql(database, QStringLiteral("SELECT no FROM captured_column WHERE tbl = ?1 AND name = ?2"));
        number.bind(table, name);
        if (number.next())
            columns += {number.integer(), name};
    }
    return columns;
}

// A statement that inserts many rows may bring their birth itself, which saves writing each of them twice.
QString insertTrigger(const QString& table, qint64 number)
{
    return QStringLiteral(
               "CREATE TRIGGER capture_%1_insert AFTER INSERT ON %1 WHEN (SELECT muted FROM capture) = 0 BEGIN\n"
               "  UPDATE %1 SET (born, born_by) = (SELECT stamp, writer FROM capture) WHERE NEW.born = 0 AND pk = NEW.pk;\n"
               "  INSERT INTO change (verb, tbl, row, col, stamp, writer, base)\n"
               "  SELECT verb, %2, NEW.pk, 0, stamp, writer, 0 FROM capture;\nEND")
        .arg(table)
        .arg(number);
}

QString differs(const QStringList& columns)
{
    QStringList conditions;
    for (const QString& column : columns)
        conditions += QStringLiteral("NEW.%1 IS NOT OLD.%1").arg(column);
    return conditions.join(QStringLiteral(" OR "));
}

// What a change of this column overwrites: the column's own clock or the row's birth; for del, the latest of the row.
QString baseOf(const Column& column, qint64 table)
{
    const QString clock = column.name == u"del"
        ? QStringLiteral("SELECT max(stamp) FROM clock WHERE tbl = %1 AND row = NEW.pk").arg(table)
        : QStringLiteral("SELECT stamp FROM clock WHERE tbl = %1 AND row = NEW.pk AND col = %2").arg(table).arg(column.number);
    return QStringLiteral("coalesce((%1), NEW.born)").arg(clock);
}

// An edit of a deleted row brings the row back, and says so: who edits what is deleted here knows that it is.
QString updateTrigger(const QString& table, qint64 number, const QList<Column>& columns)
{
    QStringList names;
    QStringList others;
    QStringList changed;
    qint64 deletion = 0;
    for (const Column& column : columns) {
        names += column.name;
        if (column.name == u"del")
            deletion = column.number;
        else
            others += column.name;
        changed += QStringLiteral("SELECT %1 AS col, NEW.%2 AS value, OLD.%2 AS was, %3 AS base WHERE %4")
                       .arg(column.number)
                       .arg(column.name, baseOf(column, number), differs(columnsTogetherWith(table, column.name)));
    }
    return QStringLiteral(
               "CREATE TRIGGER capture_%1_update AFTER UPDATE OF %2 ON %1 WHEN (SELECT muted FROM capture) = 0 BEGIN\n"
               "  INSERT INTO change (verb, tbl, row, col, value, was, stamp, writer, base)\n"
               "  SELECT c.verb, %3, NEW.pk, %5, 0, OLD.del, max(c.stamp, k.base + 1), c.writer, k.base FROM capture AS c, (SELECT %7 AS base) AS k\n"
               "  WHERE OLD.del <> 0 AND NEW.del <> 0 AND (%6);\n"
               "  INSERT INTO change (verb, tbl, row, col, value, was, stamp, writer, base)\n"
               "  SELECT c.verb, %3, NEW.pk, d.col, d.value, d.was, max(c.stamp, d.base + 1, CASE WHEN OLD.del = 0 THEN 0 ELSE\n"
               "    coalesce((SELECT stamp + 1 FROM clock WHERE tbl = %3 AND row = NEW.pk AND col = %5), 0) END), c.writer, d.base\n"
               "  FROM capture AS c, (%4) AS d;\n"
               "  UPDATE %1 SET del = 0 WHERE pk = NEW.pk AND OLD.del <> 0 AND NEW.del <> 0 AND (%6);\nEND")
        .arg(table, names.join(QStringLiteral(", ")))
        .arg(number)
        .arg(changed.join(QStringLiteral("\n    UNION ALL ")))
        .arg(deletion)
        .arg(others.isEmpty() ? QStringLiteral("0") : differs(others))
        .arg(baseOf({deletion, QStringLiteral("del")}, number));
}

} // namespace

// Columns that only mean something together: when one of them changes, all are taken as changed, so that a merge never
// puts one person's amount beside another's currency.
QStringList columnsTogetherWith(const QString& table, const QString& column)
{
    static const QHash<QString, QList<QStringList>> together{
        {QStringLiteral("lead"),
         {{QStringLiteral("value"), QStringLiteral("currency")},
          {QStringLiteral("budget"), QStringLiteral("budget_evidence")},
          {QStringLiteral("authority"), QStringLiteral("authority_evidence")},
          {QStringLiteral("timeline"), QStringLiteral("timeline_evidence")},
          {QStringLiteral("fit"), QStringLiteral("fit_evidence")}}},
        {QStringLiteral("step"), {{QStringLiteral("due_day"), QStringLiteral("due_moment"), QStringLiteral("due_zone"), QStringLiteral("promised")}}},
        {QStringLiteral("person"), {{QStringLiteral("away_from"), QStringLiteral("away_to")}}},
        {QStringLiteral("contact_point"), {{QStringLiteral("typed"), QStringLiteral("normal")}}},
        {QStringLiteral("enrolment"), {{QStringLiteral("title"), QStringLiteral("steps")}}},
    };
    for (const QStringList& columns : together.value(table))
        if (columns.contains(column))
            return columns;
    return {column};
}

QStringList sharedTables(Database& database)
{
    Query query = Query::ofSql(database, QStringLiteral(
        "SELECT name FROM sqlite_schema WHERE type = 'table' AND "
        "(SELECT count(*) FROM pragma_table_info(sqlite_schema.name) WHERE name IN ('id', 'born', 'born_by', 'del')) = 4 ORDER BY name"));
    QStringList tables;
    while (query.next())
        tables += query.text();
    return tables;
}

void installCapture(Database& database)
{
    for (const QString& table : sharedTables(database)) {
        const qint64 number = numberOfTable(database, table);
        const QList<Column> columns = capturedColumns(database, number, table);
        database.execute(QStringLiteral("DROP TRIGGER IF EXISTS capture_%1_insert; DROP TRIGGER IF EXISTS capture_%1_update").arg(table));
        database.execute(insertTrigger(table, number));
        database.execute(updateTrigger(table, number, columns));
    }
}

} // namespace askline::storage
