// SPDX-License-Identifier: GPL-3.0-or-later
// What an ask is worth now: the chance that it ends in a sale, times the money, times what waiting costs, a minute of it.
#pragma once

#include "app/domain/Lead.h"
#include "app/domain/Playbook.h"
#include "app/domain/SalesHistory.h"

namespace askline {

struct Worth {
    double chance = 0;           // of a sale at the end of it
    std::optional<Money> value;  // the lead's own, else what a sale brings here; none where nothing here has a value
    bool isTypical = false;      // the value is not the lead's own
    AnswerCounts answers;        // what was answered at this stage so far
    double waiting = 1;          // how many times more it is worth now than on any other day
    int minutes = 1;
    bool operator==(const Worth&) const = default;

    // Chance times value, in the currency's own unit; chance alone where there is no value.
    double expected() const;
    // What the list is sorted by.
    double aMinute() const { return expected() * waiting / minutes; }
};

// The middle one of them; none of none.
std::optional<Money> medianOf(QList<Money> amounts);

// That a yes is said at this stage: its answers, weighed against ten of the prior.
double chanceOfYes(const Playbook& playbook, const QString& stage, const SalesHistory& history);
// That a lead which stands at this stage is won: a yes here and at each stage after it.
double chanceOfSale(const Playbook& playbook, const QString& stage, const SalesHistory& history);

// How many of them, from the first on, hold four fifths of the expected value of all.
int vitalFewOf(const QList<Worth>& sorted);

} // namespace askline
