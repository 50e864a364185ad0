// SPDX-License-Identifier: GPL-3.0-or-later
// Finding lines in a script. What is returned lives as long as the script.
#pragma once

#include "app/script/Syntax.h"

namespace askline::script {

// In order; a must's position is its index.
QList<const Must*> mustsOf(const Script& script);
QList<const Question*> questionsOf(const Script& script);
// The line that says these words (merges as their fallbacks, case, accents and punctuation aside); null where none does.
const Line* lineSaying(const Script& script, QStringView words);

} // namespace askline::script
