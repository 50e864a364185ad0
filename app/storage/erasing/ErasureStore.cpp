// SPDX-License-Identifier: GPL-3.0-or-later
// By the kind of a value and not by its column: whatever later versions keep as text goes, too.
#include "app/storage/erasing/ErasureStore.h"

#include "app/storage/Query.h"
#include "app/storage/journal/Capture.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QMap>

#include <algorithm>

namespace askline::storage {

namespace {

constexpr qsizetype idSize = 16;
// By which an enquiry is known again elsewhere, however long it is.
const QString identityColumn = QStringLiteral("identity");

// Texts, and bytes that are no reference to another row.
bool hasWords(const QString& column, const SharedValue& value)
{
    const bool mayRefer = value.bytes.size() == idSize && column != identityColumn;
    return value.kind == SharedValue::Kind::Text || (value.kind == SharedValue::Kind::Blob && !mayRefer);
}

const QStringList& tablesOfContacts()
{
    static const QStringList tables{QStringLiteral("lead"), QStringLiteral("contact_point"), QStringLiteral("lead_person")};
    return tables;
}

// Whether a row with that in that column belongs to what it refers to; a referrer's lead is no part of the referrer.
bool isOwner(const QString& table, const QString& column)
{
    return column == u"lead" || column == u"ask" || (column == u"contact" && tablesOfContacts().contains(table));
}

QList<qsizetype> ownersIn(const CreatedRows& created)
{
    QList<qsizetype> places;
    for (qsizetype i = 0; i < created.columns.size(); ++i)
        if (isOwner(created.table, created.columns[i]))
            places += i;
    return places;
}

bool belongsTo(const QSet<RowId>& erased, const CreatedRow& row, const QList<qsizetype>& owners)
{
    return erased.contains(row.id) || std::ranges::any_of(owners, [&](qsizetype place) {
        return place < row.values.size() && erased.contains(RowId::fromBlob(row.values[place].bytes));
    });
}

QString emptied(const QString& column, const QString& nothing)
{
    if (column == identityColumn)
        return QStringLiteral("%1 = %2").arg(column, nothing);
    return QStringLiteral("%1 = CASE WHEN typeof(%1) = 'text' OR (typeof(%1) = 'blob' AND length(%1) <> %3) THEN %2 ELSE %1 END").arg(column, nothing).arg(idSize);
}

QString emptyingOf(Database& database, const QString& table)
{
    QStringList settings{QStringLiteral("del = 1")};
    Query query(database, QStringLiteral("sharing/columnsOfTable"));
    query.bind(table);
    while (query.next()) {
        query.skip();
        query.skip();
        const QString column = query.text();
        const QString nothing = query.text();
        if (column != u"del")
            settings += emptied(column, nothing);
    }
    return QStringLiteral("UPDATE %1 SET %2 WHERE pk = ?1").arg(table, settings.join(QStringLiteral(", ")));
}

bool hasColumn(Database& database, const QString& table, const QString& column)
{
    Query query = Query::ofKeptSql(database, QStringLiteral("SELECT 1 FROM pragma_table_info(?1) WHERE name = ?2"));
    query.bind(table, column);
    return query.next();
}

void addRows(Database& database, const QString& table, const QString& condition, QList<ErasedRow>& rows)
{
    Query query = Query::ofKeptSql(database, QStringLiteral("SELECT pk, id, born FROM %1 WHERE %2").arg(table, condition));
    while (query.next()) {
        const qint64 row = query.integer();
        const RowId id = query.id<RowId>();
        rows += ErasedRow{table, row, id, query.integer()};
    }
}

} // namespace

void insertErasure(Database& database, const IdBytes& id, RowId row, Moment at, PersonId by)
{
    Query(database, QStringLiteral("erasing/insertErasure")).bind(Id<struct AnyTag>{id}, row, at, by).run();
}

int countErasures(Database& database)
{
    Query query(database, QStringLiteral("erasing/countErasures"));
    return query.next() ? int(query.integer()) : 0;
}

QList<RowId> erasures(Database& database)
{
    QList<RowId> rows;
    Query query(database, QStringLiteral("erasing/allErasures"));
    while (query.next())
        rows += query.id<RowId>();
    return rows;
}

namespace {

// `gone` is SQL that gives the ids of contacts and leads.
QList<ErasedRow> rowsOf(Database& database, const QString& gone)
{
    const QString leads = QStringLiteral("SELECT id FROM lead WHERE contact IN (%1) UNION ALL %1").arg(gone);
    QList<ErasedRow> rows;
    for (const QString& table : sharedTables(database)) {
        if (table == u"contact")
            addRows(database, table, QStringLiteral("id IN (%1)").arg(gone), rows);
        else if (table == u"lead")
            addRows(database, table, QStringLiteral("id IN (%1)").arg(leads), rows);
        else if (table == u"ask_answer")
            addRows(database, table, QStringLiteral("ask IN (SELECT id FROM ask WHERE lead IN (%1))").arg(leads), rows);
        else if (hasColumn(database, table, QStringLiteral("lead")))
            addRows(database, table, QStringLiteral("lead IN (%1)").arg(leads), rows);
        if (table != u"lead" && tablesOfContacts().contains(table))
            addRows(database, table, QStringLiteral("contact IN (%1)").arg(gone), rows);
    }
    return rows;
}

} // namespace

QList<ErasedRow> erasedRows(Database& database)
{
    return rowsOf(database, QStringLiteral("SELECT row FROM erasure"));
}

QList<ErasedRow> rowsBelongingTo(Database& database, const QList<RowId>& contactsAndLeads)
{
    QStringList values;
    for (const RowId& id : contactsAndLeads)
        values += QStringLiteral("(x'%1')").arg(id.hex());
    return rowsOf(database, QStringLiteral("SELECT column1 FROM (VALUES %1)").arg(values.join(QStringLiteral(", "))));
}

QList<RowId> personOfLead(Database& database, LeadId lead)
{
    QList<RowId> contacts;
    Query query(database, QStringLiteral("erasing/personOfLead"));
    query.bind(lead);
    while (query.next())
        contacts += query.id<RowId>();
    return contacts;
}

QSet<RowId> erasedIds(Database& database)
{
    QSet<RowId> ids;
    if (countErasures(database) == 0)
        return ids;
    for (const RowId& id : erasures(database))
        ids += id;
    for (const ErasedRow& row : erasedRows(database))
        ids += row.id;
    return ids;
}

void emptyRows(Database& database, const QList<ErasedRow>& rows)
{
    database.execute(QStringLiteral("PRAGMA secure_delete = ON"));
    Query muted(database, QStringLiteral("journal/isMuted"));
    const bool wasMuted = muted.next() && muted.flag();
    Query(database, QStringLiteral("journal/setMuted")).bind(true).run();
    QMap<QString, QString> statements;
    QJsonArray births;
    for (const ErasedRow& row : rows) {
        if (!statements.contains(row.table))
            statements.insert(row.table, emptyingOf(database, row.table));
        Query::ofKeptSql(database, statements.value(row.table)).bind(row.row).run();
        for (const char* statement : {"erasing/fixVerbs", "erasing/emptyJournal"})
            Query(database, QString::fromLatin1(statement)).bind(row.table, row.row).run();
        births += row.born;
    }
    Query(database, QStringLiteral("erasing/fixVerbsOfBirths")).bind(QString::fromLatin1(QJsonDocument(births).toJson(QJsonDocument::Compact))).run();
    Query(database, QStringLiteral("journal/setMuted")).bind(wasMuted).run();
}

QSet<LeadId> keepErasedEmpty(Database& database, qint64 change)
{
    if (countErasures(database) == 0)
        return {};
    QSet<std::pair<QString, qint64>> touched;
    bool isMore = false;
    {
        Query query(database, QStringLiteral("journal/touchedRows"));
        query.bind(change);
        while (query.next()) {
            const QString table = query.text();
            isMore |= table == u"erasure";
            touched += std::pair(table, query.integer());
        }
    }
    QList<ErasedRow> rows = erasedRows(database);
    if (!isMore)
        rows.removeIf([&](const ErasedRow& row) { return !touched.contains({row.table, row.row}); });
    if (!rows.isEmpty())
        emptyRows(database, rows);
    QSet<LeadId> leads;
    for (const ErasedRow& row : std::as_const(rows))
        if (row.table == u"lead")
            leads += LeadId{row.id.bytes};
    return leads;
}

void scrub(Database& database)
{
    for (const char* index : {"lead_text", "lead_letters"})
        database.execute(QStringLiteral("INSERT INTO %1 (%1) VALUES ('optimize')").arg(QString::fromLatin1(index)));
    database.execute(QStringLiteral("VACUUM"));
    database.execute(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)"));
}

bool redact(ChangeSet& changes, QSet<RowId>& erased)
{
    bool found = false;
    const auto clear = [&](const QString& column, SharedValue& value) {
        if (!hasWords(column, value))
            return;
        value = {};
        found = true;
    };
    for (CreatedRows& created : changes.created) {
        const QList<qsizetype> owners = ownersIn(created);
        for (CreatedRow& row : created.rows) {
            if (!belongsTo(erased, row, owners))
                continue;
            erased += row.id;
            for (qsizetype i = 0; i < row.values.size(); ++i)
                clear(created.columns.value(i), row.values[i]);
        }
    }
    for (ChangedField& change : changes.changed)
        if (erased.contains(change.row))
            clear(change.column, change.value);
    return found;
}

} // namespace askline::storage
