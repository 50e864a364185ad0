// SPDX-License-Identifier: GPL-3.0-or-later
// What was done in a span of time.
#pragma once

#include "app/numbers/WorkNumbers.h"
#include "app/storage/numbers/WorkStore.h"
#include "app/workspace/Workspace.h"

namespace askline {

// The days of the filter in the workspace's zone; without an end, up to now.
storage::WorkSpan workSpanOf(Workspace& workspace, const NumbersFilter& filter);
// Without a beginning, from the first touch on.
Result<WorkNumbers> readWork(Workspace& workspace, const NumbersFilter& filter);

} // namespace askline
