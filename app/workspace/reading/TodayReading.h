// SPDX-License-Identifier: GPL-3.0-or-later
// Today's list of a workspace: what is due and fits into the day, some backlog, the score so far, and what waited while
// somebody was away.
#pragma once

#include "app/planning/Today.h"
#include "app/workspace/Workspace.h"

namespace askline {

// Whose day it is sets hours and goal. `owner` null: everybody's list, in the day of whoever works here.
Result<TodayList> readToday(Workspace& workspace, PersonId owner = {});

// Calls of the last weeks, counted up to `most`.
Result<int> readCallsMade(Workspace& workspace, PersonId person, int most);

struct Absence {
    QDate lastDay; // before it: the last on which somebody was contacted, or the last before the days said beforehand
    int waiting = 0; // steps that fell due since, promises not counted
    bool operator==(const Absence&) const = default;
};
// None where less than three working days passed that nobody had said beforehand, or nothing waits that could be
// spread.
Result<std::optional<Absence>> readAbsence(Workspace& workspace, PersonId person);

} // namespace askline
