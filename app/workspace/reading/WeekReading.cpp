// SPDX-License-Identifier: GPL-3.0-or-later
// Seven days and what only a week shows: what came in, what was qualified and won, and whom nobody is in touch with.
#include "app/workspace/reading/WeekReading.h"

#include "app/storage/events/EventStore.h"
#include "app/storage/rows/LeadRowStore.h"
#include "app/workspace/reading/DayReading.h"

#include <algorithm>

namespace askline {

namespace {

constexpr int daysOfAWeek = 7;

Forgotten forgottenBy(Workspace& workspace, const Day& today)
{
    const auto between = [&](int youngest, std::optional<int> oldest) {
        const Moment from = oldest ? today.to.plusDays(-*oldest) : Moment{};
        return storage::leadsLastTouchedBetween(workspace.database(), from, today.to.plusDays(-youngest), today.from, today.owner);
    };
    return {between(14, 30), between(30, 90), between(90, std::nullopt)};
}

} // namespace

Result<Week> readWeek(Workspace& workspace, PersonId owner, QDate day)
{
    storage::Database& database = workspace.database();
    Week week;
    week.monday = mondayOf(day);
    week.today = std::min(workspace.now().dateIn(workspace.zone()), week.monday.addDays(daysOfAWeek - 1));
    const Away away = awayOf(workspace, owner);
    for (int i = 0; i < daysOfAWeek; ++i) {
        const Day one = dayOf(workspace, owner, week.monday.addDays(i));
        const QDate date = week.monday.addDays(i);
        week.days += WeekDay{date, one.office.isWorkingDay(date) && !away.covers(date), scoreOf(workspace, one)};
    }
    const Day last = dayOf(workspace, owner, week.today);
    const Moment from = Moment::startOf(week.monday, workspace.zone());
    const Moment to = Moment::startOf(week.monday.addDays(daysOfAWeek), workspace.zone());
    week.goal = askGoalOf(workspace, owner) * int(std::ranges::count(week.days, true, &WeekDay::isWorked));
    week.streak = streakUpTo(workspace, last);
    week.arrived = storage::leadsArrivedBetween(database, from, to, owner);
    week.qualified = storage::verdictsBetween(database, VerdictKind::Prioritised, from, to, owner);
    const storage::TouchShare touches = storage::touchesOnFreshBetween(database, from, to, owner);
    week.touches = touches.all;
    week.touchesOnFresh = touches.onFresh;
    const storage::Sales sales = storage::salesBetween(database, workspace.settings().currency, from, to, owner);
    week.won = sales.count;
    week.wonMinor = sales.minorValue;
    if (week.today == workspace.now().dateIn(workspace.zone()))
        week.forgotten = forgottenBy(workspace, last);
    if (auto failure = workspace.takeFailure())
        return failed(*failure);
    return week;
}

} // namespace askline
