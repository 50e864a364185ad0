// SPDX-License-Identifier: GPL-3.0-or-later
// A playbook as a folder of text files: playbook.txt, and stages, calls, objections and snippets beside it.
#pragma once

#include "app/base/Failure.h"
#include "app/script/Checker.h"
#include "app/storage/playbook/PlaybookStore.h"

namespace askline {

using storage::PlaybookFile;

// The files of a playbook's folder, or one file alone, by path and without ids. BadInput where one is no UTF-8 or
// larger than any playbook is.
Result<QList<PlaybookFile>> playbookFilesAt(const QString& path);
// What scripts may name there: all of the playbook the path lies in; outside one, no more than the words that press.
script::Known knownAround(const QString& path);

} // namespace askline
