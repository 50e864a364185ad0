// SPDX-License-Identifier: GPL-3.0-or-later
// A profile of whom the firm serves best, tested on those it won and lost: whether a higher score meant a win more often.
#pragma once

#include "app/numbers/Rate.h"

#include <QList>

#include <optional>

namespace askline {

struct ScoredLead {
    double score = 0; // 0 to 1: the weights of the criteria that hold, over all weights
    bool won = false;
    bool operator==(const ScoredLead&) const = default;
};

// How likely it is that a won lead scores higher than a lost one: .5 says nothing, 1 all (Hanley and McNeil, 1982).
struct Separation {
    double auc = 0.5;
    double low = 0;
    double high = 1;
    bool operator==(const Separation&) const = default;
};
// None with fewer than ten of either.
std::optional<Separation> separationOf(const QList<ScoredLead>& leads);

struct ScoreBand {
    double from = 0; // scores from here to the next band
    Rate won;
    bool operator==(const ScoreBand&) const = default;
};
// Scores in quarters, low ones first: won leads should become more from band to band.
QList<ScoreBand> calibrationOf(const QList<ScoredLead>& leads);

} // namespace askline
