// SPDX-License-Identifier: GPL-3.0-or-later
// The fold, what depends on settings that came with it, and the note that files are taken in, all or nothing.
#include "app/workspace/sharing/TakeIn.h"

#include "app/storage/erasing/ErasureStore.h"
#include "app/storage/journal/Touched.h"
#include "app/storage/rows/LeadRowStore.h"
#include "app/storage/sharing/OwnChanges.h"
#include "app/workspace/playbook/StageOrder.h"
#include "app/workspace/settings/EditSettings.h"
#include "app/workspace/sharing/Redacting.h"

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

// The fold, and `rest` after it, in one transaction.
template <class Folding, class Rest>
Result<Done<TakenIn>> inOneTransaction(Workspace& workspace, const Changes& smallThings, Folding folding, Rest rest)
{
    const WorkspaceSettings settings = workspace.settings();
    const auto targets = targetsOf(workspace.catalogue());
    StageOrder order(workspace);
    storage::Database& database = workspace.database();
    storage::TakingTransaction transaction(database);
    const TakenIn taken = folding(database);
    rest(database);
    workspace.forget(smallThings);
    const bool clocks = clocksDiffer(settings, workspace.settings()) || targets != targetsOf(workspace.catalogue()) || order.isChanged();
    if (clocks)
        storage::markAllRowsStale(database);
    const bool isNews = taken.created + taken.changed > 0;
    auto committed = transaction.commit(workspace.rowContext(), isNews ? storage::TakingTransaction::Rows::Refreshed : storage::TakingTransaction::Rows::AsTheyAre);
    workspace.forget(smallThings);
    if (!committed)
        return failed(committed.error());
    committed->manyLeads |= clocks;
    committed->sharing |= taken.lost > 0;
    return Done<TakenIn>{taken, *committed};
}

} // namespace

Result<Done<TakenIn>> takeInFiles(Workspace& workspace, QList<OpenedFile> files, WhatComes what)
{
    Changes smallThings;
    for (const OpenedFile& file : std::as_const(files))
        smallThings += smallThingsIn(file.changes);
    bool allSealed = false;
    return inOneTransaction(
        workspace, smallThings,
        [&](storage::Database& database) {
            allSealed = !storage::hasUnsealedChanges(database);
            storage::Fold fold(database, workspace.sharedSchema(), what == WhatComes::News ? storage::Origin::SharedFile : storage::Origin::History);
            TakenIn all;
            QSet<RowId> erased = storage::erasedIds(database);
            for (OpenedFile& file : files) {
                if (!erased.isEmpty() && storage::redact(file.changes, erased))
                    noteUnredacted(database);
                const TakenIn taken = fold.take(file.changes);
                file.record.taken = taken.isWhole() ? FileTaken::Whole : FileTaken::Lacking;
                all += taken;
            }
            return all;
        },
        [&](storage::Database& database) {
            for (const OpenedFile& file : std::as_const(files))
                storage::recordSharedFile(database, file.record);
            // Where nothing of our own waits behind it, the mark moves along: sealing never reads what colleagues did.
            if (allSealed)
                storage::setSealedUpTo(database, storage::lastChange(database));
        });
}

Result<Done<TakenIn>> takeInCopy(Workspace& workspace, const ChangeSet& changes)
{
    return inOneTransaction(
        workspace, smallThingsIn(changes),
        [&](storage::Database& database) {
            ChangeSet known = changes;
            QSet<RowId> erased = storage::erasedIds(database);
            storage::redact(known, erased);
            return storage::Fold(database, workspace.sharedSchema(), storage::Origin::Copy).take(known);
        },
        [](storage::Database&) {});
}

} // namespace askline
