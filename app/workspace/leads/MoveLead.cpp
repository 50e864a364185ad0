// SPDX-License-Identifier: GPL-3.0-or-later
// Moving between stages and deciding: each move is an event, the latest one counts.
#include "app/workspace/leads/LeadVerbs.h"

#include "app/planning/ImpliedStep.h"
#include "app/storage/events/EventStore.h"
#include "app/storage/leads/LeadStore.h"
#include "app/storage/rows/LeadRowStore.h"
#include "app/storage/steps/StepStore.h"
#include "app/workspace/leads/Deciding.h"
#include "app/workspace/leads/LeadNaming.h"

namespace askline {

Result<Done<Nothing>> moveLead(Workspace& workspace, LeadId lead, const QString& stageName)
{
    const auto stage = stageCalled(workspace.playbook(), stageName);
    if (!stage)
        return failed(stage.error());
    Writing writing(workspace, QStringLiteral("move-lead"), nameOfLead(workspace, lead));
    const auto row = storage::rowOfLead(writing.database(), lead);
    if (!row)
        return failed({.kind = Failure::Kind::NotFound, .subject = lead.hex()});
    if (row->stage != *stage)
        storage::insertStageMove(writing.database(), workspace.newIdBytes(), lead, {*stage, writing.at(), writing.me()});
    // Whoever moves a lead on the board has triaged it.
    if (row->triage == Triage::Waiting)
        storage::insertVerdict(writing.database(), workspace.newIdBytes(), lead,
                               {VerdictKind::Prioritised, {}, {}, writing.at(), writing.me()});
    return writing.finish(Nothing{});
}

Result<Done<Nothing>> decideLead(Workspace& workspace, LeadId lead, VerdictKind what, const QString& reason, std::optional<Money> value)
{
    Writing writing(workspace, QStringLiteral("decide-") + nameOf(what), nameOfLead(workspace, lead));
    storage::Database& database = writing.database();
    const auto row = storage::rowOfLead(database, lead);
    if (!row)
        return failed({.kind = Failure::Kind::NotFound, .subject = lead.hex()});
    insertDecision(workspace, writing, lead, {what, reason, value}, {});
    if (what == VerdictKind::Won) {
        for (Step step : stepsAfterSale(*row, workspace.officeClock(), writing.at())) {
            step.id = workspace.newId<StepId>();
            storage::insertStep(database, step);
        }
        if (workspace.playbook().stage(u"follow-up") && row->stage != u"follow-up")
            storage::insertStageMove(database, workspace.newIdBytes(), lead, {QStringLiteral("follow-up"), writing.at(), writing.me()});
    }
    return writing.finish(Nothing{});
}

} // namespace askline
