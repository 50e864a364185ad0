// SPDX-License-Identifier: GPL-3.0-or-later
// How many leads can be followed up in the hours there are: first as a plain sum, then day by day.
#pragma once

#include "app/domain/LeadCounts.h"

#include <array>
#include <optional>

namespace askline {

// What was measured of this firm, or assumed where there is too little to measure.
struct Capacity {
    double leadsAWeek = 0;
    std::array<double, 7> arrivals{1, 1, 1, 1, 1, 0, 0}; // how they spread over the week, Monday first; in any unit
    QMap<qint64, int> contactsPerLead;                   // leads by contacts made until they were decided; never empty
    bool areContactsAssumed = false;
    double minutesPerContact = 0;
    bool areMinutesAssumed = false;
    QList<int> gaps{1};     // working days between one contact and the next; the last holds on
    int people = 1;
    int minutesAWeek = 0;   // each of them has for it
    std::array<bool, 7> days{true, true, true, true, true, false, false}; // that are worked
    int officeMinutesADay = 480;
    bool operator==(const Capacity&) const = default;
};

// Minutes a week.
struct CapacitySum {
    double needed = 0;
    double there = 0;
    bool operator==(const CapacitySum&) const = default;
};
CapacitySum capacitySumOf(const Capacity& capacity);

struct SimulatedWeeks {
    double leadsAWeek = 0;
    double lateShare = 0;           // of follow-ups, made on a later working day than they were due
    int worstWeekday = 1;           // on which most of those due are late; 1: Monday
    qint64 medianFirstContact = 0;  // office minutes
    std::array<double, 6> speeds{}; // shares of leads by ContactSpeed
    double madeShare = 1;           // of contacts that fell due
    bool operator==(const SimulatedWeeks&) const = default;
};
// Half a year of such weeks, after six that are not counted. First contacts go before follow-ups. The same seed gives
// the same weeks.
SimulatedWeeks simulatedWeeks(const Capacity& capacity, double leadsAWeek, quint32 seed);

// More than a tenth of the follow-ups late: follow-up has broken.
inline constexpr double mostLate = 0.1;
// The number of leads a week at which it breaks; none where there are no hours at all, or no follow-up that
// could be late.
std::optional<SimulatedWeeks> breakingPointOf(const Capacity& capacity, quint32 seed);

} // namespace askline
