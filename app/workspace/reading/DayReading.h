// SPDX-License-Identifier: GPL-3.0-or-later
// Whose day it is, in which hours, and what was done in it: what today's list and the week in review both read.
#pragma once

#include "app/planning/Week.h"
#include "app/workspace/Workspace.h"

namespace askline {

struct Day {
    Moment from;
    Moment to;
    PersonId owner; // null: everybody's
    OfficeClock office;
};

Day dayOf(Workspace& workspace, PersonId owner, QDate day);
// What was done that day alone: without goal, streak and what is counted over weeks.
TodayScore scoreOf(Workspace& workspace, const Day& day);
// Asks a day; of whoever works here where nobody is named.
int askGoalOf(Workspace& workspace, PersonId owner);
Away awayOf(Workspace& workspace, PersonId owner);
int streakUpTo(Workspace& workspace, const Day& today);

} // namespace askline
