// SPDX-License-Identifier: GPL-3.0-or-later
// Kept as bytes; anything odd in them is forgotten.
#include "app/share/FolderMemory.h"

#include "app/share/ByteStream.h"

#include <QSet>

namespace askline {

FolderMemory FolderMemory::fromBytes(QByteArrayView bytes)
{
    FolderMemory memory;
    ByteReader in(bytes);
    for (qsizetype i = in.count(6); i > 0; --i) {
        const QString path = in.text();
        SeenFile file;
        file.size = in.signedNumber();
        file.modified = in.signedNumber();
        file.hash = in.text();
        file.firstSeen = {in.signedNumber()};
        file.isStranger = in.byte() != 0;
        memory.files_.insert(path, file);
    }
    for (qsizetype i = in.count(3); i > 0; --i) {
        const QString pack = in.text();
        JoinedFiles& joined = memory.packs_[pack];
        joined.since = {in.signedNumber()};
        for (qsizetype left = in.count(1); left > 0; --left)
            joined.segments += in.text();
    }
    return in.hasFailed() ? FolderMemory{} : memory;
}

QByteArray FolderMemory::bytes() const
{
    ByteWriter out;
    out.number(quint64(files_.size()));
    for (auto it = files_.cbegin(); it != files_.cend(); ++it) {
        out.text(it.key());
        out.signedNumber(it->size);
        out.signedNumber(it->modified);
        out.text(it->hash);
        out.signedNumber(it->firstSeen.ms);
        out.byte(it->isStranger);
    }
    out.number(quint64(packs_.size()));
    for (auto it = packs_.cbegin(); it != packs_.cend(); ++it) {
        out.text(it.key());
        out.signedNumber(it->since.ms);
        out.number(quint64(it->segments.size()));
        for (const QString& segment : it->segments)
            out.text(segment);
    }
    return out.written();
}

const SeenFile* FolderMemory::seen(const SpaceEntry& entry) const
{
    const auto found = files_.constFind(entry.path);
    return found != files_.cend() && found->size == entry.size && found->modified == entry.modified ? &*found : nullptr;
}

void FolderMemory::remember(const SpaceEntry& entry, SeenFile file)
{
    file.size = entry.size;
    file.modified = entry.modified;
    const auto before = files_.constFind(entry.path);
    if (file.hash.isEmpty() && before != files_.cend() && before->hash.isEmpty())
        file.firstSeen = before->firstSeen;
    files_.insert(entry.path, file);
    changed_ = true;
}

void FolderMemory::notePack(const QString& pack, const JoinedFiles& joined)
{
    packs_.insert(pack, joined);
    changed_ = true;
}

QStringList FolderMemory::packsWith(const QString& segment) const
{
    QStringList packs;
    for (auto pack = packs_.cbegin(); pack != packs_.cend(); ++pack)
        if (pack->segments.contains(segment))
            packs += pack.key();
    return packs;
}

void FolderMemory::keepOnly(const QList<SpaceEntry>& entries)
{
    QSet<QString> there;
    for (const SpaceEntry& entry : entries)
        there += entry.path;
    changed_ |= files_.removeIf([&](const auto& file) { return !there.contains(file.key()); }) > 0;
}

} // namespace askline
