// SPDX-License-Identifier: GPL-3.0-or-later
// The moment that the words of a time mean, now and where they are said.
#pragma once

#include "app/planning/SaidTime.h"

namespace askline {

// None where the calendar ends before it.
std::optional<Due> dueOf(const SaidTime& said, const TimeContext& context);

} // namespace askline
