// SPDX-License-Identifier: GPL-3.0-or-later
// A device makes its own row and no other's: so its id can be the writer's.
#include "app/workspace/sharing/DeviceVerbs.h"

#include "app/storage/Transaction.h"
#include "app/storage/journal/JournalStore.h"
#include "app/storage/sharing/DeviceStore.h"
#include "app/storage/sharing/OwnChanges.h"
#include "app/storage/sharing/SharedFileStore.h"
#include "app/workspace/sharing/Sealing.h"

#include <algorithm>

namespace askline {

Result<Done<Nothing>> introduceDevice(Workspace& workspace, const QString& name)
{
    storage::Database& database = workspace.database();
    if (storage::writerOfFile(database).isNull())
        storage::useWriter(database, workspace.newId<WriterId>());
    const WriterId writer = storage::writerOfFile(database);
    const QList<Device> known = storage::allDevices(database);
    const auto own = std::ranges::find(known, writer, &Device::id);
    if (own != known.end() && own->person == workspace.me() && !workspace.me().isNull())
        return Done<Nothing>{};
    Writing writing(workspace, QStringLiteral("introduce-device"), name, Writing::Undoable::No);
    if (own == known.end())
        storage::insertDevice(database, {writer, name, writing.me()});
    else
        storage::setDevicePerson(database, writer, writing.me());
    return writing.finish(Nothing{});
}

Result<Done<Nothing>> noteWatched(Workspace& workspace, const QStringList& names)
{
    const WriterId writer = storage::writerOfFile(workspace.database());
    const QList<Device> known = storage::allDevices(workspace.database());
    const auto own = std::ranges::find(known, writer, &Device::id);
    if (own == known.end() || own->watches == names)
        return Done<Nothing>{};
    Writing writing(workspace, QStringLiteral("note-watched"), own->name, Writing::Undoable::No);
    storage::setDeviceWatches(writing.database(), writer, names);
    return writing.finish(Nothing{});
}

QList<Device> devicesOf(Workspace& workspace)
{
    QList<Device> devices = storage::allDevices(workspace.database());
    for (const storage::WriterSeen& seen : storage::writersSeen(workspace.database())) {
        const auto device = std::ranges::find(devices, seen.writer, &Device::id);
        if (device == devices.end())
            continue; // a file restored from a backup goes on under another id
        device->lastSealed = seen.lastSealed;
        device->files = seen.files;
    }
    return devices;
}

Result<void> noteFirm(Workspace& workspace, WorkspaceId firm)
{
    if (sharedFirm(workspace) == firm)
        return {};
    storage::Database& database = workspace.database();
    return storage::inTransaction(database, [&] { storage::setDeviceState(database, firmStateName(), firm.hex()); });
}

} // namespace askline
