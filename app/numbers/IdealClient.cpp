// SPDX-License-Identifier: GPL-3.0-or-later
// The statistic of Mann and Whitney, ties counting half.
#include "app/numbers/IdealClient.h"

#include <algorithm>
#include <cmath>

namespace askline {

std::optional<Separation> separationOf(const QList<ScoredLead>& leads)
{
    constexpr int fewest = 10;
    constexpr double z = normalQuantile975;
    QList<ScoredLead> sorted = leads;
    std::ranges::stable_sort(sorted, {}, &ScoredLead::score);
    double won = 0;
    double lost = 0;
    double above = 0; // pairs in which the won one scores higher
    for (qsizetype i = 0; i < sorted.size();) {
        double wonHere = 0;
        double lostHere = 0;
        const double score = sorted[i].score;
        for (; i < sorted.size() && sorted[i].score == score; ++i)
            (sorted[i].won ? wonHere : lostHere) += 1;
        above += wonHere * (lost + lostHere / 2);
        won += wonHere;
        lost += lostHere;
    }
    if (won < fewest || lost < fewest)
        return std::nullopt;
    const double auc = above / (won * lost);
    const double q1 = auc / (2 - auc);
    const double q2 = 2 * auc * auc / (1 + auc);
    const double error = std::sqrt((auc * (1 - auc) + (won - 1) * (q1 - auc * auc) + (lost - 1) * (q2 - auc * auc)) / (won * lost));
    return Separation{auc, std::max(0.0, auc - z * error), std::min(1.0, auc + z * error)};
}

QList<ScoreBand> calibrationOf(const QList<ScoredLead>& leads)
{
    constexpr int bands = 4;
    QList<ScoreBand> all;
    for (int i = 0; i < bands; ++i)
        all += ScoreBand{double(i) / bands, {}};
    for (const ScoredLead& lead : leads) {
        Rate& rate = all[std::clamp(int(lead.score * bands), 0, bands - 1)].won;
        ++rate.of;
        rate.part += lead.won;
    }
    return all;
}

} // namespace askline
