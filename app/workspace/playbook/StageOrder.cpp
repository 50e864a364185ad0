// SPDX-License-Identifier: GPL-3.0-or-later
// What the order is inside the transaction is read from it: the workspace knows of it only afterwards.
#include "app/workspace/playbook/StageOrder.h"

#include "app/storage/playbook/PlaybookStore.h"
#include "app/storage/rows/LeadRowStore.h"
#include "app/workspace/imports/UnfinishedImports.h"
#include "app/workspace/playbook/PlaybookReading.h"

namespace askline {

void StageOrder::markRows(storage::Database& database)
{
    isMarked_ = playbookFrom(storage::playbookFiles(database)).stagesInOrder() != before_;
    if (isMarked_)
        storage::markAllRowsStale(database);
}

Result<void> StageOrder::refreshRows(Changes& changes)
{
    if (!isMarked_)
        return {};
    changes.manyLeads = true;
    return indexWaitingLeads(workspace_);
}

} // namespace askline
