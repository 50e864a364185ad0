// SPDX-License-Identifier: GPL-3.0-or-later
// Undoing reverts the changes that are in force of a verb and records what did so, which redo reverts in turn.
#include "app/workspace/history/Undo.h"

#include "app/workspace/imports/ImportLeads.h"
#include "app/workspace/imports/UnfinishedImports.h"
#include "app/workspace/playbook/StageOrder.h"

namespace askline {

namespace {

Result<Done<UndoneVerb>> revert(Workspace& workspace, const storage::JournalVerb& verb, const QString& how, const QString& newState)
{
    StageOrder order(workspace);
    Writing writing(workspace, how, verb.subject, Writing::Undoable::No);
    UndoneVerb undone{verb.name, verb.subject, storage::revertVerb(writing.database(), verb.effective), verb.number};
    storage::setVerbState(writing.database(), verb.number, newState, writing.verb());
    auto done = finishInOrder(writing, order, std::move(undone));
    // Clocks are derived from hours and targets too.
    if (done && verb.name == u"edit-settings")
        if (auto refreshed = refreshAllRows(workspace); !refreshed)
            return failed(refreshed.error());
    return done;
}

// Imports are undone by import, which keeps what was edited since; that cannot be redone, only imported again.
Result<Done<UndoneVerb>> undoImportVerb(Workspace& workspace, const storage::JournalVerb& verb)
{
    const auto id = ImportId::fromHex(verb.name.section(u':', 1));
    auto undone = undoImport(workspace, id.value_or(ImportId{}));
    if (!undone)
        return failed(undone.error());
    return Done<UndoneVerb>{{verb.name, verb.subject, {}, verb.number}, undone->changes};
}

} // namespace

UndoState undoState(Workspace& workspace)
{
    return {storage::verbToUndo(workspace.database(), workspace.me()), storage::verbToRedo(workspace.database(), workspace.me())};
}

Result<Done<UndoneVerb>> undo(Workspace& workspace)
{
    const auto verb = storage::verbToUndo(workspace.database(), workspace.me());
    if (!verb)
        return failed({.kind = Failure::Kind::NothingToUndo});
    if (verb->name.startsWith(u"import-leads:"))
        return undoImportVerb(workspace, *verb);
    return revert(workspace, *verb, QStringLiteral("undo"), QStringLiteral("undone"));
}

Result<Done<UndoneVerb>> redo(Workspace& workspace)
{
    const auto verb = storage::verbToRedo(workspace.database(), workspace.me());
    if (!verb)
        return failed({.kind = Failure::Kind::NothingToRedo});
    return revert(workspace, *verb, QStringLiteral("redo"), QStringLiteral("done"));
}

} // namespace askline
