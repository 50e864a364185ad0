// SPDX-License-Identifier: GPL-3.0-or-later
// Two small files: where it is shared, and the keys.
#include "app/share/ShareLink.h"

#include "app/share/DiskSpace.h"
#include "app/workspace/device/Device.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUrl>

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

QStringList ShareLink::places() const
{
    QStringList places{folder, QUrl(relay).toString(QUrl::RemovePassword)};
    places.removeAll(QString());
    return places;
}

QString relayFor(const QString& address, const QString& user, const QString& password)
{
    QUrl url(address);
    if (!user.isEmpty())
        url.setUserName(user);
    if (!password.isEmpty())
        url.setPassword(password);
    return url.toString();
}

QString vaultFolder(WorkspaceId firm)
{
    return folderOf(firm) + QStringLiteral("/vault");
}

std::optional<ShareLink> shareLinkOf(WorkspaceId firm)
{
    const QJsonObject json = QJsonDocument::fromJson(contentOf(linkFile(firm))).object();
    const QString folder = json.value(QStringLiteral("folder")).toString();
    const QString relay = json.value(QStringLiteral("relay")).toString();
    if (folder.isEmpty() && relay.isEmpty())
        return std::nullopt;
    return ShareLink{firm, folder, relay, FirmKeys::fromBytes(contentOf(keysFile(firm)))};
}

Result<void> keepShareLink(const ShareLink& link)
{
    if (!QDir().mkpath(vaultFolder(link.firm)))
        return failed({.kind = Failure::Kind::NoPermission, .file = vaultFolder(link.firm)});
    if (!link.keys.keys.isEmpty())
        if (auto written = writeWhole(keysFile(link.firm), link.keys.bytes()); !written)
            return written;
    return writeWhole(linkFile(link.firm), QJsonDocument(QJsonObject{{QStringLiteral("folder"), link.folder}, {QStringLiteral("relay"), link.relay}}).toJson());
}

Result<void> dropShareLink(WorkspaceId firm)
{
    for (const QString& file : {linkFile(firm), keysFile(firm)})
        if (QFile::exists(file) && !QFile::remove(file))
            return failed({.kind = Failure::Kind::NoPermission, .file = file});
    return {};
}

} // namespace askline
