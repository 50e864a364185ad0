// SPDX-License-Identifier: GPL-3.0-or-later
// How long leads stay in a stage, those that are in it still counted by how long they have been.
#pragma once

#include "app/domain/LeadCounts.h"
#include "app/numbers/Survival.h"

namespace askline {

struct StageStay {
    QString stage; // its key
    Waits stays;   // counted minutes
    int there = 0; // open leads that are in it now
    bool operator==(const StageStay&) const = default;
};

// By key.
QList<StageStay> stageStaysOf(const QList<MeasureCount>& measures, QDate today);

struct LossReason {
    QString reason; // its id in hex; empty: none was given
    int leads = 0;
    QMap<int, int> bySteps; // by the last step they had come to
    bool operator==(const LossReason&) const = default;
};
// The most frequent first.
QList<LossReason> lossReasonsOf(const QList<MeasureCount>& measures);

} // namespace askline
