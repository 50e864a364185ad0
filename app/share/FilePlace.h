// SPDX-License-Identifier: GPL-3.0-or-later
// Where a workspace file lies: inside the folder of a sync service, which makes two files of it when two devices write,
// and whether it has done so already.
#pragma once

#include "app/domain/Ids.h"

#include <QString>
#include <QStringList>

namespace askline {

// "Dropbox", "Nextcloud", …; empty where none is known to keep this file.
QString syncServiceOf(const QString& file);
// Whether a file beside `file` is named as one of the known services names its conflicted copies of it.
bool isConflictedCopy(const QString& name, const QString& of);
// Those beside it that are copies of the same workspace.
QStringList conflictedCopiesOf(const QString& file, WorkspaceId workspace);
// Of which workspace a file is; null where it is none.
WorkspaceId workspaceOfFile(const QString& file);

} // namespace askline
