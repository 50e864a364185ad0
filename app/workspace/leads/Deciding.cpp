// SPDX-License-Identifier: GPL-3.0-or-later
// The verdict, and what goes with it.
#include "app/workspace/leads/Deciding.h"

#include "app/storage/events/EventStore.h"
#include "app/storage/leads/LeadStore.h"
#include "app/storage/rows/LeadRowStore.h"
#include "app/workspace/cadences/CadenceVerbs.h"

namespace askline {

void insertDecision(Workspace& workspace, Writing& writing, LeadId lead, const Decision& decision, TouchId touch)
{
    storage::Database& database = writing.database();
    const auto kind = decision.what == VerdictKind::Disqualified ? Reason::Kind::Disqualified : Reason::Kind::Lost;
    const ReasonId reason = reasonCalled(workspace, writing, kind, decision.reason);
    storage::insertVerdict(database, workspace.newIdBytes(), lead, {decision.what, reason, {}, writing.at(), writing.me()}, touch);
    if (!decision.value)
        return;
    if (auto stored = storage::readLead(database, lead)) {
        stored->lead.value = decision.value;
        storage::updateLead(database, stored->lead);
    }
}

void insertTriage(Workspace& workspace, Writing& writing, LeadId lead, Triage triage, const QString& reason)
{
    const ReasonId why = reasonCalled(workspace, writing, Reason::Kind::Disqualified, reason);
    storage::insertVerdict(writing.database(), workspace.newIdBytes(), lead, {*valueNamed<VerdictKind>(nameOf(triage)), why, {}, writing.at(), writing.me()});
    if (triage != Triage::Prioritised)
        return;
    if (const auto row = storage::rowOfLead(writing.database(), lead); row && row->contacts == 0)
        beginFittingCadence(workspace, writing, *row, CadenceStart::Prioritised, writing.at());
}

} // namespace askline
