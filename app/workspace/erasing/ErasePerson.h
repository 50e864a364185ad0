// SPDX-License-Identifier: GPL-3.0-or-later
// Erasing a person on request: in the workspace by one verb, and after it in all that this device keeps beside it.
#pragma once

#include "app/base/Progress.h"
#include "app/workspace/Writing.h"

#include <QStringList>

namespace askline {

// What belongs to the person behind a lead.
struct ErasableData {
    int leads = 0;
    int records = 0; // of any kind, the leads among them
};
Result<ErasableData> erasableDataOf(Workspace& workspace, LeadId lead);

// The person behind that lead with all their leads, for good: there is no undo. Colleagues' devices do the same when they
// hear of it.
Result<Done<Nothing>> erasePerson(Workspace& workspace, LeadId lead);

// Whether something was erased, here or by a colleague, that still stands in drafts, in unused parts of the file, or in the
// backups in one of these folders.
bool mustClearUp(Workspace& workspace, const QStringList& backupFolders);
// Takes it out of all of them. Takes as long as writing the file and each backup anew; what was done stays done where it is
// cut off. Cancelled, or the failure of the first that could not be cleared.
Result<void> clearUp(Workspace& workspace, const QStringList& backupFolders, const Cancel& cancel = {});

// The backups this device makes by itself.
QString backupFolderOf(WorkspaceId workspace);

} // namespace askline
