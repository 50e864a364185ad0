// SPDX-License-Identifier: GPL-3.0-or-later
// The verdict, and what goes with it.
#include "app/workspace/leads/Deciding.h"

#include "app/storage/events/EventStore.h"
#include "app/storage/leads/LeadStore.h"

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

} // namespace askline
