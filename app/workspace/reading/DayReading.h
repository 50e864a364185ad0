// SPDX-License-Identifier: GPL-3.0-or-later
// Whose day it is, in which hours, and what was done in it: what today's list and the week in review both read.
#pragma once

#include "app/planning/Week.h"
#include "app/workspace/Workspace.h"

#include <QSet>

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

// Whose leads a person sees today: their own, and those of whom they cover for; everybody's for a null id.
QList<PersonId> seenBy(Workspace& workspace, PersonId owner);
// Of all of them, each lead once. `read`: QList<LeadRow>(PersonId).
template <class Read>
QList<LeadRow> rowsSeenBy(Workspace& workspace, PersonId owner, Read read)
{
    QList<LeadRow> rows;
    QSet<LeadId> known;
    for (const PersonId person : seenBy(workspace, owner))
        for (const LeadRow& row : read(person))
            if (const qsizetype before = known.size(); known.insert(row.id), known.size() > before)
                rows += row;
    return rows;
}

} // namespace askline
