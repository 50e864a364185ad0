// SPDX-License-Identifier: GPL-3.0-or-later
// How far leads ever came, by the day of their arrival: those that were lost and those still open kept apart.
#pragma once

#include "app/domain/LeadCounts.h"
#include "app/numbers/Rate.h"

#include <QList>

namespace askline {

struct FunnelStep {
    int step = Arrived;
    int reached = 0; // came here or further, whatever became of them
    int movedOn = 0; // of these, reached the next
    int open = 0;    // came no further yet, and are undecided
    // Of those that are decided at this step; without the last step, which leads nowhere.
    Rate rate() const { return {movedOn, reached - open}; }
    bool operator==(const FunnelStep&) const = default;
};

// From arrival to won; `last` is lastStep() of the playbook.
QList<FunnelStep> funnelOf(const QList<LeadCell>& cells, int last);
// Of all that are decided, how many were won.
Rate conversionOf(const QList<LeadCell>& cells);

} // namespace askline
