// SPDX-License-Identifier: GPL-3.0-or-later
// Half hour by half hour.
#include "app/planning/FreeTimes.h"

namespace askline {

namespace {

constexpr int daysLookedAt = 30;
constexpr int mostADay = 2;
constexpr int apartMinutes = 180; // two offers of a day are not next to one another

} // namespace

QList<Moment> freeTimes(const QList<BusyTime>& busy, Moment now, const OfficeClock& office, int minutes, int count)
{
    QList<Moment> free;
    QDate day = now.dateIn(office.zone);
    for (int ahead = 0; ahead < daysLookedAt && free.size() < count; ++ahead) {
        day = office.nextWorkingDay(day);
        const Moment closing = Moment::from(QDateTime(day, office.hours.to, office.zone));
        int ofDay = 0;
        for (Moment at = Moment::from(QDateTime(day, office.hours.from, office.zone)).plusMinutes(60);
             at.plusMinutes(minutes) <= closing && ofDay < mostADay && free.size() < count; at = at.plusMinutes(30)) {
            const bool isApart = ofDay == 0 || free.last().minutesUntil(at) >= apartMinutes;
            if (!isApart || clashWith(busy, at, at.plusMinutes(minutes)))
                continue;
            free += at;
            ++ofDay;
        }
    }
    return free;
}

} // namespace askline
