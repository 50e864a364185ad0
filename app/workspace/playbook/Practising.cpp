// SPDX-License-Identifier: GPL-3.0-or-later
// One row a turn; what follows from the turns is planning's.
#include "app/workspace/playbook/Practising.h"

#include "app/storage/playbook/PlaybookStore.h"

namespace askline {

Result<Done<Nothing>> keepPracticeTurn(Workspace& workspace, ObjectionId objection, PracticeGrade grade)
{
    Writing writing(workspace, QStringLiteral("practise"), {}, Writing::Undoable::No);
    storage::insertPracticeTurn(writing.database(), workspace.newIdBytes(), writing.me(), {objection, grade, writing.at()});
    return writing.finish(Nothing{});
}

Result<QList<PracticeTurn>> readPracticeTurns(Workspace& workspace, PersonId person)
{
    auto turns = storage::practiceTurns(workspace.database(), person);
    if (auto failure = workspace.takeFailure())
        return failed(*failure);
    return turns;
}

} // namespace askline
