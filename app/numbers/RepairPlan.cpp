// SPDX-License-Identifier: GPL-3.0-or-later
// Four fifths of the cases count as done: systems are kept by people.
#include "app/numbers/RepairPlan.h"

#include <algorithm>

namespace askline {

namespace {

constexpr double enough = 0.8;
constexpr int fewest = 10;

RepairStep stepOf(Repair repair, const Rate& rate)
{
    return {repair, rate.of >= fewest && *rate.share() >= enough, rate};
}

} // namespace

QList<RepairStep> repairPlanOf(const RepairFacts& facts)
{
    const bool measures = std::ranges::any_of(facts.gates, [](const GateResult& gate) { return gate.gate == Gate::Conversion && gate.state != GateState::TooEarly; });
    QList<RepairStep> plan{{Repair::Document, facts.answered == processQuestions, {facts.answered, processQuestions}},
                           stepOf(Repair::FollowUp, facts.kept),
                           stepOf(Repair::Qualify, facts.qualified),
                           stepOf(Repair::Framework, facts.scripted),
                           stepOf(Repair::Objections, facts.objectionsOnCards),
                           stepOf(Repair::Measure, facts.sourcesWithSpend)};
    plan.last().isDone = plan.last().isDone && measures;
    const auto open = int(std::ranges::count(facts.gates, GateState::Open, &GateResult::state));
    plan += RepairStep{Repair::Scale, isReadyToScale(facts.gates), {open, int(facts.gates.size())}};
    return plan;
}

} // namespace askline
