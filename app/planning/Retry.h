// SPDX-License-Identifier: GPL-3.0-or-later
// When to try somebody again who was not reached: spread over times of day and weekdays, at their best hour where one is
// known, and by another channel once calling has been tried often enough.
#pragma once

#include "app/domain/OfficeClock.h"
#include "app/domain/Reach.h"
#include "app/domain/Step.h"

namespace askline {

// The next try after one at `now` that met nobody; `history.tries` are those before it. `theirs`: whose clock the best
// hour is told by. Always in office hours, and never within two hours.
Due nextTry(Moment now, const ReachHistory& history, const OfficeClock& office, const QTimeZone& theirs);

} // namespace askline
