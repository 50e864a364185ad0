// SPDX-License-Identifier: GPL-3.0-or-later
// Which ways lead through a script: what follows on each section, whatever is answered.
#pragma once

#include "app/script/Syntax.h"

namespace askline::script {

// The end of the talk, where a section is meant: the ask.
inline constexpr int talkEnd = -1;

// The index of the section of this title; the first of several. Nothing where there is none.
std::optional<int> sectionTitled(const Script& script, const QString& title);
// Of a target that leaves; nothing where it names no section.
std::optional<int> placeOf(const Script& script, const Target& target);

struct Ways {
    QList<int> next;           // sections that may come after, each once; talkEnd too
    const Line* lost = nullptr; // the first line that nothing gets to
};

// As long as the script.
QList<Ways> waysThrough(const Script& script);
// Whether every answer to this question leads away from the lines below it.
bool leavesInAnyCase(const Question& question);

// Sections that no way from the first one leads to, in order.
QList<int> neverReached(const QList<Ways>& ways);
// Sections that can be reached, and from which no way leads to the end.
QList<int> neverEnding(const QList<Ways>& ways);

} // namespace askline::script
