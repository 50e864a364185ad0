// SPDX-License-Identifier: GPL-3.0-or-later
// Time counted in office hours, so that a form filled in on Saturday night is not late on Monday at nine.
#pragma once

#include "app/domain/Settings.h"

#include <functional>

namespace askline {

using IsHoliday = std::function<bool(QDate)>;

struct OfficeClock {
    OfficeHours hours;
    QTimeZone zone;
    IsHoliday isHoliday; // may be empty

    bool isWorkingDay(QDate day) const;
    // The moment by which `minutes` of office time have passed after `start`; `start` itself need not be in office hours.
    Moment after(Moment start, int minutes) const;
    // Office minutes from `from` to `to`; negative where `to` is earlier.
    int minutesBetween(Moment from, Moment to) const;
    QDate nextWorkingDay(QDate after) const;
};

} // namespace askline
