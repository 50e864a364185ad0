// SPDX-License-Identifier: GPL-3.0-or-later
// How often each objection has come up, so that the likely ones stand first.
#pragma once

#include "app/storage/events/EventStore.h"
#include "app/workspace/Workspace.h"

namespace askline {

using storage::ObjectionUse;

Result<QHash<ObjectionId, ObjectionUse>> readObjectionUse(Workspace& workspace, const QString& stage);

} // namespace askline
