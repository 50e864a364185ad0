// SPDX-License-Identifier: GPL-3.0-or-later
// What an import that was cancelled or killed leaves behind is taken away before anyone sees it.
#pragma once

#include "app/base/Progress.h"
#include "app/workspace/Workspace.h"

namespace askline {

// At opening: takes away imports that were killed and indexes leads that a finished one left waiting. An import that
// still runs in another process is left to it.
Result<void> tidyAfterImports(Workspace& workspace);

// The caller holds the ImportLock.
Result<void> removeImportLeftBehind(Workspace& workspace, ImportId import);

// Who else may want to write meanwhile: for them transactions are short.
enum class WritersBeside { Some, None };
// Makes rows and search index of leads that wait for it.
Result<void> indexWaitingLeads(Workspace& workspace, const Progress& progress = {}, WritersBeside others = WritersBeside::Some);

// What all leads' rows rest on has changed, such as hours, targets or the order of stages: makes each anew.
Result<void> refreshAllRows(Workspace& workspace);

// Rows, index and counts of all leads made anew.
Result<void> rebuildDerived(Workspace& workspace, const Progress& progress = {}, WritersBeside others = WritersBeside::Some);

} // namespace askline
