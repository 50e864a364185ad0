// SPDX-License-Identifier: GPL-3.0-or-later
// A settlement is an event of its own, shared like any other.
#include "app/workspace/sharing/ConflictVerbs.h"

#include "app/storage/rows/LeadRowStore.h"
#include "app/storage/sharing/LoserStore.h"

#include <algorithm>

namespace askline {

QList<Conflict> openConflicts(Workspace& workspace)
{
    return storage::openConflicts(workspace.database());
}

Result<Conflict> conflictNumbered(Workspace& workspace, qint64 number)
{
    const QList<Conflict> conflicts = openConflicts(workspace);
    const auto found = std::ranges::find_if(conflicts, [number](const Conflict& conflict) { return conflict.number() == number; });
    if (found == conflicts.end())
        return failed({.kind = Failure::Kind::NotFound, .subject = QString::number(number)});
    return *found;
}

Result<Done<Nothing>> settleConflict(Workspace& workspace, const Conflict& conflict, ConflictChoice choice)
{
    const auto row = storage::rowOfLead(workspace.database(), conflict.lead);
    Writing writing(workspace, QStringLiteral("settle-conflict"), row ? row->displayName() : QString());
    storage::insertSettlement(writing.database(), workspace.newIdBytes(), conflict, choice, writing.at(), writing.me());
    if (choice == ConflictChoice::Lost)
        storage::takeLostValues(writing.database(), conflict);
    return writing.finish(Nothing{});
}

} // namespace askline
