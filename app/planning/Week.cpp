// SPDX-License-Identifier: GPL-3.0-or-later
// Sums over the days of a week, and the run of days before today.
#include "app/planning/Week.h"

#include <algorithm>

namespace askline {

namespace {

constexpr int longestLookedBack = 400; // days; nobody's run is longer than what is read

} // namespace

TodayScore Week::total() const
{
    TodayScore sum;
    for (const WeekDay& day : days) {
        sum.asksMade += day.score.asksMade;
        sum.yes += day.score.yes;
        sum.no += day.score.no;
        sum.notYet += day.score.notYet;
        sum.tried += day.score.tried;
        sum.reached += day.score.reached;
        sum.actionMinutes += day.score.actionMinutes;
        sum.motionMinutes += day.score.motionMinutes;
    }
    return sum;
}

int Week::daysWorked() const
{
    return int(std::ranges::count_if(days, [this](const WeekDay& day) { return day.isWorked && day.day <= today; }));
}

int Week::goalSoFar() const
{
    const auto meant = std::ranges::count(days, true, &WeekDay::isWorked);
    return meant == 0 ? 0 : int(goal * daysWorked() / meant);
}

QDate mondayOf(QDate day)
{
    return day.addDays(1 - day.dayOfWeek());
}

int streakOf(const QSet<QDate>& daysWithAsks, QDate today, const OfficeClock& office, const Away& away)
{
    int streak = daysWithAsks.contains(today);
    for (int back = 1; back <= longestLookedBack; ++back) {
        const QDate day = today.addDays(-back);
        if (daysWithAsks.contains(day))
            ++streak;
        else if (office.isWorkingDay(day) && !away.covers(day))
            break;
    }
    return streak;
}

} // namespace askline
