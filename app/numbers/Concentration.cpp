// SPDX-License-Identifier: GPL-3.0-or-later
// Pareto's rule, counted instead of believed.
#include "app/numbers/Concentration.h"

#include <algorithm>
#include <numeric>

namespace askline {

int vitalFew(QList<qint64> amounts)
{
    constexpr qint64 parts = 5;
    constexpr qint64 most = 4;
    std::ranges::sort(amounts, std::ranges::greater());
    const qint64 all = std::accumulate(amounts.cbegin(), amounts.cend(), qint64(0));
    qint64 held = 0;
    int count = 0;
    while (count < amounts.size() && held * parts < all * most)
        held += amounts[count++];
    return count;
}

} // namespace askline
