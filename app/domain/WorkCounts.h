// SPDX-License-Identifier: GPL-3.0-or-later
// Counts of what was done with leads, by day and person.
#pragma once

#include "app/domain/Ids.h"

#include <QDate>
#include <QList>

#include <array>

namespace askline {

// One person's work of one day.
struct DayOfWork {
    QDate day;
    PersonId by;
    int touches = 0; // made
    int onFresh = 0; // of them, to leads that had come within seven days
    int tried = 0;   // calls and meetings
    int reached = 0; // of them, the person
    int askedWhenReached = 0; // of these, those that asked; one may ask more than once and counts once
    int scripted = 0;         // of those that reached the person, those that were spoken from a script
    int musts = 0;            // of the scripts spoken from
    int mustsMet = 0;
    int asks = 0;
    int yes = 0;     // by their latest answer, as are the next two
    int no = 0;
    int notYet = 0;
    int actionMinutes = 0; // of touches that asked
    int motionMinutes = 0; // of writing that asked nothing
    int minutes = 0;       // of all touches made
    bool operator==(const DayOfWork&) const = default;

    void add(const DayOfWork& other, int times = 1); // but for whose and when
};

// All that is counted of it, in the order in which it is kept.
inline constexpr std::array countsOfWork{&DayOfWork::touches, &DayOfWork::onFresh, &DayOfWork::tried, &DayOfWork::reached, &DayOfWork::askedWhenReached,
                                         &DayOfWork::scripted, &DayOfWork::musts, &DayOfWork::mustsMet, &DayOfWork::asks, &DayOfWork::yes, &DayOfWork::no,
                                         &DayOfWork::notYet, &DayOfWork::actionMinutes, &DayOfWork::motionMinutes, &DayOfWork::minutes};

} // namespace askline
