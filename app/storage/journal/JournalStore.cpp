// SPDX-License-Identifier: GPL-3.0-or-later
// Undo sets a field back to what it was before the verb, unless it was changed since.
#include "app/storage/journal/JournalStore.h"

#include "app/storage/Query.h"

#include <QMap>
#include <QSet>

#include <tuple>
#include <utility>

namespace askline::storage {

namespace {

struct ChangedField {
    QString table;
    qint64 row = 0;
    QString column; // empty: the row was made
    QVariant was;
    QVariant set;
};

using RowName = std::pair<QString, qint64>;

RowName rowOf(const ChangedField& field)
{
    return {field.table, field.row};
}

std::optional<JournalVerb> firstVerb(Query query)
{
    if (!query.next())
        return std::nullopt;
    return JournalVerb{query.integer(), query.text(), query.text(), query.integer(), query.moment()};
}

QList<ChangedField> fieldsOfVerb(Database& database, qint64 verb)
{
    QList<ChangedField> fields;
    Query query(database, QStringLiteral("journal/fieldsOfVerb"));
    query.bind(verb);
    while (query.next())
        fields += {query.text(), query.integer(), query.text(), query.value(), query.value()};
    return fields;
}

// A value that was changed and changed back counts as unchanged: so one field can be undone step by step.
bool isChangedSince(Database& database, const ChangedField& field, qint64 verb)
{
    if (field.column.isEmpty()) {
        Query query(database, QStringLiteral("journal/isRowChangedSince"));
        query.bind(field.table, field.row, verb);
        return query.next() && query.flag();
    }
    Query query = Query::ofSql(database, QStringLiteral("SELECT %1 IS ?2 FROM %2 WHERE pk = ?1").arg(field.column, field.table));
    query.bind(field.row, field.set);
    return !query.next() || !query.flag();
}

void setField(Database& database, const ChangedField& field, const QString& column, const QVariant& value)
{
    Query::ofSql(database, QStringLiteral("UPDATE %1 SET %2 = ?2 WHERE pk = ?1").arg(field.table, column))
        .bind(field.row, value)
        .run();
}

} // namespace

std::optional<JournalVerb> verbToUndo(Database& database, PersonId person)
{
    return firstVerb(std::move(Query(database, QStringLiteral("journal/verbToUndo")).bind(person)));
}

std::optional<JournalVerb> verbToRedo(Database& database, PersonId person)
{
    return firstVerb(std::move(Query(database, QStringLiteral("journal/verbToRedo")).bind(person)));
}

QList<LeftField> revertVerb(Database& database, qint64 verb)
{
    const QList<ChangedField> fields = fieldsOfVerb(database, verb);
    QSet<RowName> made;
    for (const ChangedField& field : fields)
        if (field.column.isEmpty())
            made += rowOf(field);
    // All is judged before anything is put back.
    QList<LeftField> left;
    QList<ChangedField> wanted;
    for (const ChangedField& field : fields) {
        const bool goesWithItsRow = !field.column.isEmpty() && made.contains(rowOf(field));
        if (goesWithItsRow)
            continue;
        if (isChangedSince(database, field, verb))
            left += LeftField{field.table, field.column};
        else
            wanted += field;
    }
    for (const ChangedField& field : std::as_const(wanted)) {
        if (field.column.isEmpty())
            setField(database, field, QStringLiteral("del"), 1);
        else
            setField(database, field, field.column, field.was);
    }
    return left;
}

void setVerbPerson(Database& database, qint64 verb, PersonId person)
{
    Query(database, QStringLiteral("journal/setVerbPerson")).bind(verb, person).run();
}

void setVerbState(Database& database, qint64 verb, const QString& state, qint64 effective)
{
    Query(database, QStringLiteral("journal/setVerbState")).bind(verb, state, effective).run();
}

void fixVerbNamed(Database& database, const QString& name)
{
    Query(database, QStringLiteral("journal/fixVerb")).bind(name).run();
}

QList<HistoryEntry> historyOfLead(Database& database, LeadId lead)
{
    QList<HistoryEntry> entries;
    QMap<std::tuple<QString, qint64, QString>, qsizetype> later; // the entry after, of each field
    Query query(database, QStringLiteral("journal/historyOfLead"));
    query.bind(lead);
    while (query.next()) {
        HistoryEntry entry;
        entry.change = query.integer();
        entry.verb = query.text();
        entry.who = query.id<PersonId>();
        entry.at = query.moment();
        entry.thing = query.text();
        const qint64 row = query.integer();
        entry.field = query.text();
        entry.was = textOf(query.value());
        entry.is = textOf(query.value());
        entry.what = query.text();
        // Not what stood here when it came, for a colleague's change may have come late.
        const std::tuple field(entry.thing, row, entry.field);
        if (const auto after = later.constFind(field); after != later.cend())
            entries[*after].was = entry.is;
        later.insert(field, entries.size());
        entries += entry;
    }
    return entries;
}

void useWriter(Database& database, WriterId writer)
{
    Query(database, QStringLiteral("journal/insertWriter")).bind(writer).run();
    Query(database, QStringLiteral("journal/useWriter")).bind(writer).run();
}

QString deviceState(Database& database, const QString& name)
{
    Query query(database, QStringLiteral("journal/readDeviceState"));
    query.bind(name);
    return query.next() ? query.text() : QString();
}

void setDeviceState(Database& database, const QString& name, const QString& value)
{
    Query(database, QStringLiteral("journal/writeDeviceState")).bind(name, value).run();
}

} // namespace askline::storage
