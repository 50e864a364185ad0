// SPDX-License-Identifier: GPL-3.0-or-later
// Campaigns, paybacks, the forecast, and what it all hangs on.
#pragma once

#include "app/numbers/MoneyNumbers.h"
#include "app/workspace/Workspace.h"

namespace askline {

// Campaigns, paybacks and the forecast look at all time, the runway at the whole firm, the rest at the leads of the period. Reads each open and won lead.
Result<MoneyNumbers> readMoney(Workspace& workspace, const NumbersFilter& filter);

} // namespace askline
