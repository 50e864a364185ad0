// SPDX-License-Identifier: GPL-3.0-or-later
// Identity first, then e-mail and phone.
#include "app/workspace/imports/ImportMatcher.h"

#include "app/storage/leads/LeadStore.h"
#include "app/workspace/leads/KnownContact.h"

namespace askline {

namespace {

bool isEnquiry(const LeadProposal& proposal)
{
    return proposal.receivedAt || !proposal.message.isEmpty() || proposal.standing || proposal.value;
}

} // namespace

ImportMatcher::ImportMatcher(storage::Database& database, DuplicateChoice choice) : database_(database), choice_(choice) {}

ContactId ImportMatcher::personInThisFile(const Contact& contact) const
{
    for (const ContactPoint& point : contact.points)
        if (point.kind == ContactPoint::Kind::Email && people_.contains(point.normal))
            return people_.value(point.normal);
    return {};
}

ImportMatch ImportMatcher::match(const LeadProposal& proposal)
{
    using Kind = ImportMatch::Kind;
    if (!proposal.identity.isEmpty()) {
        if (identities_.contains(proposal.identity))
            return {Kind::KnownLead, {}, true};
        if (const auto known = storage::leadWithIdentity(database_, proposal.identity))
            return {Kind::KnownLead, known->contact, false};
        identities_ += proposal.identity;
    }
    if (choice_ == DuplicateChoice::Add)
        return {Kind::NewPerson, {}, false};
    ContactId contact = personInThisFile(proposal.contact);
    const bool inThisFile = !contact.isNull();
    if (!inThisFile)
        contact = knownContact(database_, proposal.contact).id;
    if (contact.isNull())
        return {Kind::NewPerson, {}, false};
    return {isEnquiry(proposal) ? Kind::KnownPersonNewLead : Kind::KnownPersonOnly, contact, inThisFile};
}

void ImportMatcher::remember(const LeadProposal& proposal, ContactId contact)
{
    for (const ContactPoint& point : proposal.contact.points)
        if (point.kind == ContactPoint::Kind::Email && point.isReadable())
            people_.insert(point.normal, contact);
}

} // namespace askline
