// SPDX-License-Identifier: GPL-3.0-or-later
// Reading the tables' columns once.
#include "app/storage/sharing/SharedSchema.h"

#include "app/storage/Query.h"
#include "app/storage/journal/Capture.h"

namespace askline::storage {

const SharedColumn* SharedTable::column(const QString& wanted) const
{
    const qsizetype place = places.value(wanted, -1);
    return place < 0 ? nullptr : &columns[place];
}

namespace {

// What the schema gives where nothing is given.
void readDefaults(Database& database, SharedTable& table, const QStringList& expressions)
{
    Query query = Query::ofSql(database, QStringLiteral("SELECT ") + expressions.join(QStringLiteral(", ")));
    if (!query.next())
        return;
    for (SharedColumn& column : table.columns)
        if (const SharedValue value = query.sharedValue(); value.kind != SharedValue::Kind::Null)
            column.instead = value;
}

} // namespace

SharedSchema::SharedSchema(Database& database)
{
    for (const QString& name : sharedTables(database)) {
        SharedTable table;
        table.name = name;
        QStringList defaults;
        for (Query query = std::move(Query(database, QStringLiteral("sharing/columnsOfTable")).bind(name)); query.next();) {
            table.number = query.integer();
            SharedColumn column;
            column.number = query.integer();
            column.name = query.text();
            defaults += query.text();
            if (column.name == u"del")
                table.deletion = column.number;
            table.places.insert(column.name, table.columns.size());
            table.columns += column;
        }
        readDefaults(database, table, defaults);
        names_.insert(table.number, name);
        tables_.insert(name, std::move(table));
    }
}

QStringList SharedSchema::tableNames() const
{
    QStringList names = tables_.keys();
    names.sort();
    return names;
}

const SharedTable* SharedSchema::table(const QString& name) const
{
    const auto found = tables_.constFind(name);
    return found == tables_.cend() ? nullptr : &*found;
}

} // namespace askline::storage
