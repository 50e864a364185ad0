// SPDX-License-Identifier: GPL-3.0-or-later
// The workspace as it stands, without its history: given to whoever joins, and taken in by a file that has nothing yet.
#pragma once

#include "app/domain/SharedChanges.h"
#include "app/storage/sharing/SharedFileStore.h"
#include "app/workspace/Workspace.h"

#include <functional>

namespace askline {

using storage::FileTaken;
using storage::SharedFileRecord;

// False, and nothing is given, where it does not stand for certain files alone: something is not sealed yet, an import
// is under way, or a file was not taken in whole.
Result<bool> giveState(Workspace& workspace, const std::function<Result<void>(const ChangeSet&)>& give);

bool hasNothingYet(Workspace& workspace);
// `next` gives piece after piece and none at the end; `covered` are the files it stands for. All or nothing;
// NewerVersion where this version does not know all of it. Its leads are indexed. How many rows.
Result<int> takeInState(Workspace& workspace, const std::function<Result<std::optional<ChangeSet>>()>& next, const QList<SharedFileRecord>& covered);

} // namespace askline
