// SPDX-License-Identifier: GPL-3.0-or-later
// A PostgreSQL of its own for one test, on a port and in a folder of its own, as a user who is not root.
#pragma once

#include <QProcess>
#include <QTemporaryDir>

namespace askline::testing {

class PostgresServer {
public:
    // Whether PostgreSQL's programs are here.
    static bool isHere();

    // Started, with encryption, and with a database "firm" in which packaging/relay/relay.sql was run; qFatal where not.
    PostgresServer();
    ~PostgresServer();

    // As the database's owner; what it prints.
    QByteArray sql(const QString& statement, const QString& database = QStringLiteral("firm"));
    // Makes a role that may take part. Its password is its name.
    void addMember(const QString& name);
    QString url(const QString& member) const;
    QString host() const { return QStringLiteral("127.0.0.1"); }
    int port() const { return port_; }
    // Whom a client must trust to know the server.
    QString certificate() const { return folder_.filePath(QStringLiteral("server.crt")); }
    void stop();
    void start();

private:
    QString program(const char* name) const;
    QByteArray run(const QString& program, const QStringList& arguments);
    void copyPrograms();
    void makeCertificate();

    QTemporaryDir folder_;
    QProcess server_;
    int port_ = 0;
};

} // namespace askline::testing
