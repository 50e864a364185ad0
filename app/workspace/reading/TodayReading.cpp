// SPDX-License-Identifier: GPL-3.0-or-later
// Reads the due and hands them to planning.
#include "app/workspace/reading/TodayReading.h"

#include "app/storage/events/EventStore.h"
#include "app/storage/rows/LeadRowStore.h"
#include "app/workspace/reading/DayReading.h"

#include <algorithm>

namespace askline {

namespace {

constexpr int mostItems = 500; // a day holds no more; the rest moves up as these are done
constexpr int latestAnswers = 400;
constexpr int latestSales = 200;
constexpr int mostUnasked = 50;
constexpr int rollingDays = 90;
constexpr int daysThatAreAnAbsence = 3;
constexpr int fewestToSpread = 5;
constexpr int backlogLookedAt = 200;
constexpr int firstWeeksDays = 60;

// Of the newest, those that can be reached at all, the more promising first.
QList<LeadRow> backlogOf(Workspace& workspace, const Day& day)
{
    const int begun = storage::backlogBegunBetween(workspace.database(), day.from, day.to, day.owner);
    const qsizetype wanted = std::max(0, workspace.settings().backlogPerDay - begun);
    QList<LeadRow> rows = storage::readPage(workspace.database(), storage::RowOrder::InboxBacklog, {}, backlogLookedAt).rows;
    rows.removeIf([](const LeadRow& row) { return row.doNotContact; });
    std::ranges::stable_sort(rows, std::ranges::greater{}, [](const LeadRow& row) {
        return std::tuple(!row.phone.isEmpty(), row.value ? row.value->minor : 0, !row.email.isEmpty());
    });
    return rows.first(std::min(wanted, rows.size()));
}

int goalOf(Workspace& workspace, const Day& day, const TodayList& list)
{
    return std::min(askGoalOf(workspace, day.owner), list.score.asksMade + int(list.asks.size()));
}

int minutesLeft(Workspace& workspace, const Day& day)
{
    const Moment now = workspace.now();
    const Moment from = std::max(day.from, now);
    const int left = day.office.minutesBetween(from, day.to);
    // Whoever works outside their hours has their reasons: then nothing is cut.
    return left > 0 ? left : int(from.minutesUntil(day.to));
}

std::optional<TodayItem> firstAskOf(Workspace& workspace, const Day& day, const SalesHistory& history)
{
    const QDate next = day.office.nextWorkingDay(day.from.dateIn(day.office.zone));
    const Day then = dayOf(workspace, day.owner, next);
    const Moment opening = Moment::from(QDateTime(next, day.office.hours.from, day.office.zone));
    const QList<LeadRow> due = storage::rowsDueBetween(workspace.database(), day.to, then.to, day.owner, mostItems);
    const TodayList list = todayList({.due = due}, {}, {workspace.playbook(), day.office, opening, history});
    return list.asks.isEmpty() ? std::nullopt : std::optional(list.asks.first());
}

// The day's score with what is counted over weeks.
TodayScore scoreSoFar(Workspace& workspace, const Day& day)
{
    storage::Database& database = workspace.database();
    TodayScore score = scoreOf(workspace, day);
    const Moment monday = Moment::startOf(mondayOf(day.from.dateIn(day.office.zone)), day.office.zone);
    score.qualified = storage::verdictsBetween(database, VerdictKind::Prioritised, monday, day.to, day.owner);
    score.streak = streakUpTo(workspace, day);
    const auto rolling = storage::answerCountsBetween(database, day.to.plusDays(-rollingDays), day.to, day.owner);
    score.rollingYes = rolling.value(AskAnswer::Yes);
    score.rollingNo = rolling.value(AskAnswer::No);
    return score;
}

bool canBeSpread(const LeadRow& row, QDate today, const QTimeZone& zone)
{
    return row.isOpen() && !row.next.isDerived() && !row.next.due.promised && row.next.due.dayIn(zone) < today;
}

} // namespace

Result<TodayList> readToday(Workspace& workspace, PersonId owner)
{
    const Day day = dayOf(workspace, owner, workspace.now().dateIn(workspace.zone()));
    const QList<LeadRow> due = rowsSeenBy(workspace, owner, [&](PersonId person) { return storage::rowsDueBefore(workspace.database(), day.to, person, mostItems); });
    const QList<LeadRow> unasked = storage::rowsLongUnasked(workspace.database(), owner, mostUnasked);
    const SalesHistory history = storage::latestSalesHistory(workspace.database(), latestAnswers, latestSales);
    TodayList list = todayList({due, backlogOf(workspace, day), unasked}, scoreSoFar(workspace, day), {workspace.playbook(), day.office, workspace.now(), history});
    list = cutToDay(std::move(list), minutesLeft(workspace, day));
    list.motionBudget = workspace.settings().motionMinutes;
    list.score.goal = goalOf(workspace, day, list);
    list.tomorrow = firstAskOf(workspace, day, history);
    if (auto failure = workspace.takeFailure())
        return failed(*failure);
    return list;
}

Result<int> readCallsMade(Workspace& workspace, PersonId person, int most)
{
    const int made = storage::callsMadeSince(workspace.database(), workspace.now().plusDays(-firstWeeksDays), person, most);
    if (auto failure = workspace.takeFailure())
        return failed(*failure);
    return made;
}

namespace {

// The last day before days away that are over, and after which nobody has been contacted yet.
std::optional<QDate> lastBeforeAway(const Catalogue& catalogue, PersonId who, QDate today, std::optional<QDate> lastTouch)
{
    const auto person = std::ranges::find(catalogue.people, who, &Person::id);
    const bool isBack = person != catalogue.people.end() && person->awayTo.isValid() && person->awayTo < today;
    if (!isBack || (lastTouch && *lastTouch > person->awayTo))
        return std::nullopt;
    return person->awayFrom.addDays(-1);
}

} // namespace

Result<std::optional<Absence>> readAbsence(Workspace& workspace, PersonId person)
{
    const QTimeZone zone = workspace.zone();
    const QDate today = workspace.now().dateIn(zone);
    const Day day = dayOf(workspace, person, today);
    const auto last = storage::lastTouchBefore(workspace.database(), workspace.now(), person);
    const std::optional<QDate> lastTouch = last ? std::optional(last->dateIn(zone)) : std::nullopt;
    const auto beforeAway = lastBeforeAway(workspace.catalogue(), person, today, lastTouch);
    std::optional<Absence> absence;
    if (last || beforeAway) {
        int workingDays = 0;
        for (QDate past = lastTouch.value_or(today).addDays(1); past < today; past = past.addDays(1))
            workingDays += day.office.isWorkingDay(past);
        const QList<LeadRow> due = storage::rowsDueBefore(workspace.database(), day.from, person, mostItems);
        const int waiting = int(std::ranges::count_if(due, [&](const LeadRow& row) { return canBeSpread(row, today, zone); }));
        if (beforeAway && waiting > 0)
            absence = Absence{*beforeAway, waiting};
        else if (workingDays >= daysThatAreAnAbsence && waiting >= fewestToSpread)
            absence = Absence{*lastTouch, waiting};
    }
    if (auto failure = workspace.takeFailure())
        return failed(*failure);
    return absence;
}

} // namespace askline
