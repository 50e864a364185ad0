// SPDX-License-Identifier: GPL-3.0-or-later
// The week in review of a person, or of everybody.
#pragma once

#include "app/planning/Week.h"
#include "app/workspace/Workspace.h"

namespace askline {

// The week that holds the day, from Monday on; up to now where it is not over.
Result<Week> readWeek(Workspace& workspace, PersonId owner, QDate day);

} // namespace askline
