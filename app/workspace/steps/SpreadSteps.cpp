// SPDX-License-Identifier: GPL-3.0-or-later
// After an absence: one verb, one undo.
#include "app/planning/Spreading.h"
#include "app/planning/Today.h"
#include "app/storage/rows/LeadRowStore.h"
#include "app/storage/steps/StepStore.h"
#include "app/workspace/leads/LeadVerbs.h"

namespace askline {

namespace {

constexpr int mostWaiting = 5000;
constexpr int daysAhead = 60;

} // namespace

Result<Done<int>> spreadSteps(Workspace& workspace, PersonId person)
{
    Writing writing(workspace, QStringLiteral("spread-steps"));
    storage::Database& database = writing.database();
    const OfficeClock office = workspace.officeClock();
    const QDate today = writing.at().dateIn(office.zone);
    QMap<QDate, int> planned;
    const QList<LeadRow> rows = storage::rowsDueBefore(database, Moment::startOf(today.addDays(daysAhead), office.zone), person, mostWaiting);
    for (const LeadRow& row : rows)
        if (const QDate day = row.next.due.dayIn(office.zone); day >= today)
            planned[day] += minutesOf(row.next.kind);
    const QList<SpreadStep> spread = spreadOver(rows, planned, today, office);
    for (const SpreadStep& one : spread)
        storage::updateStep(database, one.step);
    return writing.finish(int(spread.size()));
}

} // namespace askline
