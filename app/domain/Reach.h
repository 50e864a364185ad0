// SPDX-License-Identifier: GPL-3.0-or-later
// How often calls at each hour of the day reached somebody, and which hour is the best where there is enough to tell.
#pragma once

#include "app/base/Clock.h"
#include "app/domain/Touch.h"

#include <QList>

#include <array>

namespace askline {

// By the hour on the clock of whoever is called.
struct ReachHours {
    struct Slot {
        int tried = 0;
        int reached = 0;
        bool operator==(const Slot&) const = default;
    };
    std::array<Slot, 24> hours{};

    bool operator==(const ReachHours&) const = default;

    void add(int hour, TouchOutcome outcome);
    Slot total() const;
};

struct ReachHistory {
    QList<Moment> tries; // of the person, since they were last reached; newest first
    ReachHours person;
    ReachHours source;   // of all calls to leads of the same source, the latest some thousands
    bool operator==(const ReachHistory&) const = default;
};

struct BestHour {
    enum class Whose { Person, Source };
    Whose whose = Whose::Source;
    int hour = 0;
    int reached = 0;
    int tried = 0;
    bool operator==(const BestHour&) const = default;
};

// The person's own hour once they were reached twice in it; else the source's, once so many calls were made in it that
// chance does not explain why it does better than the others. None: too early to tell.
std::optional<BestHour> bestHour(const ReachHistory& history);

// The Wilson interval at 90 %: between which rates the true one lies, given `hits` of `n`; 0 to 1 where n is 0.
struct Interval {
    double low = 0;
    double high = 1;
    bool operator==(const Interval&) const = default;
};
Interval rateInterval(int hits, int n);

} // namespace askline
