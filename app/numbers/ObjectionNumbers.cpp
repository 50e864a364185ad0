// SPDX-License-Identifier: GPL-3.0-or-later
// Two intervals that do not meet differ by more than chance.
#include "app/numbers/ObjectionNumbers.h"

namespace askline {

std::optional<bool> ObjectionNumbers::isRarerWherePreempted() const
{
    if (preempted.isTooEarly() || unpreempted.isTooEarly())
        return std::nullopt;
    return preempted.high() < unpreempted.low();
}

} // namespace askline
