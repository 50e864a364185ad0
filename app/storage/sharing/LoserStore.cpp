// SPDX-License-Identifier: GPL-3.0-or-later
// What is a loser is said by four statements; what is shown of it is read field by field.
#include "app/storage/sharing/LoserStore.h"

#include "app/storage/Query.h"
#include "app/storage/erasing/ErasureStore.h"
#include "app/storage/journal/Capture.h"
#include "app/storage/leads/LeadStore.h"

#include <QMap>

namespace askline::storage {

namespace {

struct ListedLoser {
    qint64 change = 0;
    qint64 tableNumber = 0;
    QString table;
    qint64 row = 0;
    qint64 columnNumber = 0;
    QString column;
    QString value;
    qint64 stamp = 0;
    WriterId writer;
    PersonId who;
    Moment at;
};

// Two copies of one file may have given one stamp to two values: the lesser lost.
void listTied(Database& database, qint64 table, qint64 row)
{
    QMap<qint64, QMap<SharedValue, QList<qint64>>> byColumn;
    {
        Query query(database, QStringLiteral("sharing/changesOfClocks"));
        query.bind(table, row);
        while (query.next()) {
            const qint64 change = query.integer();
            const qint64 column = query.integer();
            byColumn[column][query.sharedValue()] += change;
        }
    }
    for (auto column = byColumn.begin(); column != byColumn.end(); ++column) {
        column->remove(column->lastKey());
        for (const QList<qint64>& changes : std::as_const(*column))
            for (const qint64 change : changes)
                Query(database, QStringLiteral("sharing/listLoser")).bind(change, table, row, column.key()).run();
    }
}

QList<ListedLoser> listedLosers(Database& database)
{
    QList<ListedLoser> losers;
    Query query(database, QStringLiteral("sharing/losers"));
    while (query.next()) {
        ListedLoser loser;
        loser.change = query.integer();
        loser.tableNumber = query.integer();
        loser.table = query.text();
        loser.row = query.integer();
        loser.columnNumber = query.integer();
        loser.column = query.text();
        loser.value = textOf(query.value());
        loser.stamp = query.integer();
        loser.writer = query.id<WriterId>();
        loser.who = query.id<PersonId>();
        loser.at = query.moment();
        losers += loser;
    }
    return losers;
}

RowId idOfRow(Database& database, const ListedLoser& loser)
{
    Query query = Query::ofKeptSql(database, QStringLiteral("SELECT id FROM %1 WHERE pk = ?1").arg(loser.table));
    query.bind(loser.row);
    return query.next() ? query.id<RowId>() : RowId{};
}

bool isSettled(Database& database, const RowId& row, const ListedLoser& loser)
{
    Query query(database, QStringLiteral("sharing/settledFields"));
    query.bind(row, loser.table, loser.stamp, loser.writer);
    while (query.next())
        if (columnsTogetherWith(loser.table, loser.column).contains(query.text()))
            return true;
    return false;
}

QString valueThatStands(Database& database, const ListedLoser& loser, const QString& column)
{
    Query query = Query::ofKeptSql(database, QStringLiteral("SELECT %1 FROM %2 WHERE pk = ?1").arg(column, loser.table));
    query.bind(loser.row);
    return query.next() ? textOf(query.value()) : QString();
}

// Who made the change that stands: of the field, or of its deletion.
ConflictSide sideThatStands(Database& database, const ListedLoser& loser, qint64 column, const QString& name)
{
    ConflictSide side;
    side.value = valueThatStands(database, loser, name);
    Query query(database, QStringLiteral("sharing/lastChangeOfField"));
    query.bind(loser.tableNumber, loser.row, column);
    if (query.next()) {
        side.who = query.id<PersonId>();
        side.at = query.moment();
    }
    return side;
}

LeadId leadOf(Database& database, const ListedLoser& loser)
{
    const bool isOfContact = loser.table == u"contact" || loser.table == u"contact_point";
    Query query(database, isOfContact ? QStringLiteral("leads/contactOfRow") : QStringLiteral("leads/ownerOfRow"));
    query.bind(loser.table, loser.row);
    if (!query.next())
        return {};
    return isOfContact ? leadsOfContact(database, query.id<ContactId>()).value(0) : query.id<LeadId>();
}

qint64 deletionColumn(Database& database, qint64 table)
{
    Query query(database, QStringLiteral("sharing/deletionColumn"));
    query.bind(table);
    return query.next() ? query.integer() : 0;
}

// The latest change of anything in the row but its deletion.
ConflictSide latestEdit(Database& database, const ListedLoser& loser)
{
    ConflictSide side;
    Query query(database, QStringLiteral("sharing/latestEditOfRow"));
    query.bind(loser.tableNumber, loser.row, loser.columnNumber);
    if (query.next()) {
        side.who = query.id<PersonId>();
        side.at = query.moment();
    }
    return side;
}

struct ReadConflict {
    Conflict::Kind kind = Conflict::Kind::Field;
    ConflictField field;
    bool matters = true;
};

ReadConflict readConflict(Database& database, const ListedLoser& loser)
{
    ReadConflict read;
    read.field = {loser.change, loser.column, {}, {loser.value, loser.who, loser.at}};
    const bool isDeleted = valueThatStands(database, loser, QStringLiteral("del")) != u"0";
    if (loser.column == u"del") {
        read.kind = Conflict::Kind::KeptThoughDeleted;
        read.field.kept = latestEdit(database, loser);
        read.matters = !isDeleted && loser.value != u"0";
    } else if (isDeleted) {
        read.kind = Conflict::Kind::DeletedWhileChanged;
        read.field.kept = sideThatStands(database, loser, deletionColumn(database, loser.tableNumber), QStringLiteral("del"));
    } else {
        read.field.kept = sideThatStands(database, loser, loser.columnNumber, loser.column);
        read.matters = read.field.kept.value != loser.value;
    }
    return read;
}

// Columns of one change that mean something only together come one after another.
bool belongsTo(const Conflict& conflict, const RowId& row, const ListedLoser& loser)
{
    return conflict.row == row && conflict.stamp == loser.stamp && conflict.writer == loser.writer &&
           columnsTogetherWith(loser.table, loser.column).contains(conflict.fields.first().name);
}

} // namespace

void relistLosers(Database& database, qint64 table, qint64 row)
{
    for (const char* statement : {"sharing/clearLosers", "sharing/listLosers", "sharing/listOverruledDeletion", "sharing/listDeletedEdits"})
        Query(database, QString::fromLatin1(statement)).bind(table, row).run();
    listTied(database, table, row);
}

void relistLosersAfter(Database& database, qint64 change)
{
    QList<std::pair<qint64, qint64>> rows;
    {
        Query query(database, QStringLiteral("sharing/touchedWithLosers"));
        query.bind(change);
        while (query.next()) {
            const qint64 table = query.integer();
            rows += std::pair(table, query.integer());
        }
    }
    for (const auto& [table, row] : std::as_const(rows))
        relistLosers(database, table, row);
}

QList<Conflict> openConflicts(Database& database)
{
    QList<Conflict> conflicts;
    const QSet<RowId> erased = erasedIds(database);
    for (const ListedLoser& loser : listedLosers(database)) {
        const RowId row = idOfRow(database, loser);
        if (erased.contains(row) || isSettled(database, row, loser))
            continue;
        const ReadConflict read = readConflict(database, loser);
        Conflict* last = conflicts.isEmpty() ? nullptr : &conflicts.last();
        if (!read.matters)
            continue;
        if (last && belongsTo(*last, row, loser)) {
            last->fields += read.field;
        } else {
            conflicts += Conflict{read.kind, leadOf(database, loser), loser.table, row, loser.stamp, loser.writer, {read.field}};
        }
    }
    return conflicts;
}

void insertSettlement(Database& database, const IdBytes& id, const Conflict& conflict, ConflictChoice choice, Moment at, PersonId by)
{
    Query(database, QStringLiteral("sharing/insertSettlement"))
        .bind(Id<struct AnyTag>{id}, conflict.thing, conflict.row, conflict.fields.value(0).name, conflict.stamp, conflict.writer, choice, at, by)
        .run();
}

void takeLostValues(Database& database, const Conflict& conflict)
{
    const auto set = [&](const QString& column, qint64 change) {
        Query::ofSql(database, QStringLiteral("UPDATE %1 SET %2 = (SELECT value FROM change WHERE seq = ?2) WHERE id = ?1").arg(conflict.thing, column))
            .bind(conflict.row, change)
            .run();
    };
    for (const ConflictField& field : conflict.fields)
        set(field.name, field.change);
    // What was deleted comes back with the change.
    if (conflict.kind == Conflict::Kind::DeletedWhileChanged)
        Query::ofSql(database, QStringLiteral("UPDATE %1 SET del = 0 WHERE id = ?1").arg(conflict.thing)).bind(conflict.row).run();
}

} // namespace askline::storage
