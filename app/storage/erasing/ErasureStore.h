// SPDX-License-Identifier: GPL-3.0-or-later
// People whose data was erased on request. An erasure names a contact or a lead; with it goes all that belongs to it,
// also what a colleague adds later. Their rows stay, deleted and without a word, so that every device agrees.
#pragma once

#include "app/domain/SharedChanges.h"
#include "app/storage/Database.h"

#include <QList>
#include <QSet>

namespace askline::storage {

struct ErasedRow {
    QString table;
    qint64 row = 0;
    RowId id;
    qint64 born = 0;
};

void insertErasure(Database& database, const IdBytes& id, RowId row, Moment at, PersonId by);
int countErasures(Database& database);
QList<RowId> erasures(Database& database);
// All contacts that were merged with that of a lead.
QList<RowId> personOfLead(Database& database, LeadId lead);
// All that belongs to what was erased.
QList<ErasedRow> erasedRows(Database& database);

// The same of contacts and leads that are not erased yet.
QList<ErasedRow> rowsBelongingTo(Database& database, const QList<RowId>& contactsAndLeads);
QSet<RowId> erasedIds(Database& database);

// Inside a transaction: takes every word out of them and of what the journal says about them, which undo passes by from
// then on. Captured by nobody.
void emptyRows(Database& database, const QList<ErasedRow>& rows);
// The same of what was written since `change`, and of all where something was erased since: no later write brings a word
// back. Which leads these are.
QSet<LeadId> keepErasedEmpty(Database& database, qint64 change);
// After a transaction: nothing of what was emptied stays in unused parts of the file or the search index. Takes as long as
// writing the file anew.
void scrub(Database& database);

// Takes every word about these rows out of a change set, and notes rows in it that belong to them. Whether there were any.
bool redact(ChangeSet& changes, QSet<RowId>& erased);

} // namespace askline::storage
