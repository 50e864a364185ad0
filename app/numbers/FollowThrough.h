// SPDX-License-Identifier: GPL-3.0-or-later
// Whether follow-up goes on until there is an answer: contacts and days to a win, and where lost leads were let go.
#pragma once

#include "app/domain/LeadCounts.h"
#include "app/numbers/Survival.h"

#include <optional>

namespace askline {

struct FollowThrough {
    QMap<qint64, int> contactsToWin;  // leads by how many contacts were made until then
    QMap<qint64, int> contactsToLoss;
    QMap<qint64, int> minutesToWin;   // leads by counted minutes from arrival
    QMap<qint64, int> minutesToLoss;

    int won() const;
    int lost() const;
    // Of the won ones, those that took more than so many contacts.
    int wonAfter(qint64 contacts) const;
    // Lost ones that were let go before as many contacts as half of the won ones took; none without a win.
    std::optional<int> lostBeforeTheMedianWin() const;
    bool operator==(const FollowThrough&) const = default;
};
FollowThrough followThroughOf(const QList<MeasureCount>& measures);

// Of leads by a figure: the least within which that share of them lies; none of nobody.
std::optional<qint64> quantileOf(const QMap<qint64, int>& leads, double share);
std::optional<double> meanOf(const QMap<qint64, int>& leads);

struct TierEffort {
    Tier tier = Tier::None;
    int leads = 0;
    int contacts = 0;
    qint64 seconds = 0;
    int won = 0;
    bool operator==(const TierEffort&) const = default;
};
// A, B, C, then those without a tier; those without a lead are left out.
QList<TierEffort> effortByTier(const QList<LeadCell>& cells);

} // namespace askline
