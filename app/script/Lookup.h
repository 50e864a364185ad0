// SPDX-License-Identifier: GPL-3.0-or-later
// Finding lines in a script. What is returned lives as long as the script.
#pragma once

#include "app/script/Syntax.h"

namespace askline::script {

Place placeOf(const Line& line);
// In order; a must's position is its index.
QList<const Must*> mustsOf(const Script& script);
QList<const Preempting*> preemptionsOf(const Script& script);
QList<const Question*> questionsOf(const Script& script);
// The line that says these words (merges as their fallbacks, case, accents and punctuation aside); null where none does.
// In order; the index of a set is what a run keeps its wording by.
QList<const Variants*> variantsOf(const Script& script);
// What a line says aloud, its merges as their fallbacks; of several wordings the first.
QString wordsOf(const Line& line);
const Line* lineSaying(const Script& script, QStringView words);

} // namespace askline::script
