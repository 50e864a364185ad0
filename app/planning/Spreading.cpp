// SPDX-License-Identifier: GPL-3.0-or-later
// A greedy fill: the best of what is left goes into the first day with room.
#include "app/planning/Spreading.h"

#include "app/planning/Today.h"

#include <algorithm>

namespace askline {

namespace {

int roomOf(const OfficeClock& office)
{
    return office.hours.from.secsTo(office.hours.to) / 60 / 2;
}

} // namespace

QList<SpreadStep> spreadOver(const QList<LeadRow>& waited, const QMap<QDate, int>& planned, QDate today, const OfficeClock& office)
{
    QList<LeadRow> rows;
    for (const LeadRow& row : waited)
        if (row.isOpen() && !row.next.isDerived() && !row.next.due.promised && row.next.due.dayIn(office.zone) < today)
            rows += row;
    std::ranges::stable_sort(rows, std::ranges::greater{}, [](const LeadRow& row) { return row.value ? row.value->minor : 0; });
    QList<SpreadStep> spread;
    QDate day = office.isWorkingDay(today) ? today : office.nextWorkingDay(today);
    int used = planned.value(day);
    for (const LeadRow& row : std::as_const(rows)) {
        const int minutes = minutesOf(row.next.kind);
        if (used > 0 && used + minutes > roomOf(office)) {
            day = office.nextWorkingDay(day);
            used = planned.value(day);
        }
        used += minutes;
        SpreadStep one{row.id, row.next};
        one.step.due = Due::on(day);
        spread += one;
    }
    return spread;
}

} // namespace askline
