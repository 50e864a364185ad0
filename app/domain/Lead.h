// SPDX-License-Identifier: GPL-3.0-or-later
// One enquiry or opportunity of a contact, from its arrival to won, lost or disqualified.
#pragma once

#include "app/domain/Contact.h"
#include "app/domain/Money.h"
#include "app/domain/Qualification.h"
#include "app/domain/Step.h"

#include <QList>

#include <optional>

namespace askline {

enum class Triage { Waiting, Prioritised, Nurtured, Disqualified };
enum class Standing { Open, Won, Lost, Disqualified, Churned }; // churned: was won, and is a customer no more

inline bool isWon(Standing standing)
{
    return standing == Standing::Won || standing == Standing::Churned;
}

template <>
std::span<const NamedValue<Triage>> namesOf<Triage>();
template <>
std::span<const NamedValue<Standing>> namesOf<Standing>();

// A question of the form or file the lead came with, and what was written there.
struct FormAnswer {
    QString question;
    QString answer;
    bool operator==(const FormAnswer&) const = default;
};

struct Lead {
    LeadId id;
    qint64 number = 0; // the workspace's own short number, local to this file
    ContactId contact;
    SourceId source;
    CampaignId campaign;
    QString message;
    std::optional<Moment> receivedAt; // none for leads that came without a time
    std::optional<Money> value;
    PersonId owner;
    QString competitor;
    Qualification qualification;
    QList<FormAnswer> form;
    ContactId referrer;
    QByteArray identity; // the export's own id, or a hash of what was mapped; empty for leads made by hand
    ImportId importedBy;
    LeadId sameAs;
    Moment made;

    bool operator==(const Lead&) const = default;
};

// Someone besides the contact who matters to the lead.
struct LeadPerson {
    LeadPersonId id;
    ContactId contact;
    QString role;
    bool operator==(const LeadPerson&) const = default;
};

struct LeadLink {
    LinkId id;
    QString target; // a path or an address
    QString title;
    bool operator==(const LeadLink&) const = default;
};

// What lists show of a lead: derived, kept in one row a lead.
struct LeadRow {
    LeadId id;
    qint64 number = 0;
    QString firstName;
    QString lastName;
    QString company;
    QString role;
    QString email;
    QString phone;
    QString message; // its first 200 characters
    SourceId source;
    CampaignId campaign;
    PersonId owner;
    QString stage;
    Triage triage = Triage::Waiting;
    Standing standing = Standing::Open;
    Tier tier = Tier::None;
    bool doNotContact = false;
    bool backlog = false;
    std::optional<Money> value;
    std::optional<Moment> receivedAt;
    std::optional<Moment> firstContactAt;
    std::optional<Moment> firstContactDue; // by the source's target in office hours; none where no clock runs
    std::optional<Moment> lastTouchAt;
    TouchOutcome lastOutcome = TouchOutcome::None;
    int tries = 0; // attempts since the person was last reached
    int contacts = 0; // made, in all
    int unasked = 0;  // of those in writing, since anything was last asked
    std::optional<Moment> unaskedSince;
    Step next;     // its kind is Decide where nothing is planned; without meaning once the lead is not open
    QString timeZone;
    Moment made;

    bool operator==(const LeadRow&) const = default;

    bool isOpen() const { return standing == Standing::Open; }
    bool isInInbox() const { return isOpen() && triage == Triage::Waiting; }
    QString displayName() const;
};

} // namespace askline
