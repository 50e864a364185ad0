// SPDX-License-Identifier: GPL-3.0-or-later
// Keeps people and their addresses. Reads follow merges: the contact that stands for all it was merged with.
#pragma once

#include "app/domain/Contact.h"
#include "app/storage/Database.h"

namespace askline::storage {

// With its points.
void insertContact(Database& database, const Contact& contact);
// Writes what differs between the two, points included.
void updateContact(Database& database, const Contact& before, const Contact& after);
void insertPoint(Database& database, ContactId contact, const ContactPoint& point);
// A contact with a null id where there is none.
Contact readContact(Database& database, ContactId id);
// By case-folded e-mail or E.164 number.
QList<ContactId> contactsAtPoint(Database& database, const QString& normal);
void setContactSameAs(Database& database, ContactId id, ContactId head);
void setDoNotContact(Database& database, ContactId id, bool doNotContact);
void rebuildContactAliases(Database& database);

} // namespace askline::storage
