// SPDX-License-Identifier: GPL-3.0-or-later
// Today's list of a workspace: what is due until the end of the day, some backlog, and the score so far.
#pragma once

#include "app/planning/Today.h"
#include "app/workspace/Workspace.h"

namespace askline {

// `owner` null: everybody's.
Result<TodayList> readToday(Workspace& workspace, PersonId owner = {});

} // namespace askline
