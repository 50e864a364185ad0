// SPDX-License-Identifier: GPL-3.0-or-later
// Shared files in a PostgreSQL table instead of a folder. The seam to the plugin that speaks to it: Qt SQL is loaded only
// where a relay is used.
#pragma once

#include "app/base/Failure.h"
#include "app/domain/Ids.h"

#include <QList>
#include <QtPlugin>

#include <functional>
#include <memory>

class QObject;

namespace askline::storage {

struct RelayAddress {
    QString host;
    int port = 5432;
    QString database;
    QString user;        // empty: what libpq finds by itself, such as PGUSER
    QString password;    // likewise, such as in ~/.pgpass
    QString tls;         // as libpq's sslmode has it
    QString certificate; // file of who signs the server's; empty: the system's

    QString shown;       // without the password: for people, logs and join files

    bool operator==(const RelayAddress&) const = default;
};

bool isRelayUrl(const QString& text);
// "postgresql://[user[:password]@]host[:port]/database[?sslmode=…&sslrootcert=…]". To another machine everything is
// encrypted and the server's name is verified, unless the address says "require" or "verify-ca"; less than that is a
// BadValue.
Result<RelayAddress> relayAddressFrom(const QString& url);

struct RelayFile {
    QString name;
    qint64 size = 0;
    qint64 place = 0; // grows with every file
};

// One connection, of one thread. A failure of it is NotReachable, a refusal NoPermission.
class Relay {
public:
    virtual ~Relay() = default;
    virtual Result<QList<RelayFile>> list() = 0;
    virtual Result<QByteArray> read(const QString& name) = 0;
    // Where one with this hash is there, nothing happens.
    virtual Result<void> write(const QString& name, const QByteArray& hash, const WriterId& writer, const QByteArray& bytes) = 0;
    virtual Result<void> remove(const QString& name) = 0;
    // `ring` is called in this thread, which needs an event loop, when somebody has written. Only a hint: it may be lost.
    virtual Result<void> listen(QObject* receiver, std::function<void()> ring) = 0;
};

class RelayPlugin {
public:
    virtual ~RelayPlugin() = default;
    virtual Result<std::unique_ptr<Relay>> connect(const RelayAddress& address) const = 0;
};

// NotFound where the plugin or Qt's PostgreSQL driver is not installed.
Result<std::unique_ptr<Relay>> connectedRelay(const RelayAddress& address);

} // namespace askline::storage

Q_DECLARE_INTERFACE(askline::storage::RelayPlugin, "org.askline.RelayPlugin/1")
