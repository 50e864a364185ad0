// SPDX-License-Identifier: GPL-3.0-or-later
// Brings a file to this program's schema, one numbered step a transaction; new and old files take the same path.
#pragma once

#include "app/storage/Database.h"

namespace askline::storage {

inline constexpr int applicationId = 0x41736b4c; // "AskL"

int newestSchemaVersion();
// NotAWorkspace for a foreign database, NewerVersion for a file of a newer program.
Result<int> schemaVersionOf(Database& database);
Result<void> migrate(Database& database);

} // namespace askline::storage
