// SPDX-License-Identifier: GPL-3.0-or-later
// The sum of minutes. Where it breaks is found by halving between what surely holds and what surely does not.
#include "app/numbers/Capacity.h"

#include "app/numbers/FollowThrough.h"

#include <algorithm>
#include <cmath>

namespace askline {

CapacitySum capacitySumOf(const Capacity& capacity)
{
    const double contacts = meanOf(capacity.contactsPerLead).value_or(0);
    return {capacity.leadsAWeek * contacts * capacity.minutesPerContact, double(capacity.people) * capacity.minutesAWeek};
}

std::optional<SimulatedWeeks> breakingPointOf(const Capacity& capacity, quint32 seed)
{
    Capacity one = capacity;
    one.leadsAWeek = 1;
    const CapacitySum sum = capacitySumOf(one);
    if (sum.there <= 0 || sum.needed <= 0)
        return std::nullopt;
    int holds = 0;
    int breaks = int(std::ceil(2 * sum.there / sum.needed)) + 2;
    SimulatedWeeks broken = simulatedWeeks(capacity, breaks, seed);
    while (breaks - holds > std::max(1, holds / 50)) {
        const int middle = (holds + breaks) / 2;
        const SimulatedWeeks weeks = simulatedWeeks(capacity, middle, seed);
        if (weeks.lateShare > mostLate) {
            breaks = middle;
            broken = weeks;
        } else {
            holds = middle;
        }
    }
    return broken.lateShare > mostLate ? std::optional(broken) : std::nullopt;
}

} // namespace askline
