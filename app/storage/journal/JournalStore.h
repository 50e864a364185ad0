// SPDX-License-Identifier: GPL-3.0-or-later
// Undo and history, read from the journal: what this person last did here, and every field that changed on a lead.
#pragma once

#include "app/domain/Events.h"
#include "app/storage/Database.h"

#include <QList>

namespace askline::storage {

struct JournalVerb {
    qint64 number = 0;
    QString name;
    QString subject;
    qint64 effective = 0; // the verb whose changes are in force: itself, or the undo or redo that came last
    Moment at;
};

// The verb that undo (redo) would take next; `person` null: anybody's on this device.
std::optional<JournalVerb> verbToUndo(Database& database, PersonId person);
std::optional<JournalVerb> verbToRedo(Database& database, PersonId person);

// A field that was left as it is because someone changed it since.
struct LeftField {
    QString table;
    QString column; // empty: the whole row
    bool operator==(const LeftField&) const = default;
};

// Inside a write transaction: puts back what that verb changed.
QList<LeftField> revertVerb(Database& database, qint64 verb);
// Undo passes it by from now on.
void fixVerbNamed(Database& database, const QString& name);
// Of a person whose first verb it is.
void setVerbPerson(Database& database, qint64 verb, PersonId person);
void setVerbState(Database& database, qint64 verb, const QString& state, qint64 effective);

// Newest first.
QList<HistoryEntry> historyOfLead(Database& database, LeadId lead);

void useWriter(Database& database, WriterId writer);
QString deviceState(Database& database, const QString& name);
void setDeviceState(Database& database, const QString& name, const QString& value);

} // namespace askline::storage
