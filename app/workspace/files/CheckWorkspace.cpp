// SPDX-License-Identifier: GPL-3.0-or-later
// Looking whether a workspace is sound, and making anew what is derived.
#include "app/storage/Backup.h"
#include "app/storage/imports/ImportStore.h"
#include "app/storage/rows/LeadRowStore.h"
#include "app/workspace/files/WorkspaceFiles.h"
#include "app/workspace/imports/UnfinishedImports.h"

namespace askline {

Result<CheckReport> checkWorkspace(Workspace& workspace, CheckDepth depth, const Cancel& cancel)
{
    storage::Database& database = workspace.database();
    CheckReport report;
    report.waiting = int(storage::staleLeads(database));
    if (depth == CheckDepth::Rebuild) {
        if (auto rebuilt = rebuildDerived(workspace); !rebuilt)
            return failed(rebuilt.error());
    }
    database.stopWhen(cancel);
    report.problems = storage::quickCheck(database) + storage::referenceProblems(database);
    if (cancel.requested())
        return failed({.kind = Failure::Kind::Cancelled});
    report.leads = storage::leadsInAll(database);
    if (auto failure = workspace.takeFailure())
        return failed(*failure);
    return report;
}

} // namespace askline
