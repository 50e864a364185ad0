// SPDX-License-Identifier: GPL-3.0-or-later
// A lead made by hand.
#include "app/workspace/leads/LeadVerbs.h"

#include "app/storage/contacts/ContactStore.h"
#include "app/storage/events/EventStore.h"
#include "app/storage/leads/LeadStore.h"
#include "app/workspace/leads/Dealing.h"
#include "app/workspace/leads/KnownContact.h"

namespace askline {

namespace {

void insertBegin(Workspace& workspace, Writing& writing, const EditedLead& edited)
{
    if (!edited.stage.isEmpty())
        storage::insertStageMove(writing.database(), workspace.newIdBytes(), edited.lead.id, {edited.stage, writing.at(), writing.me()});
    if (edited.triage) {
        const VerdictKind what = *valueNamed<VerdictKind>(nameOf(*edited.triage));
        storage::insertVerdict(writing.database(), workspace.newIdBytes(), edited.lead.id, {what, {}, {}, writing.at(), writing.me()});
    }
}

Result<Done<AddedLead>> insertEdited(Workspace& workspace, Writing& writing, EditedLead edited, PersonId owner)
{
    storage::Database& database = writing.database();
    if (edited.contact.displayName().isEmpty())
        return failed({.kind = Failure::Kind::BadValue, .field = QStringLiteral("name"),
                       .detail = QStringLiteral("a name, an e-mail, a phone or a company")});
    AddedLead added{workspace.newId<LeadId>(), AddedLead::Person::New};
    Contact known = knownContact(database, edited.contact);
    if (known.id.isNull()) {
        edited.contact.id = workspace.newId<ContactId>();
        storage::insertContact(database, edited.contact);
    } else {
        added.person = AddedLead::Person::Known;
        const Contact filled = filledFrom(known, edited.contact);
        storage::updateContact(database, known, filled);
        edited.contact = filled;
    }
    edited.lead.id = added.lead;
    edited.lead.contact = edited.contact.id;
    edited.lead.made = writing.at();
    if (!edited.lead.receivedAt)
        edited.lead.receivedAt = writing.at();
    if (edited.lead.owner.isNull())
        edited.lead.owner = owner;
    storage::insertLead(database, edited.lead);
    // Columns that a new lead seldom has are written as an edit.
    storage::updateLead(database, edited.lead);
    insertBegin(workspace, writing, edited);
    return writing.finish(added);
}

} // namespace

Result<Done<AddedLead>> addLead(Workspace& workspace, const QList<FieldValue>& fields)
{
    Writing writing(workspace, QStringLiteral("add-lead"), fields.isEmpty() ? QString() : fields.first().value);
    EditedLead edited;
    for (const FieldValue& field : fields)
        if (auto set = setField(workspace, writing, edited, field); !set)
            return failed(set.error());
    const PersonId owner = Dealing(workspace, writing.me()).ownerByRule(edited.lead.source, edited.contact);
    return insertEdited(workspace, writing, std::move(edited), owner);
}

Result<Done<AddedLead>> addLead(Workspace& workspace, const LeadProposal& proposal)
{
    Writing writing(workspace, QStringLiteral("add-lead"), proposal.contact.displayName());
    EditedLead edited;
    edited.contact = proposal.contact;
    for (ContactPoint& point : edited.contact.points)
        point.id = workspace.newId<ContactPointId>();
    edited.contact.doNotContact = proposal.doNotContact.value_or(false);
    Lead& lead = edited.lead;
    lead.source = sourceCalled(workspace, writing, proposal.source);
    lead.campaign = campaignCalled(workspace, writing, proposal.campaign);
    lead.owner = personCalled(workspace, writing, proposal.owner);
    lead.message = proposal.message;
    lead.receivedAt = proposal.receivedAt;
    lead.value = proposal.value;
    lead.referrer = proposal.referrer;
    lead.form = proposal.form;
    lead.identity = proposal.identity;
    const PersonId owner = Dealing(workspace, writing.me()).ownerFor(lead.source, edited.contact);
    return insertEdited(workspace, writing, std::move(edited), owner);
}

} // namespace askline
