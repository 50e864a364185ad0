// SPDX-License-Identifier: GPL-3.0-or-later
// Changing the playbook's text files. What calls use is what is published; a draft waits beside it.
#pragma once

#include "app/storage/playbook/PlaybookStore.h"
#include "app/workspace/Writing.h"

namespace askline {

using storage::PlaybookFile;
using storage::PlaybookVersion;

// Publishes the text; a null id adds a file. The text before it stays as a version, and a draft is gone. BadValue where
// a playbook holds no file of this path.
Result<Done<ObjectionId>> savePlaybookFile(Workspace& workspace, const PlaybookFile& file);
// Keeps what is not to be published yet; a null text drops it. No undo of its own: the editor has one.
Result<Done<Nothing>> keepPlaybookDraft(Workspace& workspace, ObjectionId file, const QString& draft);
Result<Done<Nothing>> deletePlaybookFile(Workspace& workspace, const PlaybookFile& file);

// The same inside another verb.
ObjectionId publishFile(Workspace& workspace, Writing& writing, PlaybookFile file);

Result<QList<PlaybookFile>> playbookFilesOf(Workspace& workspace);
// What was published before, latest first.
Result<QList<PlaybookVersion>> playbookVersionsOf(Workspace& workspace, ObjectionId file);

using storage::MessageUse;
inline constexpr int daysToAnswer = 30;
// How often a message was sent, and how often somebody answered or was spoken to within those days.
Result<MessageUse> messageUseOf(Workspace& workspace, const QString& key);

} // namespace askline
