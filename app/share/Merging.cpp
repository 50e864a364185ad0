// SPDX-License-Identifier: GPL-3.0-or-later
// A copy of the workspace tells its whole journal; a file of the shared folder is put into the vault.
#include "app/share/Sharing.h"

#include "app/share/DiskSpace.h"
#include "app/share/SharePlaces.h"
#include "app/workspace/imports/UnfinishedImports.h"
#include "app/workspace/sharing/Sealing.h"

#include <QFile>

namespace askline {

namespace {

constexpr int changesAtOnce = 5000;
const auto databaseMagic = QByteArrayLiteral("SQLite format 3");

Result<QByteArray> beginningOf(const QString& path, qint64 size)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failed({.kind = file.exists() ? Failure::Kind::NoPermission : Failure::Kind::NotFound, .subject = path, .file = path});
    return file.read(size);
}

Result<Done<TakenIn>> mergeCopy(Workspace& workspace, const QString& path)
{
    Surroundings reading = workspace.surroundings();
    reading.writer = {};
    auto copy = Workspace::open(path, reading, Workspace::Access::ReadOnly);
    if (!copy)
        return failed(copy.error());
    if (sharedFirm(**copy) != sharedFirm(workspace))
        return failed({.kind = Failure::Kind::OtherFirm, .file = path});
    Done<TakenIn> all;
    for (qint64 after = 0;;) {
        const auto part = changesAfter(**copy, after, changesAtOnce);
        if (!part)
            return failed(part.error());
        if (part->isNothingNew())
            break;
        after = part->upTo;
        const auto done = takeInCopy(workspace, part->changes);
        if (!done)
            return failed(done.error());
        all.value += done->value;
        all.changes += done->changes;
    }
    if (all.changes.manyLeads)
        if (auto indexed = indexWaitingLeads(workspace); !indexed)
            return failed(indexed.error());
    return all;
}

Result<Done<TakenIn>> mergeSharedFile(Workspace& workspace, const QByteArray& bytes, const QString& path)
{
    const auto link = shareLinkOf(workspace);
    if (!link)
        return failed({.kind = Failure::Kind::NotShared, .file = workspace.file()});
    DiskSpace vault(vaultFolder(link->firm));
    const SharePlace place = std::move(placesOf(*link).front());
    ShareCycle cycle(workspace, vault, *place.space, link->keys, {}, place.memory);
    if (auto added = cycle.addFile(bytes, path); !added)
        return failed(added.error());
    if (auto taken = cycle.takeIn(); !taken)
        return failed(taken.error());
    return Done<TakenIn>{cycle.report().taken, cycle.report().changes};
}

} // namespace

Result<Done<TakenIn>> mergeFile(Workspace& workspace, const QString& file)
{
    const auto beginning = beginningOf(file, databaseMagic.size());
    if (!beginning)
        return failed(beginning.error());
    if (*beginning == databaseMagic)
        return mergeCopy(workspace, file);
    const auto bytes = beginningOf(file, largestFile + 1);
    return bytes ? mergeSharedFile(workspace, *bytes, file) : failed(bytes.error());
}

} // namespace askline
