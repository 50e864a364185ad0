// SPDX-License-Identifier: GPL-3.0-or-later
// The tree of a call script: plain values, every line with the place it was read from.
#pragma once

#include "app/script/InlineSyntax.h"

#include <QMap>
#include <QStringList>

namespace askline::script {

struct Spoken { InlineText text; Place place; bool operator==(const Spoken&) const = default; };
struct StageDirection { InlineText text; Place place; bool operator==(const StageDirection&) const = default; };
struct Question { InlineText text; Answer answer; Place place; bool operator==(const Question&) const = default; };
struct Must { InlineText text; Answer answer; Place place; bool operator==(const Must&) const = default; };
struct Comment { QString text; Place place; bool operator==(const Comment&) const = default; };
// One or more empty lines between two others.
struct Blank { Place place; bool operator==(const Blank&) const = default; };
// A line that has no meaning where it stands; kept as written, and diagnosed.
struct Stray { QString text; Place place; bool operator==(const Stray&) const = default; };

using Line = std::variant<Spoken, StageDirection, Question, Must, Comment, Blank, Stray>;

// None: lines that stand before the first "##".
enum class Heading { Written, None };

struct Section {
    Heading heading = Heading::Written;
    QString title;
    QStringList comments; // those written right above it
    QList<Line> lines;
    Place place;

    bool operator==(const Section&) const = default;
};

struct AskLine {
    QString kind;
    InlineText words;
    Place place;
    Place kindPlace;

    bool operator==(const AskLine&) const = default;
};

// A thing named by its key.
struct Reference { QString key; Place place; bool operator==(const Reference&) const = default; };

// Comments of a file's head: by the name of the line they stand above ("title", "goal", ...), and those at its end.
struct Remarks {
    QMap<QString, QStringList> above;
    QStringList closing;

    bool operator==(const Remarks&) const = default;
};

struct Script {
    QString title;
    QString key;
    QString goal;
    AskLine ask;
    QList<Reference> preempts;
    QList<Section> sections;
    Remarks remarks;
    Place titlePlace;

    bool operator==(const Script&) const = default;
};

} // namespace askline::script
