// SPDX-License-Identifier: GPL-3.0-or-later
// Reads the due and hands them to planning.
#include "app/workspace/reading/TodayReading.h"

#include "app/storage/events/EventStore.h"
#include "app/storage/rows/LeadRowStore.h"

namespace askline {

namespace {

constexpr int mostItems = 500; // a day holds no more; the rest moves up as these are done

} // namespace

Result<TodayList> readToday(Workspace& workspace, PersonId owner)
{
    storage::Database& database = workspace.database();
    const QTimeZone zone = workspace.zone();
    const QDate day = workspace.now().dateIn(zone);
    const Moment from = Moment::startOf(day, zone);
    const Moment to = Moment::startOf(day.addDays(1), zone);
    const QList<LeadRow> due = storage::rowsDueBefore(database, to, owner, mostItems);
    const QList<LeadRow> backlog = storage::readPage(database, storage::RowOrder::InboxBacklog, {}, workspace.settings().backlogPerDay).rows;
    const TodayScore score = todayScore(storage::touchesBetween(database, from, to, owner), storage::asksBetween(database, from, to, owner),
                                        storage::answerCountsBetween(database, from, to, owner));
    const TodayList list = todayList(due, backlog, score, {workspace.playbook(), workspace.officeClock(), workspace.now()});
    if (auto failure = workspace.takeFailure())
        return failed(*failure);
    return list;
}

} // namespace askline
