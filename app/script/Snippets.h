// SPDX-License-Identifier: GPL-3.0-or-later
// Lines that several scripts share, by the key of their file.
#pragma once

#include "app/script/Syntax.h"

namespace askline::script {

using Snippets = QMap<QString, Script>;

// With the lines of each snippet in the place where it is included. What is unknown, or contains itself, is left out.
Script expanded(const Script& script, const Snippets& snippets);
// Whether this snippet, or one it includes, includes it again.
bool containsItself(const QString& snippet, const Snippets& snippets);

} // namespace askline::script
