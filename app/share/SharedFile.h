// SPDX-License-Identifier: GPL-3.0-or-later
// One file of a shared folder: who sealed what when, the payload, and the hash that makes a torn one known for what it
// is. Written once and never changed; its name is made of its content.
#pragma once

#include "app/base/Clock.h"
#include "app/domain/Ids.h"
#include "app/share/FirmKeys.h"

#include <QByteArray>
#include <QList>
#include <QSet>
#include <QString>

namespace askline {

struct SharedFileHeader {
    enum class Kind : quint8 { Segment = 1, Pack = 2, Snapshot = 3 };
    Kind kind = Kind::Segment;
    WorkspaceId firm;
    WriterId writer;
    quint64 firstSeq = 0; // of the writer's segments, from 1; of a snapshot: which part of it, 0 is its table of contents
    quint64 lastSeq = 0;  // of a snapshot: how many bytes of shared files it stands for
    QByteArray previous;  // the beginning of the hash of the writer's file before; empty: the first; of a snapshot: which
    Moment sealedAt;

    bool operator==(const SharedFileHeader&) const = default;
};

struct SealedFile {
    SharedFileHeader header;
    QByteArray hash; // SHA-256 of the whole file but itself
    QByteArray bytes;

    // "d/<writer>/<seq>-<hash16>.seg" below the shared folder, and below the vault; snapshots lie under "s".
    QString path() const;
};
// The first half of the hash in hexadecimal, as it stands in the name.
QString hashInPath(const QByteArray& hash);

// Sealed with the current key where there is one. With a nonce of the content alone, every device makes the same file of
// it; it may be used where nothing else is ever sealed under that header.
enum class NonceOf { Chance, Content };
SealedFile sealFile(const SharedFileHeader& header, QByteArrayView payload, const FirmKeys& keys, NonceOf nonce = NonceOf::Chance);

// Whole and undamaged, whoever sealed it: header and hash. Unreadable where it is torn, no shared file, or of a format
// that this version does not read (NewerVersion).
Result<SealedFile> verifiedFile(const QByteArray& bytes);
// The payload of a verified file. WrongPassphrase where none of the keys opens it, Unreadable where it does not hold
// what it says.
Result<QByteArray> payloadOf(const SealedFile& file, const FirmKeys& keys);

// A writer's own small segments joined, so that the folder does not fill with files. Each stays whole inside, and sealed
// where it was; the pack itself is never sealed.
SealedFile packFile(const SharedFileHeader& header, const QList<SealedFile>& segments);
Result<QList<SealedFile>> segmentsOf(const SealedFile& pack);
// A segment itself, or what a pack joins.
Result<QList<SealedFile>> segmentsIn(const SealedFile& file);
// As names have them.
QSet<QString> hashesOf(const QList<SealedFile>& files);

// No file of ours is larger; larger ones are not read.
inline constexpr qint64 largestFile = qint64(64) << 20;
inline constexpr qint64 largestPayload = qint64(64) << 20;

} // namespace askline
