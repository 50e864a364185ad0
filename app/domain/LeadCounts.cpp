// SPDX-License-Identifier: GPL-3.0-or-later
// Rounded up, so that what is counted as "within an hour" was.
#include "app/domain/LeadCounts.h"

namespace askline {

qint64 countedMinutes(qint64 minutes)
{
    constexpr qint64 hour = 60;
    constexpr qint64 day = 24 * hour;
    constexpr qint64 month = 30 * day;
    if (minutes < 0)
        return 0;
    const qint64 unit = minutes <= hour ? 1 : minutes <= month ? hour : day;
    return (minutes + unit - 1) / unit * unit;
}

ContactSpeed contactSpeed(std::optional<qint64> minutes)
{
    if (!minutes)
        return Never;
    return *minutes <= 5 ? WithinFiveMinutes : *minutes <= 60 ? WithinAnHour : *minutes <= 240 ? WithinFourHours : *minutes <= 1440 ? WithinADay : Later;
}

} // namespace askline
