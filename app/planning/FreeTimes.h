// SPDX-License-Identifier: GPL-3.0-or-later
// When a meeting would fit: in office hours, and clear of what the calendar holds.
#pragma once

#include "app/domain/BusyTime.h"
#include "app/domain/OfficeClock.h"

namespace askline {

// Up to `count`, at most two a day, on the half hour, from the next working day on.
QList<Moment> freeTimes(const QList<BusyTime>& busy, Moment now, const OfficeClock& office, int minutes, int count);

} // namespace askline
