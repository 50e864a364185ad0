// SPDX-License-Identifier: GPL-3.0-or-later
// What a new workspace begins with: its settings, its person, the starter playbook and the lists of reasons.
#pragma once

#include "app/storage/playbook/PlaybookStore.h"
#include "app/workspace/Workspace.h"

namespace askline {

// The files the program ships, without ids.
QList<storage::PlaybookFile> starterPlaybookFiles();

Result<Changes> fillNewWorkspace(Workspace& workspace, const NewWorkspace& wanted);

} // namespace askline
