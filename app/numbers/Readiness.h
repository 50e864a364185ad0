// SPDX-License-Identifier: GPL-3.0-or-later
// Whether more leads would help: five things that must hold before it is wise to buy any.
#pragma once

#include "app/domain/Money.h"
#include "app/numbers/Capacity.h"
#include "app/numbers/Economics.h"
#include "app/numbers/Survival.h"

namespace askline {

enum class Gate { FirstContact, FollowUp, Conversion, Capacity, Economics };
enum class GateState { TooEarly, Closed, Open }; // open only where the interval's worse end passes

struct GateResult {
    Gate gate = Gate::FirstContact;
    GateState state = GateState::TooEarly;
    Rate rate;          // what was measured, where it is a share
    double wanted = 0;  // what it must reach, likewise
    bool leaks = false; // of the conversion: at a step
    CapacitySum sum;    // of the capacity, with twice the leads
    std::optional<Money> cost;    // of a lead from sources that money was spent on
    std::optional<Money> bearable; // what it may cost at the interval's worse end
    bool operator==(const GateResult&) const = default;
};

// Of leads that can be judged at that age: contacted within that many minutes.
Rate contactedWithin(const Waits& waits, qint64 minutes);

struct ReadinessFacts {
    Waits firstContacts;
    Rate kept;       // open leads whose next step is not overdue
    Rate conversion; // won of those decided
    bool leaks = false; // at a step, by more than chance: then conversion does not hold
    int last = 0;    // lastStep() of the playbook
    std::optional<CapacitySum> capacity; // at today's volume
    QList<SourceNumbers> sources;
};
// In the order of Gate.
QList<GateResult> readinessOf(const ReadinessFacts& facts);
bool isReadyToScale(const QList<GateResult>& gates);

} // namespace askline
