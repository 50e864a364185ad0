// SPDX-License-Identifier: GPL-3.0-or-later
// A playbook's file as text: what is wrong with it, and its one form.
#pragma once

#include "app/script/Checker.h"
#include "app/script/Parser.h"
#include "app/storage/playbook/PlaybookStore.h"

namespace askline {

using storage::PlaybookFile;

// Sorted by place.
QList<script::Diagnostic> diagnosticsOf(const PlaybookFile& file, const script::Known& known);
// The same for a script that is parsed already.
QList<script::Diagnostic> diagnosticsOf(const QString& path, const script::ParsedScript& parsed, const script::Known& known);
// As it is where there are errors in it.
QString formattedFile(const PlaybookFile& file);
// Its title, else its path.
QString titleOf(const PlaybookFile& file);
// Whether a playbook may hold a file of this path: playbook.txt, or one in stages, calls, objections or snippets.
bool isPlaybookPath(const QString& path);

} // namespace askline
