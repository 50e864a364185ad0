// SPDX-License-Identifier: GPL-3.0-or-later
// Ends and beginnings that meet are no clash.
#include "app/domain/BusyTime.h"

namespace askline {

std::optional<BusyTime> clashWith(const QList<BusyTime>& busy, Moment from, Moment to)
{
    std::optional<BusyTime> first;
    for (const BusyTime& time : busy)
        if (time.from < to && from < time.to && (!first || time.from < first->from))
            first = time;
    return first;
}

} // namespace askline
