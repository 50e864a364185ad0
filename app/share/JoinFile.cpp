// SPDX-License-Identifier: GPL-3.0-or-later
// JSON, so that whoever finds it can see what it is.
#include "app/share/JoinFile.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

namespace askline {

namespace {

constexpr int form = 1;
constexpr qint64 longest = 64 * 1024;

QString base64(const QByteArray& bytes)
{
    return QString::fromLatin1(bytes.toBase64());
}

QByteArray fromBase64(const QJsonValue& value)
{
    return QByteArray::fromBase64(value.toString().toLatin1());
}

} // namespace

QByteArray bytesOf(const JoinFile& join)
{
    QJsonObject json{{QStringLiteral("askline"), QStringLiteral("share")},
                     {QStringLiteral("form"), form},
                     {QStringLiteral("workspace"), join.firm.hex()},
                     {QStringLiteral("name"), join.name}};
    if (!join.relay.isEmpty())
        json.insert(QStringLiteral("relay"), join.relay);
    if (join.keys)
        json.insert(QStringLiteral("keys"), QJsonObject{{QStringLiteral("made with"), QStringLiteral("argon2id, xchacha20-poly1305")},
                                                        {QStringLiteral("salt"), base64(join.keys->salt)},
                                                        {QStringLiteral("operations"), qint64(join.keys->operations)},
                                                        {QStringLiteral("memory"), qint64(join.keys->memory)},
                                                        {QStringLiteral("nonce"), base64(join.keys->nonce)},
                                                        {QStringLiteral("sealed"), base64(join.keys->sealed)}});
    return QJsonDocument(json).toJson();
}

Result<JoinFile> joinFileFrom(const QByteArray& bytes, const QString& name)
{
    const QJsonObject json = QJsonDocument::fromJson(bytes).object();
    if (json.value(QStringLiteral("askline")).toString() != u"share")
        return failed({.kind = Failure::Kind::NotAWorkspace, .file = name});
    if (json.value(QStringLiteral("form")).toInt() > form)
        return failed({.kind = Failure::Kind::NewerVersion, .file = name});
    JoinFile join;
    join.firm = WorkspaceId::fromHex(json.value(QStringLiteral("workspace")).toString()).value_or(WorkspaceId{});
    join.name = json.value(QStringLiteral("name")).toString();
    join.relay = json.value(QStringLiteral("relay")).toString();
    if (join.firm.isNull())
        return failed({.kind = Failure::Kind::Damaged, .file = name});
    if (const QJsonObject keys = json.value(QStringLiteral("keys")).toObject(); !keys.isEmpty())
        join.keys = WrappedKeys{fromBase64(keys.value(QStringLiteral("salt"))), quint64(keys.value(QStringLiteral("operations")).toInteger()),
                                quint64(keys.value(QStringLiteral("memory")).toInteger()), fromBase64(keys.value(QStringLiteral("nonce"))),
                                fromBase64(keys.value(QStringLiteral("sealed")))};
    return join;
}

Result<JoinFile> readJoinFile(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failed({.kind = file.exists() ? Failure::Kind::NoPermission : Failure::Kind::NotFound, .subject = path, .file = path});
    return joinFileFrom(file.read(longest), path);
}

} // namespace askline
