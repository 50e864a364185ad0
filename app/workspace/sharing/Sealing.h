// SPDX-License-Identifier: GPL-3.0-or-later
// The workspace's side of sharing: what it has to tell, and what it remembers of files.
#pragma once

#include "app/domain/SharedChanges.h"
#include "app/storage/sharing/SharedFileStore.h"
#include "app/workspace/Workspace.h"

#include <QSet>

namespace askline {

using storage::FileTaken;
using storage::SharedFileRecord;

struct JournalPart {
    ChangeSet changes;
    WriterId writer;
    qint64 after = 0;
    qint64 upTo = 0;
    bool isNothingNew() const { return upTo == after; }
};
// Whole verbs, as far as `limit` changes allow.
Result<JournalPart> unsealedChanges(Workspace& workspace, int limit);
bool hasUnsealedChanges(Workspace& workspace);
// The whole journal in the same way, colleagues' part too.
Result<JournalPart> changesAfter(Workspace& workspace, qint64 after, int limit);
// Together with the file they are sealed in, where there is one.
Result<void> markSealed(Workspace& workspace, qint64 upTo, const std::optional<SharedFileRecord>& file);

// By the beginning of their hash, as names have it.
QSet<QString> hashesTaken(Workspace& workspace);
QSet<QByteArray> wholeHashesTaken(Workspace& workspace); // not their beginning alone
QStringList hashesTaken(Workspace& workspace, FileTaken how);
// None where it was not taken in.
std::optional<FileTaken> howTaken(Workspace& workspace, const QByteArray& hash);
// Whether this version knows more tables or columns than the one that took files in last.
bool hasNewSchema(Workspace& workspace);
Result<void> noteSchema(Workspace& workspace);

// Who the changes made here are by.
WriterId writerOf(Workspace& workspace);

// The workspace's id, by which its files know one another.
WorkspaceId sharedFirm(Workspace& workspace);
// Under which name a device remembers that id until the workspace's own row has come.
QString firmStateName();

} // namespace askline
