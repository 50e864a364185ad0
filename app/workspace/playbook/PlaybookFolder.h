// SPDX-License-Identifier: GPL-3.0-or-later
// A playbook as a folder of text files: playbook.txt, and stages, calls, objections and snippets beside it.
#pragma once

#include "app/script/Checker.h"
#include "app/workspace/playbook/SavePlaybookFile.h"

namespace askline {

// The files of a playbook's folder, or one file alone, by path and without ids. BadInput where one is no UTF-8 or
// larger than any playbook is.
Result<QList<PlaybookFile>> playbookFilesAt(const QString& path);
// What scripts may name there: all of the playbook the path lies in; outside one, no more than the words that press.
script::Known knownAround(const QString& path);

// Writes what is published; a folder that held a playbook before loses the files that are no longer in it. The number
// of files.
Result<int> exportPlaybook(Workspace& workspace, const QString& folder);

struct TakenPlaybook {
    int added = 0;
    int changed = 0;
    int removed = 0;
    int unchanged = 0;
    bool operator==(const TakenPlaybook&) const = default;
};
// Publishes the folder's files in place of the workspace's, in one undo. BadInput with file and line where a file has an
// error in it, and nothing is changed.
Result<Done<TakenPlaybook>> importPlaybook(Workspace& workspace, const QString& folder);

} // namespace askline
