// SPDX-License-Identifier: GPL-3.0-or-later
// What was done in a span of time.
#pragma once

#include "app/numbers/WorkNumbers.h"
#include "app/workspace/Workspace.h"

namespace askline {

// Without a beginning, from the first touch on.
Result<WorkNumbers> readWork(Workspace& workspace, const NumbersFilter& filter);

} // namespace askline
