// SPDX-License-Identifier: GPL-3.0-or-later
// That this device shares a workspace, and where: kept with the device, outside the workspace and the shared folder.
#pragma once

#include "app/domain/Ids.h"
#include "app/share/FirmKeys.h"

#include <optional>

namespace askline {

struct ShareLink {
    WorkspaceId firm;
    QString folder; // the .asklineshare folder
    FirmKeys keys;
    bool operator==(const ShareLink&) const = default;
};

std::optional<ShareLink> shareLinkOf(WorkspaceId firm);
// Readable by this user alone.
Result<void> keepShareLink(const ShareLink& link);
// What was seen of the folder stays in the vault.
Result<void> dropShareLink(WorkspaceId firm);
QString vaultFolder(WorkspaceId firm);

} // namespace askline
