// SPDX-License-Identifier: GPL-3.0-or-later
// A file is never changed: one without the words takes its place, the same on whichever device does it first.
#include "app/share/ShareCycle.h"

#include "app/share/ChangeSetFormat.h"
#include "app/storage/erasing/ErasureStore.h"
#include "app/workspace/sharing/Redacting.h"
#include "app/workspace/sharing/Sealing.h"

#include <algorithm>

namespace askline {

std::optional<ShareCycle::Replacement> ShareCycle::redacted(const SealedFile& segment, QSet<RowId>& erased) const
{
    const auto payload = payloadOf(segment, keys_);
    auto changes = payload ? changeSetFrom(*payload) : std::nullopt;
    if (!changes || !storage::redact(*changes, erased))
        return std::nullopt;
    return Replacement{segment, sealFile(segment.header, bytesOf(*changes), keys_, NonceOf::Content)};
}

// The segments of a pack, and the pack itself at the end.
QList<ShareCycle::Replacement> ShareCycle::replacementsIn(const SealedFile& file, QSet<RowId>& erased) const
{
    QList<Replacement> replacements;
    QList<SealedFile> segments = segmentsIn(file).value_or(QList<SealedFile>());
    for (SealedFile& segment : segments)
        if (const auto replacement = redacted(segment, erased)) {
            replacements += *replacement;
            segment = replacement->by;
        }
    if (!replacements.isEmpty() && file.header.kind == SharedFileHeader::Kind::Pack)
        replacements += Replacement{file, packFile(file.header, segments)};
    return replacements;
}

Result<void> ShareCycle::redactFiles()
{
    if (!mustRedactFiles(workspace_))
        return {};
    QSet<RowId> erased = storage::erasedIds(workspace_.database());
    for (const QString& path : vault_.paths()) {
        const auto file = vault_.read(path);
        const QList<Replacement> replacements = file ? replacementsIn(*file, erased) : QList<Replacement>();
        if (replacements.isEmpty())
            continue;
        const SealedFile& by = replacements.last().by;
        if (auto kept = vault_.put(by); !kept)
            return kept;
        if (auto written = folder_.write(by.path(), by.bytes); !written)
            return written;
        for (const Replacement& replacement : replacements)
            if (auto replaced = replace(replacement); !replaced)
                return replaced;
        if (auto removed = removeFromFolder(hashOfPath(path)); !removed)
            return removed;
        if (auto removed = vault_.remove(path); !removed)
            return removed;
    }
    // They may stand for files that held it, whoever wrote them; another is soon due.
    for (const QString& path : std::exchange(snapshots_, {}))
        if (auto removed = folder_.remove(path); !removed)
            return removed;
    return noteRedacted(workspace_);
}

Result<void> ShareCycle::replace(const Replacement& replacement)
{
    const auto taken = howTaken(workspace_, replacement.old.hash);
    const bool isKnown = howTaken(workspace_, replacement.by.hash).has_value();
    const auto by = taken && !isKnown ? std::optional(recordOf(replacement.by, *taken)) : std::nullopt;
    return noteReplaced(workspace_, recordOf(replacement.old, FileTaken::Replaced), by);
}

// Under whatever name it lies there.
Result<void> ShareCycle::removeFromFolder(const QString& hash)
{
    const auto files = memory_.files();
    for (auto file = files.cbegin(); file != files.cend(); ++file)
        if (file->hash == hash)
            if (auto removed = folder_.remove(file.key()); !removed)
                return removed;
    return {};
}

} // namespace askline
