// SPDX-License-Identifier: GPL-3.0-or-later
// Keeping how rehearsing went.
#pragma once

#include "app/domain/Practice.h"
#include "app/workspace/Writing.h"

namespace askline {

// By whoever works here, now.
Result<Done<Nothing>> keepPracticeTurn(Workspace& workspace, ObjectionId objection, PracticeGrade grade);
// In the order they happened.
Result<QList<PracticeTurn>> readPracticeTurns(Workspace& workspace, PersonId person);

} // namespace askline
