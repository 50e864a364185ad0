// SPDX-License-Identifier: GPL-3.0-or-later
// Wilson (1927), and the closed form of the beta-binomial comparison.
#include "app/numbers/Rate.h"

#include <gsl/gsl_sf_gamma.h>

#include <algorithm>
#include <cmath>

namespace askline {

namespace {

constexpr double z = normalQuantile975;
constexpr double widestToActOn = 0.2;
constexpr int mostNeeded = 100'000;

struct Interval {
    double low = 0;
    double high = 1;
};

Interval wilson(double share, double n)
{
    if (n <= 0)
        return {};
    const double square = z * z;
    const double centre = (share + square / (2 * n)) / (1 + square / n);
    const double half = z / (1 + square / n) * std::sqrt(share * (1 - share) / n + square / (4 * n * n));
    return {std::max(0.0, centre - half), std::min(1.0, centre + half)};
}

double widthOf(double share, double n)
{
    const Interval interval = wilson(share, n);
    return interval.high - interval.low;
}

} // namespace

std::optional<double> Rate::share() const
{
    return of > 0 ? std::optional(double(part) / of) : std::nullopt;
}

double Rate::low() const
{
    return wilson(share().value_or(0), of).low;
}

double Rate::high() const
{
    return wilson(share().value_or(0), of).high;
}

bool Rate::isTooEarly() const
{
    return of == 0 || widthOf(*share(), of) > widestToActOn;
}

int Rate::needed() const
{
    const double expected = share().value_or(0.5);
    int low = 1;
    int high = mostNeeded;
    while (low < high) {
        const int middle = (low + high) / 2;
        widthOf(expected, middle) > widestToActOn ? low = middle + 1 : high = middle;
    }
    return low;
}

double chanceThatSecondIsBetter(const Rate& first, const Rate& second)
{
    const double yesA = first.part + 1;
    const double noA = first.of - first.part + 1;
    const double noB = second.of - second.part + 1;
    double chance = 0;
    for (int i = 0; i <= second.part; ++i)
        chance += std::exp(gsl_sf_lnbeta(yesA + i, noA + noB) - std::log(noB + i) - gsl_sf_lnbeta(1 + i, noB) - gsl_sf_lnbeta(yesA, noA));
    return std::clamp(chance, 0.0, 1.0);
}

} // namespace askline
