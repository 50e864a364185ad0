// SPDX-License-Identifier: GPL-3.0-or-later
// What was done in a span of time: week by week, by person, what was asked, which objections came up, which wordings won.
#pragma once

#include "app/domain/LeadCounts.h"
#include "app/domain/Money.h"
#include "app/domain/Touch.h"
#include "app/numbers/ObjectionNumbers.h"
#include "app/numbers/Rhythm.h"
#include "app/numbers/WordingTrial.h"

namespace askline {

// By kind, the stage they were made in and who asked; answers are the latest of each.
struct AskCount {
    AskKind kind = AskKind::None;
    QString stage;
    PersonId by;
    int asked = 0;
    int yes = 0;
    int no = 0;
    int notYet = 0;
    bool operator==(const AskCount&) const = default;

    int unanswered() const { return asked - yes - no - notYet; }
    void add(const AskCount& other); // but for what, where and whose
};
// What leads are worth that are won now and said yes, each counted once for each kind, stage and person it said yes to.
struct Brought {
    QMap<AskKind, QList<Money>> byKind;
    QMap<QString, QList<Money>> byStage;
    QMap<PersonId, QList<Money>> byPerson;
    bool operator==(const Brought&) const = default;
};
// Summed over what `key` does not tell apart, the most asked first.
template <class Key>
QList<AskCount> askCountsBy(const QList<AskCount>& asks, Key key)
{
    QList<AskCount> sums;
    for (const AskCount& one : asks) {
        const auto same = std::ranges::find_if(sums, [&](const AskCount& sum) { return key(sum) == key(one); });
        if (same == sums.end())
            sums += one;
        else
            same->add(one);
    }
    std::ranges::stable_sort(sums, std::ranges::greater(), &AskCount::asked);
    return sums;
}

// For coaching, never for ranking.
struct PersonNumbers {
    PersonId person;
    DayOfWork work; // of the whole time
    Rate reach;     // of calls and meetings, those that reached the person
    Rate asked;     // of these, those that asked; a call may ask more than once and counts once
    Rate yes;       // of asks that were answered
    Rate musts;     // met, in calls that were spoken from a script
    bool operator==(const PersonNumbers&) const = default;
};

// A wording of a script's line, as it was said.
struct WordingSaid {
    QString script; // its stage's title
    QString line;   // its first wording, to know the line by
    WordingTrial trial;
    bool operator==(const WordingSaid&) const = default;
};

struct WorkNumbers {
    QDate from;
    QDate to;
    QList<DayOfWork> weeks;       // by Monday, without a gap
    DayOfWork total;
    std::optional<WorkGap> gap;
    QList<AskCount> asks;
    Brought brought;
    QList<PersonNumbers> people;  // by name
    QList<ObjectionNumbers> objections; // the most frequent first
    QList<WordingSaid> wordings;
    Rate scripted;                // calls that reached somebody and were spoken from a script
    Rate onCards;                 // raised objections that a card answers
    OpenAndDue due;
    int overdueSteps = 0;
    int overdueStepsAWeekAgo = 0;
    int orphans = 0;              // contacted once, and not for two weeks
    bool operator==(const WorkNumbers&) const = default;
};

} // namespace askline
