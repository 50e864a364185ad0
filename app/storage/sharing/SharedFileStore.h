// SPDX-License-Identifier: GPL-3.0-or-later
// Which shared files this workspace has taken in, by the hash of their content.
#pragma once

#include "app/base/Clock.h"
#include "app/domain/Ids.h"
#include "app/storage/Database.h"

#include <QList>

namespace askline::storage {

struct SharedFileRecord {
    QByteArray hash; // SHA-256
    WriterId writer;
    qint64 firstSeq = 0;
    Moment sealedAt;
    bool lacking = false; // to be taken in again once more is known
    bool operator==(const SharedFileRecord&) const = default;
};

void recordSharedFile(Database& database, const SharedFileRecord& file);
QList<QByteArray> sharedFilesTaken(Database& database);
QList<QByteArray> lackingSharedFiles(Database& database);

struct WriterSeen {
    WriterId writer;
    qint64 files = 0;
    Moment lastSealed;
};
QList<WriterSeen> writersSeen(Database& database);

// How many leads people worked on, as came in shared files after that change of the journal; the most first.
QList<std::pair<PersonId, int>> leadsTakenInAfter(Database& database, qint64 change);

} // namespace askline::storage
