// SPDX-License-Identifier: GPL-3.0-or-later
// What the firm's own calls tell about when people are reached.
#pragma once

#include "app/domain/Reach.h"
#include "app/workspace/Workspace.h"

namespace askline {

// Of the latest few thousand calls.
QHash<SourceId, ReachHours> readReachOfSources(Workspace& workspace);
// Of one lead, from its touches, newest first.
ReachHistory reachHistory(Workspace& workspace, const LeadRow& row, const QList<Touch>& touches);

} // namespace askline
