// SPDX-License-Identifier: GPL-3.0-or-later
// Which shared files this workspace has taken in, by the hash of their content.
#pragma once

#include "app/base/Clock.h"
#include "app/domain/Ids.h"
#include "app/storage/Database.h"

#include <QList>

namespace askline::storage {

// Lacking: to be taken in again once more is known. Standing: its outcome came in a snapshot, its history is to follow.
// Replaced: it held what was erased, another took its place, and it is never taken again.
enum class FileTaken { Whole, Lacking, Standing, Replaced };

struct SharedFileRecord {
    QByteArray hash; // SHA-256
    WriterId writer;
    qint64 firstSeq = 0;
    Moment sealedAt;
    FileTaken taken = FileTaken::Whole;
    bool operator==(const SharedFileRecord&) const = default;
};

void recordSharedFile(Database& database, const SharedFileRecord& file);
QList<QByteArray> sharedFilesTaken(Database& database);
QList<QByteArray> sharedFilesTaken(Database& database, FileTaken how);
std::optional<FileTaken> howSharedFileIsTaken(Database& database, const QByteArray& hash);

struct WriterSeen {
    WriterId writer;
    qint64 files = 0;
    Moment lastSealed;
};
QList<WriterSeen> writersSeen(Database& database);

// How many leads people worked on, as came in shared files after that change of the journal; the most first.
QList<std::pair<PersonId, int>> leadsTakenInAfter(Database& database, qint64 change);

} // namespace askline::storage
