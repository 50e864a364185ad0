// SPDX-License-Identifier: GPL-3.0-or-later
// The files were gone through as often as something was erased.
#include "app/workspace/sharing/Redacting.h"

#include "app/storage/Transaction.h"
#include "app/storage/erasing/ErasureStore.h"
#include "app/storage/journal/JournalStore.h"

namespace askline {

namespace {

const QString stateName = QStringLiteral("files cleared of erasures");

} // namespace

bool mustRedactFiles(Workspace& workspace)
{
    const int erasures = storage::countErasures(workspace.database());
    return erasures > 0 && storage::deviceState(workspace.database(), stateName).toInt() != erasures;
}

Result<void> noteRedacted(Workspace& workspace)
{
    storage::Database& database = workspace.database();
    return storage::inTransaction(database, [&] { storage::setDeviceState(database, stateName, QString::number(storage::countErasures(database))); });
}

void noteUnredacted(storage::Database& database)
{
    storage::setDeviceState(database, stateName, {});
}

Result<void> noteReplaced(Workspace& workspace, const storage::SharedFileRecord& old, const std::optional<storage::SharedFileRecord>& by)
{
    storage::Database& database = workspace.database();
    return storage::inTransaction(database, [&] {
        storage::recordSharedFile(database, old);
        if (by)
            storage::recordSharedFile(database, *by);
    });
}

} // namespace askline
