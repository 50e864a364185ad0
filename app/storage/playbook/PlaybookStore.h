// SPDX-License-Identifier: GPL-3.0-or-later
// Keeps the playbook's text files inside the workspace, what they said before, what calls spoke from, and practice.
#pragma once

#include "app/domain/Practice.h"
#include "app/domain/ScriptUse.h"
#include "app/storage/Database.h"

#include <QList>

#include <optional>

namespace askline::storage {

struct PlaybookFile {
    ObjectionId id;
    QString path; // "stages/2-discovery.askscript"
    QString text; // as published
    QString draft = {}; // what waits to be published; null: nothing does
    bool operator==(const PlaybookFile&) const = default;
};

// A text that was published until `at`, when `by` put another in its place.
struct PlaybookVersion {
    QString text;
    Moment at;
    PersonId by;
    bool operator==(const PlaybookVersion&) const = default;
};

QList<PlaybookFile> playbookFiles(Database& database);
std::optional<PlaybookFile> playbookFile(Database& database, ObjectionId id);
void insertPlaybookFile(Database& database, const PlaybookFile& file);
void updatePlaybookFile(Database& database, const PlaybookFile& file);
void deletePlaybookFile(Database& database, ObjectionId id);

void insertPlaybookVersion(Database& database, const IdBytes& id, ObjectionId file, const PlaybookVersion& version);
// Latest first.
QList<PlaybookVersion> playbookVersions(Database& database, ObjectionId file);

// The text is kept once, however many calls spoke from it.
void insertScriptUse(Database& database, const IdBytes& id, LeadId lead, const ScriptUse& use, Moment at);
// By its fingerprint; empty for one that is not known.
QString scriptText(Database& database, const QByteArray& fingerprint);
QList<ScriptUse> scriptUsesOfLead(Database& database, LeadId lead);

// Of a message of the playbook.
struct MessageUse {
    int sent = 0;
    int answered = 0; // of those: somebody wrote or was spoken to within so many days
    bool operator==(const MessageUse&) const = default;
};
MessageUse messageUse(Database& database, const QString& key, int days);

void insertPracticeTurn(Database& database, const IdBytes& id, PersonId by, const PracticeTurn& turn);
// In the order they happened.
QList<PracticeTurn> practiceTurns(Database& database, PersonId by);

} // namespace askline::storage
