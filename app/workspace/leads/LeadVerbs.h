// SPDX-License-Identifier: GPL-3.0-or-later
// What may be done with leads. Each verb is one transaction, is captured, and can be undone by name.
#pragma once

#include "app/domain/Events.h"
#include "app/workspace/leads/LeadFields.h"

namespace askline {

struct AddedLead {
    LeadId lead;
    enum class Person { New, Known } person = Person::New; // whether its contact was there already
};

// A lead made by hand. A known person, by e-mail or phone, gets a new lead on their contact.
Result<Done<AddedLead>> addLead(Workspace& workspace, const LeadProposal& proposal);
// The same from named fields.
Result<Done<AddedLead>> addLead(Workspace& workspace, const QList<FieldValue>& fields);

// All changes or none.
Result<Done<Nothing>> editLead(Workspace& workspace, LeadId lead, const QList<FieldValue>& changes);
Result<Done<Nothing>> triageLeads(Workspace& workspace, const QList<LeadId>& leads, Triage triage, const QString& reason = {});
Result<Done<Nothing>> assignLeads(Workspace& workspace, const QList<LeadId>& leads, const QString& owner);
// What a person has open goes to another for good, with its steps. How many leads.
Result<Done<int>> handOver(Workspace& workspace, PersonId from, const QString& to);
Result<Done<Nothing>> setSourceOfLeads(Workspace& workspace, const QList<LeadId>& leads, const QString& source);
Result<Done<Nothing>> moveLead(Workspace& workspace, LeadId lead, const QString& stage);
// Won, lost, disqualified, or open again.
Result<Done<Nothing>> decideLead(Workspace& workspace, LeadId lead, VerdictKind what, const QString& reason = {},
                                 std::optional<Money> value = {});
Result<Done<Nothing>> deleteLeads(Workspace& workspace, const QList<LeadId>& leads);
Result<Done<Nothing>> restoreLeads(Workspace& workspace, const QList<LeadId>& leads);
// Both leads and both people become one; the one with the smaller id stands. Its id is the value.
Result<Done<LeadId>> mergeLeads(Workspace& workspace, LeadId one, LeadId other);

Result<Done<LeadPersonId>> addLeadPerson(Workspace& workspace, LeadId lead, const LeadProposal& person, const QString& role);
Result<Done<Nothing>> removeLeadPerson(Workspace& workspace, LeadId lead, LeadPersonId person);
Result<Done<LinkId>> addLink(Workspace& workspace, LeadId lead, const QString& target, const QString& title);
Result<Done<Nothing>> removeLink(Workspace& workspace, LeadId lead, LinkId link);
// A new note, or the text of one that is there.
Result<Done<NoteId>> writeNote(Workspace& workspace, LeadId lead, const QString& text, NoteId note = {});

// Planned where the id is null, else changed; the step of a cadence is put off to that day, and its id stays null, unless an
// hour was named for it.
Result<Done<StepId>> planStep(Workspace& workspace, const Step& step);
// A null id: the step of the cadence that runs.
Result<Done<Nothing>> finishStep(Workspace& workspace, LeadId lead, StepId step);
// What waited while the person was away goes to the coming days, by value; promises stay where they are. How many moved.
Result<Done<int>> spreadSteps(Workspace& workspace, PersonId person);
Result<Done<Nothing>> removeStep(Workspace& workspace, LeadId lead, StepId step);

} // namespace askline
