// SPDX-License-Identifier: GPL-3.0-or-later
// The triggers that write the journal, generated from the schema: every table with id, born, born_by and del is shared,
// and each of its other columns is captured when it changes, with the stamp it overwrote and the value it had.
#pragma once

#include "app/storage/Database.h"

#include <QStringList>

namespace askline::storage {

// Inside the transaction of a migration: numbers new tables and columns and makes all triggers anew.
void installCapture(Database& database);

QStringList sharedTables(Database& database);

// The columns that only mean something together with this one, itself among them: they change as one.
QStringList columnsTogetherWith(const QString& table, const QString& column);

} // namespace askline::storage
