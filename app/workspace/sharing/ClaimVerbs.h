// SPDX-License-Identifier: GPL-3.0-or-later
// Saying to colleagues that one is at a lead.
#pragma once

#include "app/domain/Claim.h"
#include "app/workspace/Writing.h"

namespace askline {

// Neither undone nor part of a lead's history; nothing where nobody else shares the workspace.
Result<Done<Nothing>> claimLead(Workspace& workspace, LeadId lead);
// Of a colleague, as long as it holds.
std::optional<Claim> claimOn(Workspace& workspace, LeadId lead);

} // namespace askline
