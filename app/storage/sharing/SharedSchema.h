// SPDX-License-Identifier: GPL-3.0-or-later
// The shared tables as this file has them: numbers of tables and columns by the names that travel between devices.
#pragma once

#include "app/domain/SharedChanges.h"
#include "app/storage/Database.h"

#include <QHash>
#include <QStringList>

namespace askline::storage {

struct SharedColumn {
    qint64 number = 0;
    QString name;
    std::optional<SharedValue> instead; // of a colleague's NULL, where the column takes none

    const SharedValue& fitting(const SharedValue& value) const { return value.kind == SharedValue::Kind::Null && instead ? *instead : value; }
};

struct SharedTable {
    qint64 number = 0;
    QString name;
    QList<SharedColumn> columns; // those that are captured, in the order of the table
    QHash<QString, qsizetype> places;
    qint64 deletion = 0; // the number of del

    const SharedColumn* column(const QString& wanted) const;
};

class SharedSchema {
public:
    explicit SharedSchema(Database& database);

    // Null where this version has no such table. Lives as long as the schema.
    const SharedTable* table(const QString& name) const;
    const SharedTable* table(qint64 number) const { return table(names_.value(number)); }
    QStringList tableNames() const;

private:
    QHash<QString, SharedTable> tables_;
    QHash<qint64, QString> names_;
};

} // namespace askline::storage
