// SPDX-License-Identifier: GPL-3.0-or-later
// CSV files of made-up leads, the same for every run, and workspaces made from them.
#pragma once

#include "app/workspace/Workspace.h"
#include "tests/bench/Bench.h"

namespace askline::bench {

// Columns: id, received, first, last, email, phone, company, title, source, message, country. Made if it is not there.
QString leadFile(const Place& place, int leads);
// A workspace that holds them, made by the import itself. Made if it is not there.
QString leadWorkspace(const Place& place, int leads);

// Ends the program where it cannot be opened.
std::unique_ptr<Workspace> openedWorkspace(const QString& file);

} // namespace askline::bench
