// SPDX-License-Identifier: GPL-3.0-or-later
// Planning, changing, doing and dropping steps.
#include "app/storage/steps/StepStore.h"
#include "app/workspace/cadences/CadenceVerbs.h"
#include "app/workspace/leads/LeadNaming.h"
#include "app/workspace/leads/LeadVerbs.h"

#include <algorithm>

namespace askline {

namespace {

int putOffAfter(Writing& writing, const QTimeZone& zone, const Step& step)
{
    const QList<Step> planned = storage::undoneStepsOfLead(writing.database(), step.lead);
    const auto before = std::ranges::find(planned, step.id, &Step::id);
    if (before == planned.end())
        return step.putOff;
    const bool isPutOff = step.purpose != StepPurpose::Waiting; // what waits for the other side is no avoidance
    return before->putOff + (isPutOff && step.due.dayIn(zone) > before->due.dayIn(zone) ? 1 : 0);
}

} // namespace

Result<Done<StepId>> planStep(Workspace& workspace, const Step& wanted)
{
    if (!wanted.due.isSet())
        return failed({.kind = Failure::Kind::BadValue, .field = QStringLiteral("when"), .detail = QStringLiteral("a day or an hour")});
    Writing writing(workspace, QStringLiteral("plan-step"), nameOfLead(workspace, wanted.lead));
    const bool isPutOffByDays = !wanted.due.moment && !wanted.due.promised; // an hour makes a step of one's own
    if (wanted.isDerived() && wanted.isOfCadence() && isPutOffByDays) {
        markCadenceStep(workspace, writing, wanted.lead, CadenceMarkKind::PutOff, wanted.due.dayIn(workspace.zone()));
        return writing.finish(StepId{});
    }
    Step step = wanted;
    if (step.who.isNull())
        step.who = writing.me();
    if (step.id.isNull()) {
        step.id = workspace.newId<StepId>();
        step.made = writing.at();
        storage::insertStep(writing.database(), step);
    } else {
        step.putOff = putOffAfter(writing, workspace.zone(), step);
        storage::updateStep(writing.database(), step);
    }
    return writing.finish(step.id);
}

Result<Done<Nothing>> finishStep(Workspace& workspace, LeadId lead, StepId step)
{
    Writing writing(workspace, QStringLiteral("finish-step"), nameOfLead(workspace, lead));
    if (step.isNull())
        markCadenceStep(workspace, writing, lead, CadenceMarkKind::Done);
    else
        storage::finishStep(writing.database(), step, writing.at());
    return writing.finish(Nothing{});
}

Result<Done<Nothing>> removeStep(Workspace& workspace, LeadId lead, StepId step)
{
    Writing writing(workspace, QStringLiteral("remove-step"), nameOfLead(workspace, lead));
    storage::deleteStep(writing.database(), step);
    return writing.finish(Nothing{});
}

} // namespace askline
