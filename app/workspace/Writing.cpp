// SPDX-License-Identifier: GPL-3.0-or-later
// A verb's transaction; the person is added by their first verb.
#include "app/workspace/Writing.h"

#include "app/storage/catalogue/CatalogueStore.h"
#include "app/storage/journal/JournalStore.h"
#include "app/workspace/imports/UnfinishedImports.h"

namespace askline {

Writing::Writing(Workspace& workspace, const QString& verb, const QString& subject, Undoable undoable)
    : workspace_(workspace), at_(workspace.now()),
      transaction_(workspace.database(), {verb, subject, workspace.me(), at_, undoable}, workspace.clockNow()), me_(workspace.me())
{
    if (!me_.isNull() || workspace.surroundings().person.isEmpty())
        return;
    me_ = workspace.newId<PersonId>();
    storage::insertPerson(database(), {me_, workspace.surroundings().person});
    storage::setVerbPerson(database(), transaction_.verb(), me_);
}

Result<Changes> Writing::commit()
{
    auto changes = transaction_.commit(workspace_.rowContext());
    // Small tables may have been read inside the transaction: after a failure, nothing of that may stay remembered.
    workspace_.forget(changes.value_or(Changes{.catalogue = true, .settings = true, .playbook = true}));
    if (changes && changes->manyLeads)
        if (auto indexed = indexWaitingLeads(workspace_); !indexed)
            return failed(indexed.error());
    return changes;
}

Result<void> Writing::finishUnseen()
{
    workspace_.forget({.catalogue = true});
    return transaction_.commitUnseen();
}

} // namespace askline
