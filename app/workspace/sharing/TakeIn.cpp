// SPDX-License-Identifier: GPL-3.0-or-later
// The fold, what depends on settings that came with it, and the note that the file is taken in, all or nothing.
#include "app/workspace/sharing/TakeIn.h"

#include "app/storage/journal/Touched.h"
#include "app/storage/rows/LeadRowStore.h"
#include "app/storage/sharing/OwnChanges.h"
#include "app/workspace/settings/EditSettings.h"

namespace askline {

namespace {

QHash<SourceId, int> targetsOf(const Catalogue& catalogue)
{
    QHash<SourceId, int> targets;
    for (const Source& source : catalogue.sources)
        if (source.targetMinutes)
            targets.insert(source.id, *source.targetMinutes);
    return targets;
}

// What of the small tables has to be read anew once these are taken in.
Changes smallThingsIn(const ChangeSet& set)
{
    Changes changes;
    for (const CreatedRows& created : set.created)
        storage::addSharedThing(created.table, changes);
    for (const ChangedField& change : set.changed)
        storage::addSharedThing(change.table, changes);
    return changes;
}

// `before` and `after` the fold, inside its transaction.
template <class Before, class After>
Result<Done<TakenIn>> takenIn(Workspace& workspace, const ChangeSet& changes, storage::Origin origin, Before before, After after)
{
    const WorkspaceSettings settings = workspace.settings();
    const auto targets = targetsOf(workspace.catalogue());
    const Changes smallThings = smallThingsIn(changes);
    storage::Database& database = workspace.database();
    storage::TakingTransaction transaction(database);
    before();
    const TakenIn taken = storage::Fold(database, workspace.sharedSchema(), origin).take(changes);
    after(taken);
    workspace.forget(smallThings);
    const bool clocks = clocksDiffer(settings, workspace.settings()) || targets != targetsOf(workspace.catalogue());
    if (clocks)
        storage::markAllRowsStale(database);
    auto committed = transaction.commit(workspace.rowContext());
    workspace.forget(smallThings);
    if (!committed)
        return failed(committed.error());
    committed->manyLeads |= clocks;
    return Done<TakenIn>{taken, *committed};
}

} // namespace

Result<Done<TakenIn>> takeInFile(Workspace& workspace, const ChangeSet& changes, SharedFileRecord file)
{
    storage::Database& database = workspace.database();
    bool allSealed = false;
    return takenIn(
        workspace, changes, storage::Origin::SharedFile, [&] { allSealed = !storage::hasUnsealedChanges(database); },
        [&](const TakenIn& taken) {
            file.lacking = !taken.isWhole();
            storage::recordSharedFile(database, file);
            // Where nothing of our own waits behind it, the mark moves along: sealing never reads what colleagues did.
            if (allSealed)
                storage::setSealedUpTo(database, storage::lastChange(database));
        });
}

Result<Done<TakenIn>> takeInCopy(Workspace& workspace, const ChangeSet& changes)
{
    return takenIn(workspace, changes, storage::Origin::Copy, [] {}, [](const TakenIn&) {});
}

} // namespace askline
