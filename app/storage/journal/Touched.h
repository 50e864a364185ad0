// SPDX-License-Identifier: GPL-3.0-or-later
// What the journal says was touched, and the derived rows of it made anew.
#pragma once

#include "app/domain/Changes.h"
#include "app/storage/Database.h"
#include "app/storage/rows/LeadRowBuilder.h"

namespace askline::storage {

qint64 lastChange(Database& database);
// What lies behind the changes after `change`, for refreshing and for what other processes did.
Changes changesAfter(Database& database, qint64 change);
// Notes that a row of this table is touched, where the table is no matter of single leads.
void addSharedThing(const QString& table, Changes& changes);
// Inside the transaction that changed it. Where `manyLeads` is set, they are left to be indexed after it.
Changes refreshTouched(Database& database, qint64 after, const RowContext& context);

} // namespace askline::storage
