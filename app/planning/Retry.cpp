// SPDX-License-Identifier: GPL-3.0-or-later
// Every quarter of the office day on the coming days is weighed; the least used wins, the earlier of equals.
#include "app/planning/Retry.h"

#include <algorithm>
#include <array>

namespace askline {

namespace {

constexpr int quarters = 4;
constexpr int daysWeighed = 8;
constexpr int daysLookedAt = 60;
constexpr int leastMinutes = 120;
constexpr int minutesIntoQuarter = 15;
// Weights: a quarter of the day tried before is the worst, a weekday tried before less so, and waiting costs a little.
constexpr int ofQuarter = 8;
constexpr int ofWeekday = 3;
constexpr int ofWaiting = 2;
constexpr int ofBestHour = 12;

int minuteOfQuarter(const OfficeHours& hours, int quarter)
{
    const int from = hours.from.msecsSinceStartOfDay() / 60'000;
    const int length = (hours.to.msecsSinceStartOfDay() / 60'000 - from) / quarters;
    // On the quarter hour, as people put things into a calendar.
    return (from + quarter * length + std::min(minutesIntoQuarter, length / 2)) / 15 * 15;
}

int quarterOf(QTime time, const OfficeHours& hours)
{
    const int from = hours.from.msecsSinceStartOfDay();
    const int length = std::max(1, (hours.to.msecsSinceStartOfDay() - from) / quarters);
    return std::clamp((time.msecsSinceStartOfDay() - from) / length, 0, quarters - 1);
}

struct Used {
    std::array<int, quarters> quarter{};
    std::array<int, 8> weekday{};
};

Used usedBy(const QList<Moment>& tries, const OfficeClock& office)
{
    Used used;
    for (const Moment moment : tries) {
        const QDateTime local = moment.in(office.zone);
        ++used.quarter[size_t(quarterOf(local.time(), office.hours))];
        ++used.weekday[size_t(local.date().dayOfWeek())];
    }
    return used;
}

// After the third try in vain, people are given a few days.
int leastDays(qsizetype tries)
{
    return tries <= 1 ? 0 : tries <= 3 ? 1 : 3;
}

} // namespace

Due nextTry(Moment now, const ReachHistory& history, const OfficeClock& office, const QTimeZone& theirs)
{
    const Used used = usedBy(QList{now} + history.tries, office);
    const auto best = bestHour(history);
    const QDate today = now.dateIn(office.zone);
    std::optional<Moment> chosen;
    int least = 0;
    QDate day = today.addDays(leastDays(history.tries.size() + 1));
    for (int ahead = 0, waited = 0; ahead < daysLookedAt && waited < daysWeighed; ++ahead, day = day.addDays(1)) {
        if (!office.isWorkingDay(day))
            continue;
        for (int quarter = 0; quarter < quarters; ++quarter) {
            const Moment moment = Moment::from(QDateTime(day, QTime(0, 0).addSecs(minuteOfQuarter(office.hours, quarter) * 60), office.zone));
            if (now.minutesUntil(moment) < leastMinutes)
                continue;
            int cost = ofQuarter * used.quarter[size_t(quarter)] + ofWeekday * used.weekday[size_t(day.dayOfWeek())] + ofWaiting * waited;
            if (best && moment.in(theirs).time().hour() == best->hour)
                cost -= ofBestHour;
            if (!chosen || cost < least) {
                chosen = moment;
                least = cost;
            }
        }
        ++waited;
    }
    return chosen ? Due::at(*chosen) : Due::on(office.nextWorkingDay(today));
}

} // namespace askline
