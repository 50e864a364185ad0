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

SharedSchema::SharedSchema(Database& database)
{
    for (const QString& name : sharedTables(database)) {
        SharedTable table;
        table.name = name;
        Query query(database, QStringLiteral("sharing/columnsOfTable"));
        query.bind(name);
        while (query.next()) {
            table.number = query.integer();
            SharedColumn column;
            column.number = query.integer();
            column.name = query.text();
            column.instead = query.text();
            if (column.name == u"del")
                table.deletion = column.number;
            table.places.insert(column.name, table.columns.size());
            table.columns += column;
        }
        names_.insert(table.number, name);
        tables_.insert(name, std::move(table));
    }
}

const SharedTable* SharedSchema::table(const QString& name) const
{
    const auto found = tables_.constFind(name);
    return found == tables_.cend() ? nullptr : &*found;
}

} // namespace askline::storage
