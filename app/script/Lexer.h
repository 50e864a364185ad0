// SPDX-License-Identifier: GPL-3.0-or-later
// Cuts a source into lines and says of each what its first marks make it.
#pragma once

#include "app/script/Inline.h"

namespace askline::script {

enum class LineKind {
    Blank,
    Comment,       // //
    Title,         // #
    Section,       // ##
    Header,        // key: goal: ask: preempts:, in the head only
    UnknownHeader, // any other small word with a colon, in the head only
    Direction,     // (
    Question,      // ?
    Must,          // [ ]
    Preempting,    // !
    Variant,       // variant A:
    When,          // when {
    Jump,          // =>
    Branch,        // an indented line with => in it
    Include,       // @
    Reserved,      // ###: a mark that a later form of the language may use
    Spoken,
};

enum class Region { Head, Body };

struct SourceLine {
    Stretch content; // without the white space around it
    bool isIndented = false;
};

LineKind kindOf(const SourceLine& line, Region region);

// The word before the colon in small letters, and what stands behind it; the name is empty where there is none.
struct NamedLine {
    QString name;
    Stretch value;
};
NamedLine namedLine(const Stretch& content);

// What follows the marks that start a line of this kind.
Stretch afterMarks(const SourceLine& line, LineKind kind);

class LineReader {
public:
    explicit LineReader(QStringView source) : rest_(source) {}
    std::optional<SourceLine> next();

private:
    QStringView rest_;
    int number_ = 0;
};

} // namespace askline::script
