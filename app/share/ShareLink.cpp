// SPDX-License-Identifier: GPL-3.0-or-later
// Two small files: where it is shared, and the keys.
#include "app/share/ShareLink.h"

#include "app/share/DiskSpace.h"
#include "app/workspace/device/Device.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

namespace askline {

namespace {

QString folderOf(WorkspaceId firm)
{
    return deviceDataFolder() + u'/' + firm.hex();
}

QString linkFile(WorkspaceId firm)
{
    return folderOf(firm) + QStringLiteral("/share.json");
}

QString keysFile(WorkspaceId firm)
{
    return folderOf(firm) + QStringLiteral("/keys");
}

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

QString vaultFolder(WorkspaceId firm)
{
    return folderOf(firm) + QStringLiteral("/vault");
}

std::optional<ShareLink> shareLinkOf(WorkspaceId firm)
{
    const QJsonObject json = QJsonDocument::fromJson(contentOf(linkFile(firm))).object();
    const QString folder = json.value(QStringLiteral("folder")).toString();
    if (folder.isEmpty())
        return std::nullopt;
    return ShareLink{firm, folder, FirmKeys::fromBytes(contentOf(keysFile(firm)))};
}

Result<void> keepShareLink(const ShareLink& link)
{
    if (!QDir().mkpath(vaultFolder(link.firm)))
        return failed({.kind = Failure::Kind::NoPermission, .file = vaultFolder(link.firm)});
    if (!link.keys.keys.isEmpty())
        if (auto written = writeWhole(keysFile(link.firm), link.keys.bytes()); !written)
            return written;
    return writeWhole(linkFile(link.firm), QJsonDocument(QJsonObject{{QStringLiteral("folder"), link.folder}}).toJson());
}

Result<void> dropShareLink(WorkspaceId firm)
{
    for (const QString& file : {linkFile(firm), keysFile(firm)})
        if (QFile::exists(file) && !QFile::remove(file))
            return failed({.kind = Failure::Kind::NoPermission, .file = file});
    return {};
}

} // namespace askline
