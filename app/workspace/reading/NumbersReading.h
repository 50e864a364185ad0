// SPDX-License-Identifier: GPL-3.0-or-later
// How it is going: the counts of a period, and what they allow to say.
#pragma once

#include "app/numbers/Overview.h"
#include "app/workspace/Workspace.h"

namespace askline {

Result<Numbers> readNumbers(Workspace& workspace, const NumbersFilter& filter);
// Those with the most leads first; versions of a script in the order they came. By script, each lead is read.
Result<QList<GroupNumbers>> readGroups(Workspace& workspace, const NumbersFilter& filter, Cut cut);

} // namespace askline
