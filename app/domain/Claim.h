// SPDX-License-Identifier: GPL-3.0-or-later
// That a colleague is at a lead just now. It forbids nothing; it is said, with how old the news is.
#pragma once

#include "app/base/Clock.h"
#include "app/domain/Ids.h"

namespace askline {

struct Claim {
    PersonId by;
    Moment at;

    bool operator==(const Claim&) const = default;
    static constexpr int minutesHeld = 15;
    bool holds(Moment now) const { return now >= at && at.minutesUntil(now) < minutesHeld; }
};

} // namespace askline
