// SPDX-License-Identifier: GPL-3.0-or-later
// The journal says what changed; the values of a new row are read from the row.
#include "app/storage/sharing/OwnChanges.h"

#include "app/storage/Query.h"
#include "app/storage/journal/JournalStore.h"

#include <limits>

namespace askline::storage {

namespace {

const QString sealedName = QStringLiteral("sealed");

struct JournalLine {
    qint64 seq = 0;
    qint64 verb = 0;
    SharedVerb shared;
    qint64 table = 0;
    qint64 row = 0;
    qint64 column = 0;
    SharedValue value;
    qint64 stamp = 0;
    WriterId writer;
    qint64 base = 0;
};

qint64 firstHeldBack(Database& database, qint64 after)
{
    Query query(database, QStringLiteral("sharing/firstUnfinished"));
    query.bind(after);
    const auto first = query.next() ? query.optionalInteger() : std::nullopt;
    return first.value_or(std::numeric_limits<qint64>::max());
}

enum class Whose { Ours, Everybodys };

QList<JournalLine> linesAfter(Database& database, qint64 after, int limit, Whose whose)
{
    QList<JournalLine> lines;
    const qint64 before = firstHeldBack(database, after);
    Query query(database, whose == Whose::Ours ? QStringLiteral("sharing/unsealed") : QStringLiteral("sharing/allChanges"));
    query.bind(after, before, limit + 1);
    while (query.next()) {
        JournalLine line;
        line.seq = query.integer();
        line.verb = query.integer();
        line.shared.name = query.text();
        line.shared.person = query.id<PersonId>();
        line.shared.at = query.moment();
        line.table = query.integer();
        line.row = query.integer();
        line.column = query.integer();
        line.value = query.sharedValue();
        line.stamp = query.integer();
        line.writer = query.id<WriterId>();
        line.base = query.integer();
        lines += line;
    }
    return lines;
}

// The last verb goes into the next file where it does not fit whole, unless it is the only one.
void cutAtVerb(QList<JournalLine>& lines, int limit)
{
    if (lines.size() <= limit)
        return;
    lines.resize(limit);
    const auto last = std::ranges::find(lines, lines.last().verb, &JournalLine::verb);
    if (last != lines.begin())
        lines.erase(last, lines.end());
}

class ChangeSetBuilder {
public:
    ChangeSetBuilder(Database& database, const SharedSchema& schema) : database_(database), schema_(schema) {}

    void add(const JournalLine& line);
    ChangeSet take() { return std::move(set_); }

private:
    int verbOf(const JournalLine& line);
    CreatedRows& createdOf(const SharedTable& table);
    void addCreated(const JournalLine& line, const SharedTable& table);
    void putOriginals(const SharedTable& table, qint64 row, QList<SharedValue>& values);
    RowId idOf(const SharedTable& table, qint64 row);

    Database& database_;
    const SharedSchema& schema_;
    ChangeSet set_;
    QHash<qint64, int> verbs_;
    QHash<qint64, qsizetype> created_; // by table
};

int ChangeSetBuilder::verbOf(const JournalLine& line)
{
    const auto known = verbs_.constFind(line.verb);
    if (known != verbs_.cend())
        return *known;
    const int number = int(set_.verbs.size());
    set_.verbs += line.shared;
    verbs_.insert(line.verb, number);
    return number;
}

CreatedRows& ChangeSetBuilder::createdOf(const SharedTable& table)
{
    if (!created_.contains(table.number)) {
        created_.insert(table.number, set_.created.size());
        CreatedRows rows;
        rows.table = table.name;
        for (const SharedColumn& column : table.columns)
            rows.columns += column.name;
        set_.created += rows;
    }
    return set_.created[created_.value(table.number)];
}

void ChangeSetBuilder::putOriginals(const SharedTable& table, qint64 row, QList<SharedValue>& values)
{
    QSet<qint64> seen;
    Query query(database_, QStringLiteral("sharing/valuesBefore"));
    query.bind(table.number, row);
    while (query.next()) {
        const qint64 column = query.integer();
        if (seen.contains(column))
            continue;
        seen += column;
        const auto place = std::ranges::find(table.columns, column, &SharedColumn::number);
        if (place != table.columns.end())
            values[place - table.columns.begin()] = query.sharedValue();
    }
}

void ChangeSetBuilder::addCreated(const JournalLine& line, const SharedTable& table)
{
    CreatedRows& rows = createdOf(table);
    Query query = Query::ofKeptSql(database_, QStringLiteral("SELECT t.id, t.born, w.guid, t.%1 FROM %2 AS t JOIN writer AS w ON w.no = t.born_by WHERE t.pk = ?1")
                                                  .arg(rows.columns.join(QStringLiteral(", t.")), table.name));
    query.bind(line.row);
    if (!query.next())
        return; // gone with an import that was taken back before anybody saw it
    CreatedRow row;
    row.verb = verbOf(line);
    row.id = query.id<RowId>();
    row.stamp = query.integer();
    row.writer = query.id<WriterId>();
    row.values.reserve(table.columns.size());
    for (qsizetype i = 0; i < table.columns.size(); ++i)
        row.values += query.sharedValue();
    putOriginals(table, line.row, row.values);
    rows.rows += row;
}

RowId ChangeSetBuilder::idOf(const SharedTable& table, qint64 row)
{
    Query query = Query::ofKeptSql(database_, QStringLiteral("SELECT id FROM %1 WHERE pk = ?1").arg(table.name));
    query.bind(row);
    return query.next() ? query.id<RowId>() : RowId{};
}

void ChangeSetBuilder::add(const JournalLine& line)
{
    const SharedTable* table = schema_.table(line.table);
    if (!table)
        return;
    if (line.column == 0)
        return addCreated(line, *table);
    const RowId id = idOf(*table, line.row);
    const auto column = std::ranges::find(table->columns, line.column, &SharedColumn::number);
    if (id.isNull() || column == table->columns.end())
        return;
    set_.changed += ChangedField{verbOf(line), table->name, id, column->name, line.value, line.stamp, line.writer, line.base};
}

OwnChanges changesOf(Database& database, const SharedSchema& schema, qint64 after, int limit, Whose whose)
{
    QList<JournalLine> lines = linesAfter(database, after, limit, whose);
    cutAtVerb(lines, limit);
    ChangeSetBuilder builder(database, schema);
    for (const JournalLine& line : std::as_const(lines))
        builder.add(line);
    return {builder.take(), lines.isEmpty() ? after : lines.last().seq};
}

} // namespace

WriterId writerOfFile(Database& database)
{
    Query query(database, QStringLiteral("journal/currentWriter"));
    return query.next() ? query.id<WriterId>() : WriterId{};
}

qint64 sealedUpTo(Database& database)
{
    return deviceState(database, sealedName).toLongLong();
}

void setSealedUpTo(Database& database, qint64 change)
{
    setDeviceState(database, sealedName, QString::number(change));
}

OwnChanges unsealedChanges(Database& database, const SharedSchema& schema, int limit)
{
    return changesOf(database, schema, sealedUpTo(database), limit, Whose::Ours);
}

OwnChanges allChangesAfter(Database& database, const SharedSchema& schema, qint64 after, int limit)
{
    return changesOf(database, schema, after, limit, Whose::Everybodys);
}

bool hasUnsealedChanges(Database& database)
{
    return !linesAfter(database, sealedUpTo(database), 0, Whose::Ours).isEmpty();
}

} // namespace askline::storage
