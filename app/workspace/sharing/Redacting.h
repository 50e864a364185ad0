// SPDX-License-Identifier: GPL-3.0-or-later
// Whether shared files on this device still hold what was erased, and which files others took the place of.
#pragma once

#include "app/storage/sharing/SharedFileStore.h"
#include "app/workspace/Workspace.h"

namespace askline {

bool mustRedactFiles(Workspace& workspace);
Result<void> noteRedacted(Workspace& workspace);
// Inside a transaction: a file came that holds it.
void noteUnredacted(storage::Database& database);

// In one transaction: the old one is never taken in again, and the new one, where it is given, says nothing new.
Result<void> noteReplaced(Workspace& workspace, const storage::SharedFileRecord& old, const std::optional<storage::SharedFileRecord>& by);

} // namespace askline
