// SPDX-License-Identifier: GPL-3.0-or-later
// The ideal client, tested.
#pragma once

#include "app/numbers/ProfileNumbers.h"
#include "app/workspace/Workspace.h"

namespace askline {

// Reads each decided lead of the period.
Result<ProfileNumbers> readProfile(Workspace& workspace, const NumbersFilter& filter);

} // namespace askline
