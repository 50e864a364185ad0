// SPDX-License-Identifier: GPL-3.0-or-later
// Counts raised objections.
#include "app/workspace/reading/ObjectionReading.h"

namespace askline {

Result<QHash<ObjectionId, ObjectionUse>> readObjectionUse(Workspace& workspace, const QString& stage)
{
    const auto use = storage::objectionUse(workspace.database(), stage);
    if (const auto failure = workspace.takeFailure())
        return failed(*failure);
    return use;
}

} // namespace askline
