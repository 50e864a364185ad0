// SPDX-License-Identifier: GPL-3.0-or-later
// A share of a count, with what the count can bear: the Wilson interval of 95 %, and how many more are needed to say it.
#pragma once

#include <optional>

namespace askline {

// So many standard deviations above its mean lies the value that 97.5 % of a normal distribution are below.
inline constexpr double normalQuantile975 = 1.959963984540054;

struct Rate {
    int part = 0;
    int of = 0;

    bool operator==(const Rate&) const = default;

    // None of nothing.
    std::optional<double> share() const;
    // The 95 % interval; 0 to 1 of nothing.
    double low() const;
    double high() const;
    // The interval is too wide to act on: more than 20 points from end to end.
    bool isTooEarly() const;
    // How many are needed in all until it is not, if the share stays as it is.
    int needed() const;
};

// How likely it is that the second's true share is the greater, from even odds before anything was counted (beta-binomial).
double chanceThatSecondIsBetter(const Rate& first, const Rate& second);

} // namespace askline
