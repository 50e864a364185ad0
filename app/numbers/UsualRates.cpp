// SPDX-License-Identifier: GPL-3.0-or-later
// Stated in docs/numbers.md as well.
#include "app/numbers/UsualRates.h"

#include "app/domain/LeadCounts.h"

namespace askline {

double usualRate(int step, int last)
{
    if (step == Arrived)
        return 0.95; // nearly every enquiry can be contacted
    if (step == Contacted)
        return 0.6;
    return step == last - 1 ? 0.4 : 0.5;
}

double usualConversion(int last)
{
    double share = 1;
    for (int step = 0; step < last; ++step)
        share *= usualRate(step, last);
    return share;
}

} // namespace askline
