// SPDX-License-Identifier: GPL-3.0-or-later
// Rehearsing objections: how well an answer came, as the person who gave it says.
#pragma once

#include "app/base/Clock.h"
#include "app/domain/Ids.h"

namespace askline {

enum class PracticeGrade { Again, Hard, Good, Easy };

struct PracticeTurn {
    ObjectionId objection;
    PracticeGrade grade = PracticeGrade::Again;
    Moment at;

    bool operator==(const PracticeTurn&) const = default;
};

} // namespace askline
