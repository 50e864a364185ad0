// SPDX-License-Identifier: GPL-3.0-or-later
// Eight files of one size become one, eight of those the next: a year of work is a few dozen files.
#include "app/share/ShareCycle.h"

#include "app/workspace/sharing/Sealing.h"

#include <algorithm>

namespace askline {

namespace {

constexpr qint64 largestJoined = qint64(128) << 10; // larger ones are few, and would only be sent again

// How often a file was joined already.
int tierOf(qsizetype segments, int filesInAPack)
{
    int tier = 0;
    for (qsizetype size = filesInAPack; segments >= size; size *= filesInAPack)
        ++tier;
    return tier;
}

} // namespace

QSet<QString> ShareCycle::segmentsAt(const QString& path)
{
    const QString hash = hashOfPath(path);
    if (!path.endsWith(QStringLiteral(".pack")))
        return {hash};
    if (!memory_.knowsPack(hash)) {
        const auto pack = vault_.read(path);
        const auto segments = pack ? segmentsOf(*pack) : failed(pack.error());
        if (!segments)
            return {hash};
        memory_.notePack(hash, {hashesOf(*segments), pack->header.sealedAt});
    }
    return memory_.joinedIn(hash).segments;
}

QStringList ShareCycle::packsInFolder()
{
    QStringList packs;
    for (auto file = memory_.files().cbegin(); file != memory_.files().cend(); ++file)
        if (memory_.knowsPack(file->hash) && hashOfPath(file.key()) == file->hash)
            packs += file->hash;
    return packs;
}

Result<void> ShareCycle::pack()
{
    if (auto loaded = loadVault(); !loaded)
        return loaded;
    const QStringList own = vault_.pathsOf(writerOf(workspace_));
    QList<QSet<QString>> packs;
    for (const QString& path : own)
        if (path.endsWith(QStringLiteral(".pack")))
            packs += segmentsAt(path);
    QStringList run;
    int tier = 0;
    for (const QString& path : own) {
        if (vault_.sizeOf(path) > largestJoined) {
            run.clear();
            continue;
        }
        const QSet<QString> segments = segmentsAt(path);
        if (std::ranges::any_of(packs, [&](const QSet<QString>& pack) { return pack.size() > segments.size() && pack.contains(segments); }))
            continue;
        if (const int next = tierOf(segments.size(), packing_.filesInAPack); next != tier || run.isEmpty()) {
            run.clear();
            tier = next;
        }
        run += path;
        if (run.size() == packing_.filesInAPack)
            return joinFiles(run); // the next cycle looks for more
    }
    return {};
}

Result<void> ShareCycle::joinFiles(const QStringList& paths)
{
    QList<SealedFile> segments;
    for (const QString& path : paths) {
        const auto file = vault_.read(path);
        const auto inside = file ? segmentsIn(*file) : failed(file.error());
        if (!inside)
            return {}; // damaged here: a colleague's copy will come
        segments += *inside;
    }
    SharedFileHeader header;
    header.kind = SharedFileHeader::Kind::Pack;
    header.firm = firm_;
    header.writer = segments.first().header.writer;
    header.firstSeq = segments.first().header.firstSeq;
    header.lastSeq = segments.last().header.lastSeq;
    header.previous = segments.first().header.previous;
    header.sealedAt = workspace_.clockNow();
    return vault_.put(packFile(header, segments));
}

// Only one's own go from the folder; the vault is one's own altogether.
Result<void> ShareCycle::tidy()
{
    const QStringList wanted = hashesTaken(workspace_, FileTaken::Lacking) + hashesTaken(workspace_, FileTaken::Standing);
    const QString own = QStringLiteral("d/%1/").arg(writerOf(workspace_).hex());
    for (const QString& hash : packsInFolder()) {
        const JoinedFiles joined = memory_.joinedIn(hash);
        const bool isWanted = std::ranges::any_of(wanted, [&](const QString& one) { return joined.segments.contains(one); });
        if (joined.since.daysUntil(workspace_.clockNow()) < packing_.daysKept || isWanted || vault_.pathOf(hash).isEmpty())
            continue;
        for (const QString& path : vault_.paths()) {
            const QSet<QString> segments = segmentsAt(path);
            if (hashOfPath(path) == hash || segments.size() >= joined.segments.size() || !joined.holds(segments))
                continue;
            const auto there = memory_.files().constFind(path);
            if (path.startsWith(own) && there != memory_.files().cend() && there->hash == hashOfPath(path))
                if (auto removed = folder_.remove(path); !removed)
                    return removed;
            if (auto removed = vault_.remove(path); !removed)
                return removed;
        }
    }
    return {};
}

} // namespace askline
