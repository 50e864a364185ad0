// SPDX-License-Identifier: GPL-3.0-or-later
// Writing a decision: won with its value, lost or disqualified with its reason.
#pragma once

#include "app/domain/TouchLog.h"
#include "app/workspace/leads/LeadFields.h"

namespace askline {

void insertDecision(Workspace& workspace, Writing& writing, LeadId lead, const Decision& decision, TouchId touch);

// The triage, and for somebody new who is prioritised the cadence that begins with it.
void insertTriage(Workspace& workspace, Writing& writing, LeadId lead, Triage triage, const QString& reason = {});

} // namespace askline
