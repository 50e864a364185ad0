// SPDX-License-Identifier: GPL-3.0-or-later
// Keeps the workspace's one row of settings.
#pragma once

#include "app/domain/Settings.h"
#include "app/storage/Database.h"

namespace askline::storage {

void insertWorkspace(Database& database, const WorkspaceSettings& settings);
void updateWorkspace(Database& database, const WorkspaceSettings& settings);
WorkspaceSettings readWorkspace(Database& database);

} // namespace askline::storage
