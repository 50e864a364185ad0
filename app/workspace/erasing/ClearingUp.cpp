// SPDX-License-Identifier: GPL-3.0-or-later
// Drafts, the file's unused parts, and the backups: each remembers how many erasures it has been cleared of.
#include "app/storage/Transaction.h"
#include "app/storage/erasing/ErasureStore.h"
#include "app/storage/journal/JournalStore.h"
#include "app/workspace/device/Device.h"
#include "app/workspace/drafts/CallSession.h"
#include "app/workspace/erasing/ErasePerson.h"
#include "app/workspace/files/AutomaticBackup.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace askline {

namespace {

QString stateName(const QString& place)
{
    return QStringLiteral("cleared of erasures: ") + place;
}

const QString fileItself = QStringLiteral("file");

bool isCleared(storage::Database& database, const QString& place)
{
    return storage::deviceState(database, stateName(place)).toInt() == storage::countErasures(database);
}

Result<void> noteCleared(storage::Database& database, const QString& place)
{
    return storage::inTransaction(database, [&] { storage::setDeviceState(database, stateName(place), QString::number(storage::countErasures(database))); });
}

Result<void> clearDrafts(const QString& file, const QSet<RowId>& erased)
{
    if (!QFileInfo::exists(file))
        return {};
    CallSession session = readCallSession(file);
    const auto isGone = [&](const CallDraft& draft) { return erased.contains(RowId{draft.lead.bytes}); };
    if (isGone(session.call))
        session.call = {};
    session.waiting.removeIf(isGone);
    session.unsaved.removeIf(isGone);
    return writeCallSession(file, session);
}

// It keeps its age: by that it is kept or forgotten.
Result<void> clearBackup(const QString& path, const QList<RowId>& rows)
{
    const QDateTime made = QFileInfo(path).lastModified();
    Surroundings surroundings;
    surroundings.writer = surroundings.randomness->newId<WriterId>(surroundings.clock->now());
    auto backup = Workspace::open(path, surroundings);
    if (!backup)
        return failed(backup.error());
    storage::Database& database = (*backup)->database();
    const QList<RowId> known = storage::erasures(database);
    Writing writing(**backup, QStringLiteral("erase-person"), {}, Writing::Undoable::No);
    for (const RowId& row : rows)
        if (!known.contains(row))
            storage::insertErasure(database, (*backup)->newIdBytes(), row, writing.at(), {});
    if (auto done = writing.finish(Nothing{}); !done)
        return failed(done.error());
    storage::scrub(database);
    if (auto failure = (*backup)->takeFailure())
        return failed(*failure);
    backup->reset();
    if (QFile file(path); file.open(QIODevice::ReadWrite))
        file.setFileTime(made, QFileDevice::FileModificationTime);
    return {};
}

} // namespace

QString backupFolderOf(WorkspaceId workspace)
{
    return deviceDataFolder() + QStringLiteral("/backups/") + workspace.hex();
}

bool mustClearUp(Workspace& workspace, const QStringList& backupFolders)
{
    storage::Database& database = workspace.database();
    return storage::countErasures(database) > 0 &&
           std::ranges::any_of(backupFolders + QStringList{fileItself}, [&](const QString& place) { return !isCleared(database, place); });
}

Result<void> clearUp(Workspace& workspace, const QStringList& backupFolders, const Cancel& cancel)
{
    storage::Database& database = workspace.database();
    if (!isCleared(database, fileItself)) {
        if (auto cleared = clearDrafts(callSessionFile(deviceDataFolder(), workspace.settings().id), storage::erasedIds(database)); !cleared)
            return cleared;
        storage::scrub(database);
        if (auto failure = workspace.takeFailure())
            return failed(*failure);
        if (auto noted = noteCleared(database, fileItself); !noted)
            return noted;
    }
    const QList<RowId> rows = storage::erasures(database);
    for (const QString& folder : backupFolders) {
        if (folder.isEmpty() || isCleared(database, folder))
            continue;
        for (const QString& name : backupsIn(folder)) {
            if (cancel.requested())
                return failed({.kind = Failure::Kind::Cancelled});
            if (auto cleared = clearBackup(folder + u'/' + name, rows); !cleared)
                return cleared;
        }
        if (auto noted = noteCleared(database, folder); !noted)
            return noted;
    }
    return {};
}

} // namespace askline
