// SPDX-License-Identifier: GPL-3.0-or-later
// Counting by hour, and judging with the interval rather than with the rate.
#include "app/domain/Reach.h"

#include <cmath>

namespace askline {

namespace {

constexpr int enoughReached = 2; // of one person in one hour
constexpr int enoughTried = 20;  // of a source in one hour
constexpr double z90 = 1.6449;

std::optional<BestHour> personsHour(const ReachHours& person)
{
    std::optional<BestHour> best;
    for (int hour = 0; hour < 24; ++hour) {
        const ReachHours::Slot& slot = person.hours[size_t(hour)];
        if (slot.reached >= enoughReached && (!best || slot.reached * best->tried > best->reached * slot.tried))
            best = BestHour{BestHour::Whose::Person, hour, slot.reached, slot.tried};
    }
    return best;
}

} // namespace

void ReachHours::add(int hour, TouchOutcome outcome)
{
    Slot& slot = hours[size_t(hour % 24)];
    ++slot.tried;
    slot.reached += reachesThePerson(outcome);
}

ReachHours::Slot ReachHours::total() const
{
    Slot sum;
    for (const Slot& slot : hours) {
        sum.tried += slot.tried;
        sum.reached += slot.reached;
    }
    return sum;
}

std::optional<BestHour> bestHour(const ReachHistory& history)
{
    if (const auto own = personsHour(history.person))
        return own;
    const ReachHours::Slot all = history.source.total();
    std::optional<BestHour> best;
    double bestLow = 0;
    for (int hour = 0; hour < 24; ++hour) {
        const ReachHours::Slot& slot = history.source.hours[size_t(hour)];
        const int otherTried = all.tried - slot.tried;
        if (slot.tried < enoughTried || otherTried < enoughTried)
            continue;
        const double low = rateInterval(slot.reached, slot.tried).low;
        const double others = double(all.reached - slot.reached) / otherTried;
        if (low > others && low > bestLow) {
            bestLow = low;
            best = BestHour{BestHour::Whose::Source, hour, slot.reached, slot.tried};
        }
    }
    return best;
}

Interval rateInterval(int hits, int n)
{
    if (n <= 0)
        return {};
    const double p = double(hits) / n;
    const double z2 = z90 * z90;
    const double middle = p + z2 / (2 * n);
    const double half = z90 * std::sqrt(p * (1 - p) / n + z2 / (4.0 * n * n));
    const double scale = 1 + z2 / n;
    return {std::max(0.0, (middle - half) / scale), std::min(1.0, (middle + half) / scale)};
}

} // namespace askline
