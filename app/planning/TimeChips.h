// SPDX-License-Identifier: GPL-3.0-or-later
// The times offered as chips beside the field, so that the usual ones need no typing.
#pragma once

#include "app/planning/TimePhrase.h"

namespace askline {

struct TimeChip {
    enum class Kind {
        InAnHour,
        InTwoHours,
        ThisAfternoon,
        NextMorning, // of the next working day, which on a Friday is Monday
        NextAfternoon,
        NextWeek, // its first working day
        InThreeDays,
        InTwoWeeks,
        InAMonth,
        Free, // an hour that the calendar leaves free
    };

    Kind kind = Kind::NextMorning;
    Due due;

    bool operator==(const TimeChip&) const = default;
};

// Up to six in the order of time, those that make sense now. On the eve of a weekend some lead to the same day: then fewer.
QList<TimeChip> timeChips(const TimeContext& context);

} // namespace askline
