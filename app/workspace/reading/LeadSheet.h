// SPDX-License-Identifier: GPL-3.0-or-later
// Everything about one lead, read in one go.
#pragma once

#include "app/domain/CadenceCourse.h"
#include "app/domain/Claim.h"
#include "app/domain/Events.h"
#include "app/domain/Lead.h"
#include "app/domain/Reach.h"
#include "app/domain/ScriptUse.h"
#include "app/domain/Touch.h"
#include "app/workspace/Workspace.h"

namespace askline {

struct NamedPerson {
    LeadPerson link;
    Contact contact;
    bool operator==(const NamedPerson&) const = default;
};

enum class DuplicateReason { SameEmail, SamePhone, SameName };

struct PossibleDuplicate {
    LeadRow lead;
    DuplicateReason reason = DuplicateReason::SameEmail;
    bool operator==(const PossibleDuplicate&) const = default;
};

struct LeadSheet {
    Lead lead;
    Contact contact;
    LeadRow row;
    std::optional<Contact> referrer;
    QList<NamedPerson> people;
    QList<LeadLink> links;
    QList<Touch> touches;
    ReachHistory reach;
    QList<Ask> asks;
    QList<Verdict> verdicts;
    QList<StageMove> moves;
    QList<Answer> answers;
    QList<ScriptUse> scripts; // latest first
    QList<ObjectionRaised> objections;
    QList<Note> notes;
    QList<Step> steps; // not yet done
    QList<Step> doneSteps;
    QList<FollowedCadence> cadences; // latest begun first
    QList<HistoryEntry> history;
    QList<PossibleDuplicate> duplicates;
    QList<LeadRow> otherLeads; // of the same person
    QList<LeadRow> colleagues;
    QString importedFrom;
    std::optional<Claim> claim; // of a colleague who is at it just now

    bool operator==(const LeadSheet&) const = default;
};

// NotFound where there is no such lead, or it was deleted.
Result<LeadSheet> readLeadSheet(Workspace& workspace, LeadId lead);
// Leads of other people who share an e-mail, a phone, or name and company with this contact.
QList<PossibleDuplicate> possibleDuplicates(Workspace& workspace, const Contact& contact);
// By 32 hex digits or the file's own number.
Result<LeadId> leadCalled(Workspace& workspace, const QString& text);

} // namespace askline
