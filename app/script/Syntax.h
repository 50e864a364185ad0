// SPDX-License-Identifier: GPL-3.0-or-later
// The tree of a call script: plain values, every line with the place it was read from.
#pragma once

#include "app/script/Condition.h"

#include <QMap>
#include <QStringList>

namespace askline::script {

// One of the answers to a question, and where the talk goes on after it.
struct Branch {
    Test test;
    Target target;
    QStringList comments; // those written right above it
    Place place;

    bool operator==(const Branch&) const = default;
};

struct Question {
    InlineText text;
    Answer answer;
    QList<Branch> branches;
    Place place;

    bool operator==(const Question&) const = default;
};

// "! price — words": here an objection is answered before it comes up.
struct Preempting {
    enum class Form { Spoken, Advice }; // in quotes it is said aloud
    QString objection;
    Form form = Form::Advice;
    InlineText text;
    Place place;
    Place objectionPlace;

    bool operator==(const Preempting&) const = default;
};

// Wordings of one line, of which each call says one.
struct Variant {
    QString name;
    InlineText text;
    Place place;

    bool operator==(const Variant&) const = default;
};
struct Variants {
    QList<Variant> wordings;
    bool operator==(const Variants&) const = default;
};

// "=> Section", always or when the conditions hold.
struct Jump {
    QList<Condition> conditions;
    Target target;
    Place place;

    bool operator==(const Jump&) const = default;
};

// "@ name": the lines of a snippet stand here.
struct Include { QString snippet; Place place; bool operator==(const Include&) const = default; };
struct Spoken { InlineText text; Place place; bool operator==(const Spoken&) const = default; };
struct StageDirection { InlineText text; Place place; bool operator==(const StageDirection&) const = default; };
struct Must { InlineText text; Answer answer; Place place; bool operator==(const Must&) const = default; };
struct Comment { QString text; Place place; bool operator==(const Comment&) const = default; };
// One or more empty lines between two others.
struct Blank { Place place; bool operator==(const Blank&) const = default; };
// A line that has no meaning where it stands; kept as written, and diagnosed.
struct Stray { QString text; Place place; bool operator==(const Stray&) const = default; };

using Line = std::variant<Spoken, StageDirection, Question, Must, Preempting, Variants, Jump, Include, Comment, Blank, Stray>;

// None: lines that stand before the first "##".
enum class Heading { Written, None };

struct Section {
    Heading heading = Heading::Written;
    QString title;
    QStringList comments; // those written right above it
    QList<Condition> conditions; // all must hold, or the section is passed over
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
