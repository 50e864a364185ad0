// SPDX-License-Identifier: GPL-3.0-or-later
// Pearson (1900), without a correction for continuity.
#include "app/numbers/Homogeneity.h"

#include <gsl/gsl_cdf.h>

namespace askline {

namespace {

constexpr double leastExpected = 5;

} // namespace

std::optional<Homogeneity> homogeneityOf(const QList<Rate>& groups)
{
    double part = 0;
    double of = 0;
    for (const Rate& group : groups) {
        part += group.part;
        of += group.of;
    }
    if (groups.size() < 2 || part == 0 || part == of)
        return std::nullopt;
    Homogeneity test;
    test.freedom = int(groups.size()) - 1;
    for (const Rate& group : groups) {
        const double expectedIn = group.of * part / of;
        const double expectedOut = group.of - expectedIn;
        if (expectedIn < leastExpected || expectedOut < leastExpected)
            return std::nullopt;
        const double difference = group.part - expectedIn;
        test.statistic += difference * difference * (1 / expectedIn + 1 / expectedOut);
    }
    test.probability = gsl_cdf_chisq_Q(test.statistic, test.freedom);
    return test;
}

} // namespace askline
