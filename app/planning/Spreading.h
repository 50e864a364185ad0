// SPDX-License-Identifier: GPL-3.0-or-later
// What waited while somebody was away, spread over the coming days so that none of them drowns.
#pragma once

#include "app/domain/Lead.h"
#include "app/domain/OfficeClock.h"

#include <QMap>

namespace askline {

struct SpreadStep {
    LeadId lead;
    Step step; // with its new day
    bool operator==(const SpreadStep&) const = default;
};

// By worth, the most valuable first, from `today` on; `planned`: minutes that a day holds already. Each day takes at
// most half of its office hours of what waited. Promises and steps that nobody planned are left alone.
QList<SpreadStep> spreadOver(const QList<LeadRow>& waited, const QMap<QDate, int>& planned, QDate today, const OfficeClock& office);

} // namespace askline
