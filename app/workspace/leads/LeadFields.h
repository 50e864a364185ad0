// SPDX-License-Identifier: GPL-3.0-or-later
// The fields of a lead by the names the command line, the window and files share, and how text becomes their values.
#pragma once

#include "app/domain/LeadProposal.h"
#include "app/workspace/Writing.h"

namespace askline {

struct FieldValue {
    QString field;
    QString value;
    bool operator==(const FieldValue&) const = default;
};

// A lead with its contact, as a verb changes it.
struct EditedLead {
    Lead lead;
    Contact contact;
    QString stage;                // moved to, where set
    std::optional<Triage> triage; // decided, where set
    bool operator==(const EditedLead&) const = default;
};

QStringList editableFields();

// BadValue with the field where the value does not fit or the field is unknown.
Result<void> setField(Workspace& workspace, Writing& writing, EditedLead& edited, const FieldValue& change);

// The id of the source (campaign, person, reason) of that name, made if there is none; null for an empty name.
SourceId sourceCalled(Workspace& workspace, Writing& writing, const QString& name);
CampaignId campaignCalled(Workspace& workspace, Writing& writing, const QString& name);
PersonId personCalled(Workspace& workspace, Writing& writing, const QString& name);
ReasonId reasonCalled(Workspace& workspace, Writing& writing, Reason::Kind kind, const QString& name);

// The stage that is called so, by key or title; BadValue where there is none.
Result<QString> stageCalled(const Playbook& playbook, const QString& name);

ContactPoint contactPoint(Workspace& workspace, ContactPoint::Kind kind, const QString& typed);

} // namespace askline
