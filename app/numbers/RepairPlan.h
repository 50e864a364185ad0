// SPDX-License-Identifier: GPL-3.0-or-later
// The order in which a sales system is repaired, each step ticked by what was measured, never by hand.
#pragma once

#include "app/numbers/Rate.h"
#include "app/numbers/Readiness.h"

#include <QList>

namespace askline {

enum class Repair { Document, FollowUp, Qualify, Framework, Objections, Measure, Scale };

struct RepairFacts {
    int answered = 0;       // of the five questions of the process
    Rate kept;              // open leads whose next step is not overdue
    Rate qualified;         // leads that were talked with and have a tier
    Rate scripted;          // calls that reached somebody and were spoken from a script
    Rate objectionsOnCards; // raised objections that a card answers
    Rate sourcesWithSpend;  // leads from sources nobody referred whose spending is entered
    QList<GateResult> gates;
};
struct RepairStep {
    Repair repair = Repair::Document;
    bool isDone = false;
    Rate evidence;
    bool operator==(const RepairStep&) const = default;
};
inline constexpr int processQuestions = 5;
// All seven, in order; the first that is not done is the one to work on.
QList<RepairStep> repairPlanOf(const RepairFacts& facts);

} // namespace askline
