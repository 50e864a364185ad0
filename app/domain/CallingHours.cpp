// SPDX-License-Identifier: GPL-3.0-or-later
// The bounds belong to good hours at their beginning: 8:00 is good, 20:00 is late.
#include "app/domain/CallingHours.h"

namespace askline {

QDateTime localTime(Moment moment, const QTimeZone& theirs)
{
    return moment.in(theirs.isValid() ? theirs : QTimeZone::utc());
}

CallingHour callingHourAt(Moment moment, const QTimeZone& theirs, const IsHoliday& isHoliday)
{
    const QDateTime there = localTime(moment, theirs);
    if (there.time() < callsFrom)
        return CallingHour::Early;
    if (there.time() >= callsTo)
        return CallingHour::Late;
    if (there.date().dayOfWeek() >= Qt::Saturday)
        return CallingHour::Weekend;
    return isHoliday && isHoliday(there.date()) ? CallingHour::Holiday : CallingHour::Good;
}

} // namespace askline
