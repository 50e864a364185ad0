// SPDX-License-Identifier: GPL-3.0-or-later
// Whether more leads would help.
#pragma once

#include "app/numbers/ReadinessNumbers.h"
#include "app/workspace/Workspace.h"

namespace askline {

// Of the work, the last ninety days are looked at.
Result<ReadinessNumbers> readReadiness(Workspace& workspace, const NumbersFilter& filter);

} // namespace askline
