// SPDX-License-Identifier: GPL-3.0-or-later
// Whether shares of several groups differ by more than chance: Pearson's chi-squared test of homogeneity.
#pragma once

#include "app/numbers/Rate.h"

#include <QList>

#include <optional>

namespace askline {

struct Homogeneity {
    double statistic = 0;
    int freedom = 0;
    double probability = 1; // of differences as large as these if all had the same true share
    bool operator==(const Homogeneity&) const = default;
};

// None where it would say nothing: fewer than two groups, none or all in every one, or an expected count below 5.
std::optional<Homogeneity> homogeneityOf(const QList<Rate>& groups);

} // namespace askline
