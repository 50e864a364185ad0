// SPDX-License-Identifier: GPL-3.0-or-later
// The machines a workspace is shared between, and who works on them.
#pragma once

#include "app/domain/Device.h"
#include "app/workspace/Writing.h"

namespace askline {

// This device, under its own writer id: written only where it is new or somebody else works on it now.
Result<Done<Nothing>> introduceDevice(Workspace& workspace, const QString& name);
// What this device works for everybody from now on; nothing happens where colleagues know it already.
Result<Done<Nothing>> noteWatched(Workspace& workspace, const QStringList& names);
// With what is known of their last news.
QList<Device> devicesOf(Workspace& workspace);
// Which workspace this file is of, before anything of it has come.
Result<void> noteFirm(Workspace& workspace, WorkspaceId firm);

} // namespace askline
