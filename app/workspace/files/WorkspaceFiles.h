// SPDX-License-Identifier: GPL-3.0-or-later
// What is done with the file as a whole: backup, restore, check, export.
#pragma once

#include "app/base/Cancel.h"
#include "app/base/Progress.h"
#include "app/workspace/Workspace.h"

namespace askline {

// A consistent copy while others go on working; verified before it takes its name. An existing file is replaced.
Result<void> backupWorkspace(Workspace& workspace, const QString& target);
// Puts a backup in the place of a workspace, which is kept beside it under the returned name where there was one.
Result<QString> restoreWorkspace(const QString& backup, const QString& target);

struct CheckReport {
    QStringList problems; // empty: sound
    int leads = 0;
    int waiting = 0;      // leads whose rows were still to be indexed
};
enum class CheckDepth { Look, Rebuild };
// Reads the whole file; with Rebuild the derived rows, index and counts are made anew.
Result<CheckReport> checkWorkspace(Workspace& workspace, CheckDepth depth, const Cancel& cancel = {});

struct ExportedFiles {
    QStringList files;
    int leads = 0;
};
// One CSV a table, and the playbook as text files, into a folder that must be empty or new. Cells that a spreadsheet
// would run as formulas are guarded by an apostrophe, which import takes off again.
Result<ExportedFiles> exportWorkspace(Workspace& workspace, const QString& folder);
// These leads alone, as one CSV that import reads back.
Result<int> exportLeads(Workspace& workspace, const QList<LeadId>& leads, const QString& file);

} // namespace askline
