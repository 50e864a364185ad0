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
// Leads with one identity, such as a form's own number or a mail's, are one: of those touched after that change of the
// journal, the oldest stands for all. Before the aliases are made anew.
void relistTwins(Database& database, qint64 change);
QList<LeadId> twinsTouched(Database& database, qint64 change);

void insertLeadPerson(Database& database, LeadId lead, const LeadPerson& person);
void deleteLeadPerson(Database& database, LeadPersonId id);
QList<LeadPerson> peopleOfLead(Database& database, LeadId lead);
void insertLink(Database& database, LeadId lead, const LeadLink& link);
void deleteLink(Database& database, LinkId id);
QList<LeadLink> linksOfLead(Database& database, LeadId lead);

QString formText(const QList<FormAnswer>& form); // as it is stored
QList<FormAnswer> formFromText(const QString& text);

} // namespace askline::storage
