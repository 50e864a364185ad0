// SPDX-License-Identifier: GPL-3.0-or-later
// Changing fields of a lead and its contact.
#include "app/workspace/leads/LeadVerbs.h"

#include "app/storage/contacts/ContactStore.h"
#include "app/storage/events/EventStore.h"
#include "app/storage/leads/LeadStore.h"
#include "app/workspace/leads/Deciding.h"
#include "app/workspace/leads/LeadNaming.h"

namespace askline {

Result<Done<Nothing>> editLead(Workspace& workspace, LeadId id, const QList<FieldValue>& changes)
{
    Writing writing(workspace, QStringLiteral("edit-lead"), nameOfLead(workspace, id));
    storage::Database& database = writing.database();
    const auto stored = storage::readLead(database, id);
    if (!stored)
        return failed({.kind = Failure::Kind::NotFound, .subject = id.hex()});
    EditedLead edited{stored->lead, storage::readContact(database, stored->lead.contact), {}, {}};
    const EditedLead before = edited;
    for (const FieldValue& change : changes)
        if (auto set = setField(workspace, writing, edited, change); !set)
            return failed(set.error());
    if (edited.contact != before.contact)
        storage::updateContact(database, before.contact, edited.contact);
    if (edited.lead != before.lead)
        storage::updateLead(database, edited.lead);
    if (!edited.stage.isEmpty())
        storage::insertStageMove(database, workspace.newIdBytes(), id, {edited.stage, writing.at(), writing.me()});
    if (edited.triage)
        insertTriage(workspace, writing, id, *edited.triage);
    return writing.finish(Nothing{});
}

} // namespace askline
