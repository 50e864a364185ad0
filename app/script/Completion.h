// SPDX-License-Identifier: GPL-3.0-or-later
// What could be written next in a line of a script, and what the word at a place names.
#pragma once

#include "app/script/Checker.h"

namespace askline::script {

struct Completion {
    int start = 0;      // of what is being typed, counted from 0 in UTF-16 units of the line
    QStringList offers; // in order; those that start with what is typed come first

    bool operator==(const Completion&) const = default;
};

// `position`: of the cursor in the line. `script`: as parsed last, for the names of its sections.
Completion completionAt(const QString& line, int position, const Script& script, const Known& known);

struct Named {
    enum class Kind { Section, Objection, Snippet, Field };
    Kind kind = Kind::Section;
    QString name;

    bool operator==(const Named&) const = default;
};

// Line and column count from 1, as places do.
std::optional<Named> namedAt(const Script& script, int line, int column);
// Where it is written first: a section's name, or the question or must that fills a field. Line 0 where it is not here.
Place definitionOf(const Script& script, const Named& named);

} // namespace askline::script
