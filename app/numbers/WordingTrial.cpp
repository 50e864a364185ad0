// SPDX-License-Identifier: GPL-3.0-or-later
// The two wordings that were said most are compared.
#include "app/numbers/WordingTrial.h"

#include <algorithm>
#include <cmath>

namespace askline {

namespace {

constexpr double sure = 0.95;
constexpr int mostCalls = 10'000;

bool isSure(double chance)
{
    return chance >= sure || chance <= 1 - sure;
}

Rate grown(const Rate& rate, double factor)
{
    return {int(std::lround(rate.part * factor)), int(std::lround(rate.of * factor))};
}

} // namespace

std::optional<double> WordingTrial::chanceThatLaterIsBetter() const
{
    if (wordings.size() < 2 || wordings[0].yes.of == 0 || wordings[1].yes.of == 0)
        return std::nullopt;
    return chanceThatSecondIsBetter(wordings[0].yes, wordings[1].yes);
}

bool WordingTrial::isDecided() const
{
    const auto chance = chanceThatLaterIsBetter();
    return chance && isSure(*chance);
}

std::optional<int> WordingTrial::callsUntilDecided() const
{
    if (!chanceThatLaterIsBetter() || isDecided())
        return std::nullopt;
    const int now = wordings[0].yes.of + wordings[1].yes.of;
    constexpr double step = 1.25;
    for (double factor = step; now * factor <= mostCalls; factor *= step)
        if (isSure(chanceThatSecondIsBetter(grown(wordings[0].yes, factor), grown(wordings[1].yes, factor))))
            return int(std::lround(now * (factor - 1)));
    return std::nullopt;
}

} // namespace askline
