// SPDX-License-Identifier: GPL-3.0-or-later
// One seed, one history: a firm works, syncs and suffers for a while, then everything calms down, and all that was
// promised is looked at.
#pragma once

#include "tests/sim/Service.h"

namespace askline::sim {

struct HistoryPlan {
    quint64 seed = 0;
    int steps = 60;   // fewer when a failing one is made smaller
    int devices = 0;  // 0: as the seed says, from 2 to 20
};

struct HistoryReport {
    QStringList violations;
    Faults faults;
    int devices = 0;
    int writes = 0;
    int syncs = 0;
    int crashes = 0;
    int clones = 0;
    int restores = 0;
    int lost = 0; // laptops
    int clockSteps = 0;
    int upgrades = 0;
    int losers = 0;
    int packs = 0;
    int joinedAway = 0; // own files that a pack replaced
    int erasures = 0;   // of leads
    int snapshots = 0;  // that a device which joined began from
    HistoryReport& operator+=(const HistoryReport& other);
};

// `folder` is for this history's files alone.
HistoryReport runHistory(const HistoryPlan& plan, const QString& folder, const EmptyFiles& empty);
// The same violation with as few steps and devices as are found to bring it about.
HistoryPlan shrunk(HistoryPlan plan, const QString& folder, const EmptyFiles& empty);

} // namespace askline::sim
