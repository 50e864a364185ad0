// SPDX-License-Identifier: GPL-3.0-or-later
// What a new workspace begins with: its settings, its person, a playbook that ships, and the lists of
// reasons.
#pragma once

#include "app/storage/playbook/PlaybookStore.h"
#include "app/workspace/Workspace.h"

namespace askline {

struct ShippedPlaybook {
    QString key; // "starter"
    QString name;
    bool operator==(const ShippedPlaybook&) const = default;
};
// The starter playbook first.
QList<ShippedPlaybook> shippedPlaybooks();
// Its files, without ids; none where no playbook is called so.
QList<storage::PlaybookFile> shippedPlaybookFiles(const QString& key);

Result<Changes> fillNewWorkspace(Workspace& workspace, const NewWorkspace& wanted);

} // namespace askline
