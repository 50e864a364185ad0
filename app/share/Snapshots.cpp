// SPDX-License-Identifier: GPL-3.0-or-later
// So that joining does not take as long as the firm's years: the outcome of all files in one, and their history after it.
#include "app/share/ShareCycle.h"

#include "app/share/ByteStream.h"
#include "app/share/ChangeSetFormat.h"
#include "app/workspace/sharing/Sealing.h"
#include "app/workspace/sharing/StandingState.h"

#include <algorithm>

namespace askline {

namespace {

constexpr qsizetype nameSize = 8; // of a snapshot, in bytes
constexpr qsizetype hashSize = 32;
constexpr quint64 mostParts = 100'000;

// What a name says: "s/<writer>/<bytes stood for>-<snapshot>-<part>-<hash16>.snap". Only a hint.
struct SnapshotName {
    QString writer;
    QString snapshot;
    quint64 stoodFor = 0;
    qsizetype part = 0;
};

std::optional<SnapshotName> nameOf(const QString& path)
{
    const QStringList folders = path.split(u'/');
    const QStringList parts = folders.value(2).split(u'-');
    if (folders.size() != 3 || parts.size() != 4)
        return std::nullopt;
    return SnapshotName{folders[1], parts[1], parts[0].toULongLong(), parts[2].toLongLong()};
}

struct Contents {
    qsizetype parts = 0;
    QSet<QByteArray> covered;
};

QByteArray bytesOf(const Contents& contents)
{
    ByteWriter out;
    out.number(quint64(contents.parts));
    out.number(quint64(contents.covered.size()));
    for (const QByteArray& hash : contents.covered)
        out.raw(hash);
    return out.written();
}

std::optional<Contents> contentsFrom(QByteArrayView bytes)
{
    ByteReader in(bytes);
    const quint64 parts = in.number();
    Contents contents;
    for (qsizetype left = in.count(hashSize); left > 0; --left)
        contents.covered += in.raw(hashSize).toByteArray();
    if (in.hasFailed() || !in.isAtEnd() || parts > mostParts)
        return std::nullopt;
    contents.parts = qsizetype(parts);
    return contents;
}

} // namespace

bool ShareCycle::isSnapshotDue() const
{
    const QMap<QString, qint64> sizes = vault_.sizesByWriter();
    qint64 total = 0;
    qint64 most = 0;
    for (const qint64 size : sizes) {
        total += size;
        most = std::max(most, size);
    }
    qint64 stoodFor = 0;
    for (const QString& path : snapshots_)
        if (const auto name = nameOf(path); name && name->part == 0)
            stoodFor = std::max(stoodFor, qint64(name->stoodFor));
    // One writes it, and anybody where that one does not.
    const int growth = sizes.value(writerOf(workspace_).hex()) == most ? 2 : 4;
    return total >= packing_.snapshotFrom && total >= growth * stoodFor;
}

Result<void> ShareCycle::writePart(SharedFileHeader& header, const QByteArray& payload)
{
    const SealedFile file = sealFile(header, payload, keys_);
    return folder_.write(file.path(), file.bytes);
}

// Its table of contents comes last: without that it is none.
Result<void> ShareCycle::writeSnapshot(const Cancel& cancel)
{
    if (!isSnapshotDue())
        return {};
    SharedFileHeader header;
    header.kind = SharedFileHeader::Kind::Snapshot;
    header.firm = firm_;
    header.writer = writerOf(workspace_);
    header.sealedAt = workspace_.clockNow();
    for (const qint64 size : vault_.sizesByWriter())
        header.lastSeq += quint64(size);
    const IdBytes id = workspace_.newIdBytes();
    header.previous = QByteArray(reinterpret_cast<const char*>(id.data()) + id.size() - nameSize, nameSize);
    Contents contents;
    const auto given = giveState(workspace_, [&](const ChangeSet& piece) -> Result<void> {
        if (cancel.requested())
            return failed({.kind = Failure::Kind::Cancelled});
        header.firstSeq = quint64(++contents.parts);
        if (contents.covered.isEmpty())
            contents.covered = wholeHashesTaken(workspace_); // at the same moment of the file
        return writePart(header, bytesOf(piece));
    });
    if (!given)
        return failed(given.error());
    if (contents.parts == 0)
        return {};
    header.firstSeq = 0;
    if (auto written = writePart(header, bytesOf(contents)); !written)
        return written;
    return removeOwnSnapshots(header.lastSeq);
}

Result<void> ShareCycle::removeOwnSnapshots(quint64 smallerThan)
{
    for (const QString& path : std::as_const(snapshots_)) {
        const auto name = nameOf(path);
        if (name && name->writer == writerOf(workspace_).hex() && name->stoodFor < smallerThan)
            if (auto removed = folder_.remove(path); !removed)
                return removed;
    }
    return {};
}

Result<QByteArray> ShareCycle::partCalled(const QString& snapshot, qsizetype number)
{
    for (const QString& path : std::as_const(snapshots_)) {
        const auto name = nameOf(path);
        if (!name || name->snapshot != snapshot || name->part != number)
            continue;
        const auto bytes = folder_.read(path);
        const auto file = bytes ? verifiedFile(*bytes) : failed(bytes.error());
        const bool isIt = file && file->header.kind == SharedFileHeader::Kind::Snapshot && file->header.firm == firm_ &&
                          file->header.previous.toHex() == snapshot.toLatin1() && qsizetype(file->header.firstSeq) == number;
        if (isIt)
            return payloadOf(*file, keys_);
    }
    return failed({.kind = Failure::Kind::NotFound, .subject = snapshot});
}

Result<void> ShareCycle::beginFromSnapshot(const Cancel& cancel)
{
    if (!hasNothingYet(workspace_) || !hashesTaken(workspace_).isEmpty())
        return {};
    if (auto pulled = pull(cancel); !pulled)
        return pulled.error().kind == Failure::Kind::Cancelled ? pulled : Result<void>{}; // the cycle says why
    QList<SnapshotName> whole;
    for (const QString& path : std::as_const(snapshots_))
        if (const auto name = nameOf(path); name && name->part == 0)
            whole += *name;
    std::ranges::stable_sort(whole, std::ranges::greater(), &SnapshotName::stoodFor);
    for (const SnapshotName& name : std::as_const(whole)) {
        const auto taken = takeInSnapshot(name.snapshot, cancel);
        if (taken || taken.error().kind == Failure::Kind::Cancelled || taken.error().kind == Failure::Kind::DiskFull)
            return taken;
    }
    return {}; // none of use here: the files say all of it, and take longer
}

// Segments have their history to follow; a pack has none of its own.
QList<SharedFileRecord> ShareCycle::recordsOf(const QSet<QByteArray>& hashes)
{
    QList<SharedFileRecord> records;
    for (const QString& path : vault_.paths()) {
        const auto file = vault_.read(path);
        if (!file)
            continue;
        if (file->header.kind == SharedFileHeader::Kind::Pack && hashes.contains(file->hash))
            records += recordOf(*file);
        const auto segments = segmentsIn(*file);
        for (const SealedFile& segment : segments.value_or(QList<SealedFile>()))
            if (hashes.contains(segment.hash))
                records += recordOf(segment, FileTaken::Standing);
    }
    return records;
}

Result<void> ShareCycle::takeInHistory(int files, const Cancel& cancel)
{
    if (auto loaded = loadVault(); !loaded)
        return loaded;
    const QStringList standing = hashesTaken(workspace_, FileTaken::Standing);
    const QSet<QString> wanted(standing.begin(), standing.begin() + std::min<qsizetype>(files, standing.size()));
    if (wanted.isEmpty())
        return {};
    whatComes_ = WhatComes::History;
    const auto taken = takeInHistoryOf(wanted, cancel);
    const auto flushed = taken ? takeInOpened() : taken;
    whatComes_ = WhatComes::News;
    report_.history = int(hashesTaken(workspace_, FileTaken::Standing).size());
    return flushed;
}

Result<void> ShareCycle::takeInHistoryOf(QSet<QString> wanted, const Cancel& cancel)
{
    for (const QString& path : vault_.paths()) {
        if (!wanted.intersects(segmentsAt(path)))
            continue;
        const auto file = vault_.read(path);
        const auto segments = file ? segmentsIn(*file) : failed(file.error());
        for (const SealedFile& segment : segments.value_or(QList<SealedFile>())) {
            if (cancel.requested())
                return failed({.kind = Failure::Kind::Cancelled});
            if (wanted.remove(hashInPath(segment.hash)))
                if (const auto is = openSegment(segment); !is)
                    return failed(is.error());
        }
    }
    return {};
}

Result<void> ShareCycle::takeInSnapshot(const QString& snapshot, const Cancel& cancel)
{
    const auto first = partCalled(snapshot, 0);
    const auto contents = first ? contentsFrom(*first) : std::nullopt;
    if (!contents)
        return failed(first ? Failure{.kind = Failure::Kind::Damaged, .subject = snapshot} : first.error());
    const QList<SharedFileRecord> covered = recordsOf(contents->covered);
    qsizetype part = 0;
    const auto rows = takeInState(
        workspace_,
        [&]() -> Result<std::optional<ChangeSet>> {
            if (cancel.requested())
                return failed({.kind = Failure::Kind::Cancelled});
            if (part == contents->parts)
                return std::nullopt;
            const auto payload = partCalled(snapshot, ++part);
            auto piece = payload ? changeSetFrom(*payload) : std::nullopt;
            if (!piece)
                return failed(payload ? Failure{.kind = Failure::Kind::Damaged, .subject = snapshot} : payload.error());
            return piece;
        },
        covered);
    if (!rows)
        return failed(rows.error());
    report_.taken.created += *rows;
    return {};
}

} // namespace askline
