// SPDX-License-Identifier: GPL-3.0-or-later
// A shift is spread over the runs of words of its sentence, and comes back in full for that sentence.
#include "app/planning/asks/AskLesson.h"

#include <algorithm>
#include <cmath>

namespace askline {

namespace {

constexpr double leastChance = 0.001; // of a kind, so that it can be raised

} // namespace

double AskLesson::askShift(const AskFeatures& features) const
{
    double shift = 0;
    if (!asks_.isEmpty())
        for (const quint32 gram : features.grams)
            shift += double(asks_.value(gram));
    return shift;
}

void AskLesson::shiftAsk(const AskFeatures& features, double by)
{
    for (const quint32 gram : features.grams)
        asks_[gram] += float(by / double(features.grams.size()));
}

std::array<double, askKindCount> AskLesson::shifted(std::array<double, askKindCount> kinds, const AskFeatures& features) const
{
    if (kinds_.isEmpty())
        return kinds;
    double total = 0;
    for (size_t kind = 1; kind < askKindCount; ++kind) {
        double shift = 0;
        for (const quint32 gram : features.grams)
            shift += double(kinds_.value(gram)[kind]);
        total += kinds[kind] = (kinds[kind] + leastChance) * std::exp(shift);
    }
    if (total > 0)
        for (size_t kind = 1; kind < askKindCount; ++kind)
            kinds[kind] /= total;
    return kinds;
}

void AskLesson::raiseKind(const AskFeatures& features, int kind, double by)
{
    for (const quint32 gram : features.grams)
        kinds_[gram][size_t(kind)] += float(by / double(features.grams.size()));
}

} // namespace askline
