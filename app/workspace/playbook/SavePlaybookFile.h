// SPDX-License-Identifier: GPL-3.0-or-later
// Changing the playbook's text files: saved, added, taken away; each can be undone.
#pragma once

#include "app/storage/playbook/PlaybookStore.h"
#include "app/workspace/Writing.h"

namespace askline {

using storage::PlaybookFile;

// Changed where the id is that of a file, added where it is null. BadValue for a path outside the playbook's folders.
Result<Done<ObjectionId>> savePlaybookFile(Workspace& workspace, const PlaybookFile& file);
Result<Done<Nothing>> deletePlaybookFile(Workspace& workspace, const PlaybookFile& file);
Result<QList<PlaybookFile>> playbookFilesOf(Workspace& workspace);

} // namespace askline
