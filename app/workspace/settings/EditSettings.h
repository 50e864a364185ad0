// SPDX-License-Identifier: GPL-3.0-or-later
// Changing what everybody who works in the workspace shares: its settings, sources' targets, people and reasons.
#pragma once

#include "app/workspace/Writing.h"

namespace askline {

// BadValue with the field where a value does not fit. The workspace's id is left as it is.
Result<Done<Nothing>> editSettings(Workspace& workspace, WorkspaceSettings settings);
// In office minutes to first contact; none: the workspace's own target.
Result<Done<Nothing>> setSourceTarget(Workspace& workspace, SourceId source, std::optional<int> minutes);
// Whom its new leads go to; null: nobody in particular.
Result<Done<Nothing>> setSourceOwner(Workspace& workspace, SourceId source, PersonId owner);
Result<Done<Nothing>> addSource(Workspace& workspace, const QString& name);
Result<Done<Nothing>> renameSource(Workspace& workspace, SourceId source, const QString& name);
Result<Done<Nothing>> addPersonOfTeam(Workspace& workspace, const QString& name);
// Their name, hours and ask goal. BadValue where one does not fit.
Result<Done<Nothing>> editPerson(Workspace& workspace, const Person& person);
Result<Done<Nothing>> addReason(Workspace& workspace, Reason::Kind kind, const QString& name);
Result<Done<Nothing>> renameReason(Workspace& workspace, ReasonId reason, const QString& name);
// Leads that name it keep it.
Result<Done<Nothing>> removeReason(Workspace& workspace, ReasonId reason);

// Whether what is derived from the hours of the firm has to be made anew between the two.
bool clocksDiffer(const WorkspaceSettings& before, const WorkspaceSettings& after);

} // namespace askline
