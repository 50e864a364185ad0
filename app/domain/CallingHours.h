// SPDX-License-Identifier: GPL-3.0-or-later
// Whether it is a good hour to ring somebody, on the clock and the calendar where they are.
#pragma once

#include "app/domain/OfficeClock.h"

namespace askline {

enum class CallingHour { Good, Early, Late, Weekend, Holiday };

inline const QTime callsFrom{8, 0};
inline const QTime callsTo{20, 0};

QDateTime localTime(Moment moment, const QTimeZone& theirs);
// The hour weighs more than the day: three at night is late on a Sunday too.
CallingHour callingHourAt(Moment moment, const QTimeZone& theirs, const IsHoliday& isHoliday = {});

} // namespace askline
