// SPDX-License-Identifier: GPL-3.0-or-later
// What may be done with follow-up that runs by itself. A lead follows one cadence at a time; the latest begun takes over.
#pragma once

#include "app/domain/CadenceCourse.h"
#include "app/domain/Lead.h"
#include "app/workspace/Writing.h"

namespace askline {

// Begins the cadence of that key for each lead; who is in the inbox is prioritised by it. NotFound where the playbook has
// no such cadence. How many began.
Result<Done<int>> startCadence(Workspace& workspace, const QList<LeadId>& leads, const QString& cadence);
// Until that day; what was left of the running delay is left then. BadValue where no cadence runs, or the day is past.
Result<Done<Nothing>> pauseCadence(Workspace& workspace, LeadId lead, QDate until);
Result<Done<Nothing>> resumeCadence(Workspace& workspace, LeadId lead);
Result<Done<Nothing>> skipCadenceStep(Workspace& workspace, LeadId lead);
// Brings the cadence's steps, as they are published now, to everyone who follows it. How many leads that were.
Result<Done<int>> renewCadence(Workspace& workspace, const QString& cadence);

// Of all the lead's cadences, the latest first.
QList<FollowedCadence> cadencesOf(Workspace& workspace, LeadId lead);

// The one that runs; none where the latest has ended.
std::optional<FollowedCadence> runningCadence(Workspace& workspace, const LeadRow& row);

// Inside another verb: begins the cadence that what happened begins, unless one runs.
void beginFittingCadence(Workspace& workspace, Writing& writing, const LeadRow& row, CadenceStart start, Moment at);
// The same question, written nowhere.
bool wouldBeginCadence(Workspace& workspace, const LeadRow& row, CadenceStart start);
// Notes what a person said of the step that is due.
void markCadenceStep(Workspace& workspace, Writing& writing, LeadId lead, CadenceMarkKind what, QDate until = {});

} // namespace askline
