// SPDX-License-Identifier: GPL-3.0-or-later
// The ideal client, tested on the leads that were decided; and what losses say about the offer.
#pragma once

#include "app/domain/CallWords.h"
#include "app/domain/ClientProfile.h"
#include "app/domain/LeadCounts.h"
#include "app/numbers/IdealClient.h"

namespace askline {

struct TraitNumbers {
    Trait trait;
    Rate with;    // won, of those decided that have it
    Rate without;
    bool operator==(const TraitNumbers&) const = default;
};

struct ProfileNumbers {
    QList<TraitNumbers> traits;
    int decided = 0;
    int won = 0;
    std::optional<Separation> separation;
    QList<ScoreBand> bands;
    QList<LossWords> lossWords; // latest first
    QList<CallWords> callWords; // likewise
    bool operator==(const ProfileNumbers&) const = default;
};

} // namespace askline
