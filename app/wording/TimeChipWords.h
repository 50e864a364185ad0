// SPDX-License-Identifier: GPL-3.0-or-later
// The words on the chips that offer times, and what is said of an hour that is no good one to ring somebody.
#pragma once

#include "app/domain/CallingHours.h"
#include "app/planning/TimeChips.h"

#include <QLocale>

namespace askline {

// "In an hour", "Tomorrow 10:00", "Mon 14:00", "Next week".
QString chipForPeople(const TimeChip& chip, const TimeContext& context, const QLocale& locale);
// "early there", "a weekend there"; empty for a good hour.
QString warningOf(CallingHour hour);

} // namespace askline
