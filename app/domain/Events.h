// SPDX-License-Identifier: GPL-3.0-or-later
// What happened to a lead besides touches and asks: moves between stages, verdicts, answers, objections, notes.
#pragma once

#include "app/base/Clock.h"
#include "app/domain/Ids.h"
#include "app/domain/Names.h"

namespace askline {

enum class VerdictKind { Waiting, Prioritised, Nurtured, Disqualified, Won, Lost, Open, Churned };

template <>
std::span<const NamedValue<VerdictKind>> namesOf<VerdictKind>();

struct Verdict {
    VerdictKind what = VerdictKind::Waiting;
    ReasonId reason;
    QString note;
    Moment at;
    PersonId by;
    bool operator==(const Verdict&) const = default;
};

struct StageMove {
    QString stage;
    Moment at;
    PersonId by;
    bool operator==(const StageMove&) const = default;
};

// What was learnt in a call, by the field the script's question names.
struct Answer {
    QString field;
    QString question;
    QString value;
    Moment at;
    PersonId by;
    bool operator==(const Answer&) const = default;
};

struct ObjectionRaised {
    ObjectionId objection; // null for one that no card answers yet
    QString words;
    QString stage;
    Moment at;
    PersonId by;
    bool operator==(const ObjectionRaised&) const = default;
};

struct Note {
    NoteId id;
    QString text;
    Moment at;
    PersonId by;
    bool operator==(const Note&) const = default;
};

// One field that a verb changed.
struct HistoryEntry {
    qint64 change = 0;
    QString verb;  // the verb's name
    PersonId who;
    Moment at;
    QString thing; // "lead", "contact", "step", …
    QString field;
    QString was;
    QString is;
    QString what;  // which of several: the step's words, the link's title
    bool operator==(const HistoryEntry&) const = default;
};

} // namespace askline
