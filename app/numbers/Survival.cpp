// SPDX-License-Identifier: GPL-3.0-or-later
// Whoever left at a time was still there when something happened at that time.
#include "app/numbers/Survival.h"

namespace askline {

namespace {

int allOf(const Waits& waiting)
{
    int all = 0;
    for (const AtTime& at : waiting)
        all += at.happened + at.left;
    return all;
}

// Goes on as long as `stop` says no; the share still waiting.
template <class Stop>
double walk(const Waits& waiting, Stop stop)
{
    int there = allOf(waiting);
    double stillWaiting = 1;
    for (auto at = waiting.cbegin(); at != waiting.cend(); ++at) {
        if (stop(at.key(), stillWaiting))
            break;
        if (there > 0)
            stillWaiting *= 1 - double(at->happened) / there;
        there -= at->happened + at->left;
    }
    return stillWaiting;
}

} // namespace

std::optional<double> happenedWithin(const Waits& waiting, qint64 time)
{
    if (allOf(waiting) == 0)
        return std::nullopt;
    return 1 - walk(waiting, [time](qint64 at, double) { return at > time; });
}

std::optional<qint64> timeUntil(const Waits& waiting, double share)
{
    constexpr double rounding = 1e-12;
    std::optional<qint64> reached;
    qint64 last = 0;
    const double end = walk(waiting, [&](qint64 at, double stillWaiting) {
        if (!reached && 1 - stillWaiting >= share - rounding && at != waiting.firstKey())
            reached = last;
        last = at;
        return reached.has_value();
    });
    if (!reached && !waiting.isEmpty() && 1 - end >= share - rounding)
        reached = last;
    return reached;
}

} // namespace askline
