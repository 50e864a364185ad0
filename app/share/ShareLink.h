// SPDX-License-Identifier: GPL-3.0-or-later
// That this device shares a workspace, and where: kept with the device, outside the workspace and the shared folder.
#pragma once

#include "app/domain/Ids.h"
#include "app/share/FirmKeys.h"

#include <QStringList>

#include <optional>

namespace askline {

struct ShareLink {
    WorkspaceId firm;
    QString folder; // the .asklineshare folder; empty: there is only a relay
    QString relay;  // its address, with a password where it has one; empty: there is only a folder
    FirmKeys keys;
    bool operator==(const ShareLink&) const = default;
    // For people.
    QStringList places() const;
};

std::optional<ShareLink> shareLinkOf(WorkspaceId firm);
// Readable by this user alone.
Result<void> keepShareLink(const ShareLink& link);
// What was seen of the folder stays in the vault.
Result<void> dropShareLink(WorkspaceId firm);
QString vaultFolder(WorkspaceId firm);
// The address of a relay with who connects to it.
QString relayFor(const QString& address, const QString& user, const QString& password);

} // namespace askline
