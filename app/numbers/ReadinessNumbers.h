// SPDX-License-Identifier: GPL-3.0-or-later
// Whether more leads would help: the gate, how many leads the hours can follow up, the process as it is meant and as it is.
#pragma once

#include "app/domain/Settings.h"
#include "app/numbers/RepairPlan.h"

namespace askline {

// What becomes of the firm with that many leads a week.
struct AtVolume {
    SimulatedWeeks weeks;
    std::optional<double> conversion; // by how soon leads would be contacted; none where the data shows no effect of that
    bool operator==(const AtVolume&) const = default;
};

// As it was measured, beside Process as it is meant.
struct MeasuredProcess {
    QList<std::pair<SourceId, int>> sources; // leads; the most first
    QList<std::pair<PersonId, int>> people;  // contacts made
    std::optional<qint64> minutesToContact;  // half of the leads within
    Rate scripted;
    Rate musts;
    std::optional<qint64> contactsToWin;     // half of the won ones within
    std::optional<qint64> contactsToLoss;
    std::optional<qint64> daysToWin;
    bool operator==(const MeasuredProcess&) const = default;
};

struct ReadinessNumbers {
    QList<GateResult> gates;
    Capacity capacity;
    CapacitySum sum; // at today's volume
    std::optional<AtVolume> now;
    std::optional<AtVolume> doubled;
    std::optional<SimulatedWeeks> breaking;
    Process meant;
    MeasuredProcess measured;
    QList<RepairStep> plan;
    bool operator==(const ReadinessNumbers&) const = default;
};

} // namespace askline
