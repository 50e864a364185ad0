// SPDX-License-Identifier: GPL-3.0-or-later
// Walks office days one by one; a year without an office day ends the walk.
#include "app/domain/OfficeClock.h"

#include <algorithm>

namespace askline {

namespace {

constexpr int daysToLookAhead = 400;

struct Span {
    Moment from;
    Moment to;
};

Span officeSpan(const OfficeClock& clock, QDate day)
{
    return {Moment::from(QDateTime(day, clock.hours.from, clock.zone)), Moment::from(QDateTime(day, clock.hours.to, clock.zone))};
}

} // namespace

bool OfficeClock::isWorkingDay(QDate day) const
{
    return hours.isOpenOn(day) && !(isHoliday && isHoliday(day));
}

QDate OfficeClock::nextWorkingDay(QDate after) const
{
    for (int ahead = 1; ahead < daysToLookAhead; ++ahead)
        if (isWorkingDay(after.addDays(ahead)))
            return after.addDays(ahead);
    return after.addDays(1);
}

Moment OfficeClock::after(Moment start, int minutes) const
{
    qint64 left = qint64(minutes) * 60'000;
    const QDate first = start.dateIn(zone);
    for (int ahead = 0; ahead < daysToLookAhead; ++ahead) {
        const QDate day = first.addDays(ahead);
        if (!isWorkingDay(day))
            continue;
        const Span span = officeSpan(*this, day);
        const Moment from = std::max(span.from, start);
        if (from >= span.to)
            continue;
        if (from.ms + left <= span.to.ms)
            return {from.ms + left};
        left -= span.to.ms - from.ms;
    }
    return start.plusMinutes(minutes);
}

int OfficeClock::minutesBetween(Moment from, Moment to) const
{
    if (to < from)
        return -minutesBetween(to, from);
    qint64 sum = 0;
    const QDate last = to.dateIn(zone);
    int looked = 0;
    for (QDate day = from.dateIn(zone); day <= last && looked < daysToLookAhead; day = day.addDays(1), ++looked) {
        if (!isWorkingDay(day))
            continue;
        const Span span = officeSpan(*this, day);
        sum += std::max<qint64>(0, std::min(span.to, to).ms - std::max(span.from, from).ms);
    }
    return int(sum / 60'000);
}

} // namespace askline
