// SPDX-License-Identifier: GPL-3.0-or-later
// Undo and redo of verbs, from the journal: shared by window and command line, across restarts.
#pragma once

#include "app/storage/journal/JournalStore.h"
#include "app/workspace/Writing.h"

namespace askline {

struct UndoneVerb {
    QString verb; // its stable name
    QString subject;
    QList<storage::LeftField> left; // changed by someone since, and therefore left
    qint64 number = 0;              // of the verb that was undone, in the journal
};

struct UndoState {
    std::optional<storage::JournalVerb> undo; // what undo would take next
    std::optional<storage::JournalVerb> redo;
};

// The last verb of this person on this device. NothingToUndo where there is none.
Result<Done<UndoneVerb>> undo(Workspace& workspace);
Result<Done<UndoneVerb>> redo(Workspace& workspace);
UndoState undoState(Workspace& workspace);

} // namespace askline
