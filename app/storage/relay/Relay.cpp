// SPDX-License-Identifier: GPL-3.0-or-later
// Reading addresses, and loading the plugin.
#include "app/storage/relay/Relay.h"

#include "app/base/Plugins.h"

#include <QUrl>
#include <QUrlQuery>

namespace askline::storage {

namespace {

constexpr int usualPort = 5432;

bool isThisMachine(const QString& host)
{
    return host.isEmpty() || host.startsWith(u'/') || host == u"localhost" || host == u"127.0.0.1" || host == u"::1";
}

bool isSafe(const QString& tls)
{
    return tls == u"require" || tls == u"verify-ca" || tls == u"verify-full";
}

std::unexpected<Failure> badAddress(const QString& shown, const char* wanted)
{
    return failed({.kind = Failure::Kind::BadValue, .subject = shown, .field = QStringLiteral("relay"), .detail = QString::fromLatin1(wanted)});
}

} // namespace

bool isRelayUrl(const QString& text)
{
    return text.startsWith(QStringLiteral("postgresql://")) || text.startsWith(QStringLiteral("postgres://"));
}

Result<RelayAddress> relayAddressFrom(const QString& text)
{
    const QUrl url(text, QUrl::StrictMode);
    const QUrlQuery query(url);
    RelayAddress address;
    address.shown = url.toString(QUrl::RemovePassword);
    address.host = url.host();
    address.port = url.port(usualPort);
    address.database = url.path().mid(1);
    address.user = url.userName(QUrl::FullyDecoded);
    address.password = url.password(QUrl::FullyDecoded);
    address.tls = query.queryItemValue(QStringLiteral("sslmode"));
    address.certificate = query.queryItemValue(QStringLiteral("sslrootcert"), QUrl::FullyDecoded);
    if (!isRelayUrl(text) || !url.isValid() || address.database.isEmpty())
        return badAddress(address.shown, "an address such as postgresql://user@host/database");
    if (address.tls.isEmpty())
        address.tls = isThisMachine(address.host) ? QStringLiteral("prefer") : QStringLiteral("verify-full");
    else if (!isThisMachine(address.host) && !isSafe(address.tls))
        return badAddress(address.shown, "an encrypted connection: sslmode verify-full, verify-ca or require");
    return address;
}

Result<std::unique_ptr<Relay>> connectedRelay(const RelayAddress& address)
{
    static const RelayPlugin* plugin = qobject_cast<RelayPlugin*>(loadedPlugin(QStringLiteral("askline_relay")));
    if (!plugin)
        return failed({.kind = Failure::Kind::NotFound, .subject = QStringLiteral("askline_relay")});
    return plugin->connect(address);
}

} // namespace askline::storage
