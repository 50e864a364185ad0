// SPDX-License-Identifier: GPL-3.0-or-later
// Verbs that may be done to many leads at once, as one undo.
#include "app/workspace/leads/LeadVerbs.h"

#include "app/storage/leads/LeadStore.h"
#include "app/workspace/leads/Deciding.h"
#include "app/workspace/leads/LeadNaming.h"

namespace askline {

namespace {

// Does `change` to each lead in one transaction; NotFound for a lead that is not there leaves all as they were.
template <class Change>
Result<Done<Nothing>> forEachLead(Workspace& workspace, const QString& verb, const QList<LeadId>& leads, Change change)
{
    Writing writing(workspace, verb, nameOfLeads(workspace, leads));
    for (const LeadId id : leads) {
        const auto stored = storage::readLead(writing.database(), id);
        if (!stored)
            return failed({.kind = Failure::Kind::NotFound, .subject = id.hex()});
        change(writing, stored->lead);
    }
    return writing.finish(Nothing{});
}

} // namespace

Result<Done<Nothing>> triageLeads(Workspace& workspace, const QList<LeadId>& leads, Triage triage, const QString& reason)
{
    return forEachLead(workspace, QStringLiteral("triage-") + nameOf(triage), leads, [&](Writing& writing, const Lead& lead) {
        insertTriage(workspace, writing, lead.id, triage, reason);
    });
}

Result<Done<Nothing>> assignLeads(Workspace& workspace, const QList<LeadId>& leads, const QString& owner)
{
    return forEachLead(workspace, QStringLiteral("assign-lead"), leads, [&](Writing& writing, Lead lead) {
        lead.owner = personCalled(workspace, writing, owner);
        storage::updateLead(writing.database(), lead);
    });
}

Result<Done<Nothing>> setSourceOfLeads(Workspace& workspace, const QList<LeadId>& leads, const QString& source)
{
    return forEachLead(workspace, QStringLiteral("set-source"), leads, [&](Writing& writing, Lead lead) {
        lead.source = sourceCalled(workspace, writing, source);
        storage::updateLead(writing.database(), lead);
    });
}

Result<Done<Nothing>> deleteLeads(Workspace& workspace, const QList<LeadId>& leads)
{
    return forEachLead(workspace, QStringLiteral("delete-lead"), leads, [](Writing& writing, const Lead& lead) {
        storage::setLeadDeleted(writing.database(), lead.id, true);
    });
}

Result<Done<Nothing>> restoreLeads(Workspace& workspace, const QList<LeadId>& leads)
{
    return forEachLead(workspace, QStringLiteral("restore-lead"), leads, [](Writing& writing, const Lead& lead) {
        storage::setLeadDeleted(writing.database(), lead.id, false);
    });
}

} // namespace askline
