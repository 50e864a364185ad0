// SPDX-License-Identifier: GPL-3.0-or-later
// Taking in what other devices changed, journaled as theirs.
#pragma once

#include "app/domain/SharedChanges.h"
#include "app/storage/sharing/Fold.h"
#include "app/storage/sharing/SharedFileStore.h"
#include "app/workspace/Workspace.h"

namespace askline {

using storage::FileTaken;
using storage::SharedFileRecord;
using storage::TakenIn;

struct OpenedFile {
    ChangeSet changes;
    SharedFileRecord record; // whether it lacks something is found out
};
enum class WhatComes { News, History }; // the latter of files whose outcome came in a snapshot
// All of them in one transaction. Leads that wait to be indexed are counted in `changes.manyLeads`; see indexWaitingLeads.
Result<Done<TakenIn>> takeInFiles(Workspace& workspace, QList<OpenedFile> files, WhatComes what = WhatComes::News);
// The same of a copy of the workspace: what is news goes out to colleagues as if it had been done here.
Result<Done<TakenIn>> takeInCopy(Workspace& workspace, const ChangeSet& changes);

} // namespace askline
