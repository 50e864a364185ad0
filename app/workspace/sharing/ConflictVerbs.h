// SPDX-License-Identifier: GPL-3.0-or-later
// Looking through what was lost when two people changed the same thing, and settling it.
#pragma once

#include "app/domain/Conflict.h"
#include "app/workspace/Writing.h"

namespace askline {

// The latest first; what somebody settled, here or elsewhere, is no longer among them.
QList<Conflict> openConflicts(Workspace& workspace);
// By its number here; NotFound where it is settled or there is none.
Result<Conflict> conflictNumbered(Workspace& workspace, qint64 number);
// Kept leaves what stands; Lost puts the lost value in its place. Undo opens it again.
Result<Done<Nothing>> settleConflict(Workspace& workspace, const Conflict& conflict, ConflictChoice choice);

} // namespace askline
