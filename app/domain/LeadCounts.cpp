// SPDX-License-Identifier: GPL-3.0-or-later
// Rounded down, so that "within an hour" stays within it.
#include "app/domain/LeadCounts.h"

namespace askline {

qint64 countedMinutes(qint64 minutes)
{
    constexpr qint64 hour = 60;
    constexpr qint64 day = 24 * hour;
    constexpr qint64 month = 30 * day;
    if (minutes < 0)
        return 0;
    return minutes < hour ? minutes : minutes < month ? minutes / hour * hour : minutes / day * day;
}

} // namespace askline
