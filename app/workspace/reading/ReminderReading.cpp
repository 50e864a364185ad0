// SPDX-License-Identifier: GPL-3.0-or-later
// Two short walks along an index.
#include "app/workspace/reading/ReminderReading.h"

#include "app/storage/rows/LeadRowStore.h"
#include "app/workspace/reading/DayReading.h"

namespace askline {

namespace {

constexpr int mostReminders = 50;
constexpr int freshDays = 4; // a clock that began before a long weekend

} // namespace

Result<RemindableLeads> readRemindable(Workspace& workspace, PersonId owner)
{
    storage::Database& database = workspace.database();
    const Moment from = workspace.now().plusMinutes(-remindMinutesAfter);
    RemindableLeads leads;
    leads.promised = rowsSeenBy(workspace, owner, [&](PersonId person) {
        return storage::rowsPromisedBetween(database, from, workspace.now().plusMinutes(remindMinutesBefore + 1), person, mostReminders);
    });
    leads.fresh = rowsSeenBy(workspace, owner, [&](PersonId person) {
        return storage::rowsFreshBetween(database, from, workspace.now().plusDays(freshDays), person, mostReminders);
    });
    if (auto failure = workspace.takeFailure())
        return failed(*failure);
    return leads;
}

} // namespace askline
