// SPDX-License-Identifier: GPL-3.0-or-later
// What an answer or a field is asked for, so that the talk can take one way or another: "less than 500",
// "{budget} is unknown".
#pragma once

#include "app/script/InlineSyntax.h"

namespace askline::script {

enum class Relation {
    Known, Unknown, Is, IsNot, Contains, LessThan, MoreThan, AtLeast, AtMost,
    WithinDays, LaterThanDays, // from today
    Otherwise,                 // of branches only
};

// Of Is, IsNot and Contains the operand may hold several values, parted by " or ".
struct Test {
    Relation relation = Relation::Is;
    QString operand;
    Place place;

    bool operator==(const Test&) const = default;
};

struct Condition {
    QString field;
    Test test;
    Place fieldPlace;

    bool operator==(const Condition&) const = default;
};

// Where the talk goes on.
struct Target {
    enum class Kind { None, Next, End, Section }; // none is written: the next line
    Kind kind = Kind::None;
    QString title; // of the section
    Place place;

    bool operator==(const Target&) const = default;
    bool leaves() const { return kind == Kind::End || kind == Kind::Section; }
};

bool comparesNumbers(Relation relation);
bool comparesDays(Relation relation);

} // namespace askline::script
