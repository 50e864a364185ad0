// SPDX-License-Identifier: GPL-3.0-or-later
// Read in one transaction and taken in by one.
#include "app/workspace/sharing/StandingState.h"

#include "app/storage/imports/ImportStore.h"
#include "app/storage/journal/Touched.h"
#include "app/storage/sharing/OwnChanges.h"
#include "app/storage/sharing/StandingState.h"
#include "app/workspace/imports/UnfinishedImports.h"

namespace askline {

namespace {

constexpr int rowsInAPiece = 5000;

bool standsForFilesAlone(storage::Database& database)
{
    return !storage::hasUnsealedChanges(database) && storage::unfinishedImports(database).isEmpty() &&
           storage::sharedFilesTaken(database, FileTaken::Lacking).isEmpty() && storage::sharedFilesTaken(database, FileTaken::Standing).isEmpty();
}

} // namespace

Result<bool> giveState(Workspace& workspace, const std::function<Result<void>(const ChangeSet&)>& give)
{
    storage::Database& database = workspace.database();
    database.execute(QStringLiteral("BEGIN"));
    const bool stands = standsForFilesAlone(database);
    Result<void> given;
    if (stands)
        storage::readStandingState(database, workspace.sharedSchema(), rowsInAPiece, [&](const ChangeSet& piece) {
            given = give(piece);
            return given.has_value();
        });
    database.execute(QStringLiteral("ROLLBACK"));
    if (auto failure = workspace.takeFailure())
        return failed(*failure);
    return given ? Result<bool>(stands) : failed(given.error());
}

bool hasNothingYet(Workspace& workspace)
{
    return storage::lastChange(workspace.database()) == 0;
}

Result<int> takeInState(Workspace& workspace, const std::function<Result<std::optional<ChangeSet>>()>& next, const QList<SharedFileRecord>& covered)
{
    storage::Database& database = workspace.database();
    qsizetype rows = 0;
    {
        storage::TakingTransaction transaction(database);
        for (;;) {
            const auto piece = next();
            if (!piece)
                return failed(piece.error());
            if (!*piece)
                break;
            if (!storage::insertStandingState(database, workspace.sharedSchema(), **piece))
                return failed({.kind = Failure::Kind::NewerVersion});
            for (const CreatedRows& created : (*piece)->created)
                rows += created.rows.size();
        }
        for (const SharedFileRecord& file : covered)
            storage::recordSharedFile(database, file);
        if (auto committed = transaction.commit(workspace.rowContext()); !committed)
            return failed(committed.error());
    }
    Changes everything;
    everything.settings = everything.playbook = everything.imports = everything.sharing = everything.catalogue = true;
    workspace.forget(everything);
    const auto rebuilt = rebuildDerived(workspace, {}, WritersBeside::None);
    return rebuilt ? Result<int>(int(rows)) : failed(rebuilt.error());
}

} // namespace askline
