// SPDX-License-Identifier: GPL-3.0-or-later
// Merging sets one column on the row with the greater id; nothing is re-pointed or deleted, so undo clears it.
#include "app/workspace/leads/LeadVerbs.h"

#include "app/storage/contacts/ContactStore.h"
#include "app/storage/leads/LeadStore.h"
#include "app/workspace/leads/LeadNaming.h"

namespace askline {

Result<Done<LeadId>> mergeLeads(Workspace& workspace, LeadId one, LeadId other)
{
    Writing writing(workspace, QStringLiteral("merge-leads"), nameOfLead(workspace, one));
    storage::Database& database = writing.database();
    const auto first = storage::readLead(database, storage::headOfLead(database, one));
    const auto second = storage::readLead(database, storage::headOfLead(database, other));
    if (!first || !second)
        return failed({.kind = Failure::Kind::NotFound, .subject = (first ? other : one).hex()});
    const auto [headLead, sameLead] = std::minmax(first->lead.id, second->lead.id);
    if (headLead == sameLead)
        return failed({.kind = Failure::Kind::BadValue, .subject = other.hex(), .detail = QStringLiteral("two different leads")});
    storage::setLeadSameAs(database, sameLead, headLead);
    const ContactId firstContact = storage::readContact(database, first->lead.contact).id;
    const ContactId secondContact = storage::readContact(database, second->lead.contact).id;
    const auto [headContact, sameContact] = std::minmax(firstContact, secondContact);
    if (headContact != sameContact)
        storage::setContactSameAs(database, sameContact, headContact);
    return writing.finish(LeadId(headLead));
}

} // namespace askline
