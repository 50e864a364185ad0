// SPDX-License-Identifier: GPL-3.0-or-later
// What an edit of a script changed: section by section and line by line, so that wording can say it.
#pragma once

#include "app/script/Syntax.h"

namespace askline::script {

struct Edit {
    enum class Kind {
        HeadChanged,    // `where`: the head line's name; before and after
        SectionAdded,   // `where`: its title
        SectionRemoved, // likewise
        LineAdded,      // `where`: the section's title; after
        LineRemoved,    // likewise; before
        LineChanged,    // likewise; before and after
    };
    Kind kind = Kind::LineChanged;
    QString where;
    QString before;
    QString after;

    bool operator==(const Edit&) const = default;
};

// In the order of the new script; comments and empty lines do not count. A line in another place is one removed and one
// added.
QList<Edit> differenceOf(const Script& before, const Script& after);

// The same for texts of another kind, line by line.
QList<Edit> differenceOfLines(const QString& where, const QStringList& before, const QStringList& after);

// The source with one wording of a set said by everybody, and the others kept as comments. The source as it is where
// there is no such wording.
QString withWording(const QString& source, int set, const QString& name);

} // namespace askline::script
