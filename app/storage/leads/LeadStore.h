// SPDX-License-Identifier: GPL-3.0-or-later
// Keeps leads, the people named beside them and their linked files.
#pragma once

#include "app/domain/Lead.h"
#include "app/storage/Database.h"

namespace askline::storage {

struct StoredLead {
    Lead lead;
    bool deleted = false;
};

void insertLead(Database& database, const Lead& lead);
void updateLead(Database& database, const Lead& lead);
std::optional<StoredLead> readLead(Database& database, LeadId id);
// By 32 hex digits or the file's own number; a null id where there is none.
LeadId leadCalled(Database& database, const QString& text);
LeadId headOfLead(Database& database, LeadId id);
QList<LeadId> leadsOfContact(Database& database, ContactId contact);
struct KnownLead {
    LeadId lead;
    ContactId contact;
};
std::optional<KnownLead> leadWithIdentity(Database& database, const QByteArray& identity);
void setLeadDeleted(Database& database, LeadId id, bool deleted);
void setLeadSameAs(Database& database, LeadId id, LeadId head);
void rebuildLeadAliases(Database& database);

void insertLeadPerson(Database& database, LeadId lead, const LeadPerson& person);
void deleteLeadPerson(Database& database, LeadPersonId id);
QList<LeadPerson> peopleOfLead(Database& database, LeadId lead);
void insertLink(Database& database, LeadId lead, const LeadLink& link);
void deleteLink(Database& database, LinkId id);
QList<LeadLink> linksOfLead(Database& database, LeadId lead);

QString formText(const QList<FormAnswer>& form); // as it is stored
QList<FormAnswer> formFromText(const QString& text);

} // namespace askline::storage
