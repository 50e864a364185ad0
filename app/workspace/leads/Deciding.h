// SPDX-License-Identifier: GPL-3.0-or-later
// Writing a decision: won with its value, lost or disqualified with its reason.
#pragma once

#include "app/domain/TouchLog.h"
#include "app/workspace/leads/LeadFields.h"

namespace askline {

void insertDecision(Workspace& workspace, Writing& writing, LeadId lead, const Decision& decision, TouchId touch);

} // namespace askline
