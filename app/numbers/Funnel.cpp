// SPDX-License-Identifier: GPL-3.0-or-later
// Every lead is counted once at each step up to its furthest.
#include "app/numbers/Funnel.h"

namespace askline {

QList<FunnelStep> funnelOf(const QList<LeadCell>& cells, int last)
{
    QList<FunnelStep> steps(last + 1);
    for (int step = 0; step <= last; ++step)
        steps[step].step = step;
    for (const LeadCell& cell : cells) {
        const int furthest = std::clamp(cell.furthest, int(Arrived), last);
        for (int step = 0; step <= furthest; ++step) {
            steps[step].reached += cell.leads;
            if (step < furthest)
                steps[step].movedOn += cell.leads;
        }
        if (cell.standing == Standing::Open)
            steps[furthest].open += cell.leads;
    }
    return steps;
}

Rate conversionOf(const QList<LeadCell>& cells)
{
    Rate rate;
    for (const LeadCell& cell : cells) {
        if (cell.standing == Standing::Open)
            continue;
        rate.of += cell.leads;
        rate.part += isWon(cell.standing) ? cell.leads : 0;
    }
    return rate;
}

} // namespace askline
