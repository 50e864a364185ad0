// SPDX-License-Identifier: GPL-3.0-or-later
// Sums.
#include "app/domain/WorkCounts.h"

namespace askline {

void DayOfWork::add(const DayOfWork& other, int times)
{
    for (const auto count : countsOfWork)
        this->*count += times * other.*count;
}

} // namespace askline
