// SPDX-License-Identifier: GPL-3.0-or-later
// The programs are found by ASKLINE_POSTGRESQL, below which they lie as in Debian's package, or where that installs them.
#include "tests/support/PostgresServer.h"

#include "tests/support/SourceTree.h"

#include <QDir>
#include <QFile>

#include <grp.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

namespace askline::testing {

namespace {

constexpr int nobody = 65534;
constexpr int patienceMs = 60'000;

QString programsBelow(const QString& root)
{
    const QDir versions(root + QStringLiteral("/usr/lib/postgresql"));
    const QStringList names = versions.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
    return names.isEmpty() ? QString() : versions.filePath(names.last());
}

QString rootOfPrograms()
{
    for (const QString& root : {qEnvironmentVariable("ASKLINE_POSTGRESQL"), QString()})
        if (!programsBelow(root).isEmpty())
            return root;
    return QStringLiteral("none");
}

void copyFolder(const QString& from, const QString& to)
{
    QProcess copy;
    copy.start(QStringLiteral("cp"), {QStringLiteral("-r"), from, to});
    if (!copy.waitForFinished(patienceMs) || copy.exitCode() != 0)
        qFatal("no copy of %s", qPrintable(from));
}

// initdb and the server refuse to run as root.
void dropRoot(QProcess& process)
{
    if (::geteuid() == 0)
        process.setChildProcessModifier([] {
            if (::setgroups(0, nullptr) != 0 || ::setgid(nobody) != 0 || ::setuid(nobody) != 0)
                ::_exit(97);
        });
}

int freePort()
{
    const int handle = ::socket(AF_INET, SOCK_STREAM, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof address;
    auto* plain = reinterpret_cast<sockaddr*>(&address);
    const bool found = ::bind(handle, plain, size) == 0 && ::getsockname(handle, plain, &size) == 0;
    ::close(handle);
    return found ? ntohs(address.sin_port) : 0;
}

} // namespace

bool PostgresServer::isHere()
{
    return rootOfPrograms() != u"none";
}

PostgresServer::PostgresServer() : port_(freePort())
{
    copyPrograms();
    makeCertificate();
    QDir(folder_.path()).mkpath(QStringLiteral("data"));
    if (::geteuid() == 0)
        for (const QString& name : {folder_.path(), folder_.filePath("data"), folder_.filePath("password"), folder_.filePath("server.key"), certificate()})
            if (::chown(QFile::encodeName(name).constData(), nobody, nobody) != 0)
                qFatal("no owner for %s", qPrintable(name));
    run(program("initdb"), {"-D", folder_.filePath("data"), "-U", "owner", "-A", "scram-sha-256", "--pwfile", folder_.filePath("password"), "--no-sync", "-E", "UTF8", "--locale", "C.UTF-8"});
    start();
    sql(QStringLiteral("CREATE DATABASE firm"), QStringLiteral("postgres"));
    QFile script(sourcePath(QStringLiteral("packaging/relay/relay.sql")));
    if (!script.open(QIODevice::ReadOnly))
        qFatal("no script");
    sql(QString::fromUtf8(script.readAll()));
}

PostgresServer::~PostgresServer()
{
    stop();
}

void PostgresServer::copyPrograms()
{
    QFile password(folder_.filePath(QStringLiteral("password")));
    if (!password.open(QIODevice::WriteOnly) || password.write("owner") < 0)
        qFatal("no password file");
    password.setPermissions(QFile::ReadOwner | QFile::ReadOther | QFile::ReadGroup);
    const QString root = rootOfPrograms();
    if (root.isEmpty())
        return; // installed, and readable by everybody
    QDir(folder_.path()).mkpath(QStringLiteral("usr/lib"));
    QDir(folder_.path()).mkpath(QStringLiteral("usr/share"));
    copyFolder(root + QStringLiteral("/usr/lib/postgresql"), folder_.filePath("usr/lib/postgresql"));
    copyFolder(root + QStringLiteral("/usr/share/postgresql"), folder_.filePath("usr/share/postgresql"));
}

void PostgresServer::makeCertificate()
{
    QProcess openssl;
    openssl.start(QStringLiteral("openssl"), {"req", "-new", "-x509", "-days", "3650", "-nodes", "-newkey", "rsa:2048", "-subj", "/CN=localhost", "-addext",
                                              "subjectAltName=DNS:localhost,IP:127.0.0.1", "-keyout", folder_.filePath("server.key"), "-out", certificate()});
    if (!openssl.waitForFinished(patienceMs) || openssl.exitCode() != 0)
        qFatal("no certificate: %s", openssl.readAllStandardError().constData());
    QFile::setPermissions(folder_.filePath("server.key"), QFile::ReadOwner | QFile::WriteOwner);
}

QString PostgresServer::program(const char* name) const
{
    const QString root = rootOfPrograms().isEmpty() ? QString() : folder_.path();
    return programsBelow(root) + QStringLiteral("/bin/") + QString::fromLatin1(name);
}

QByteArray PostgresServer::run(const QString& program, const QStringList& arguments)
{
    QProcess process;
    dropRoot(process);
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("PGPASSWORD"), QStringLiteral("owner"));
    process.setProcessEnvironment(environment);
    process.setWorkingDirectory(folder_.path());
    process.start(program, arguments);
    if (!process.waitForFinished(patienceMs) || process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0)
        qFatal("%s: %s %s", qPrintable(program), process.readAllStandardError().constData(), process.readAllStandardOutput().constData());
    return process.readAllStandardOutput();
}

void PostgresServer::start()
{
    dropRoot(server_);
    server_.setProcessChannelMode(QProcess::MergedChannels);
    server_.setWorkingDirectory(folder_.path());
    server_.start(program("postgres"), {"-D", folder_.filePath("data"), "-p", QString::number(port_), "-h", "127.0.0.1", "-k", folder_.path(), "-c", "ssl=on", "-c",
                                        "ssl_cert_file=" + certificate(), "-c", "ssl_key_file=" + folder_.filePath("server.key"), "-c", "fsync=off", "-c", "jit=off",
                                        "-c", "shared_buffers=16MB"});
    QByteArray log;
    while (!log.contains("ready to accept connections")) {
        if (!server_.waitForReadyRead(patienceMs))
            qFatal("PostgreSQL does not start: %s %s", log.constData(), qPrintable(server_.errorString()));
        log += server_.readAll();
    }
}

void PostgresServer::stop()
{
    if (server_.state() == QProcess::NotRunning)
        return;
    server_.terminate();
    if (!server_.waitForFinished(patienceMs))
        server_.kill();
}

QByteArray PostgresServer::sql(const QString& statement, const QString& database)
{
    QFile script(folder_.filePath(QStringLiteral("script.sql")));
    if (!script.open(QIODevice::WriteOnly) || script.write(statement.toUtf8()) < 0)
        qFatal("no script");
    script.close();
    script.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ReadOther);
    return run(program("psql"), {"-h", host(), "-p", QString::number(port_), "-U", "owner", "-d", database, "-v", "ON_ERROR_STOP=1", "-qtA", "-f", script.fileName()});
}

void PostgresServer::addMember(const QString& name)
{
    sql(QStringLiteral("CREATE ROLE %1 LOGIN PASSWORD '%1' IN ROLE askline_member").arg(name));
}

QString PostgresServer::url(const QString& member) const
{
    return QStringLiteral("postgresql://%1:%1@%2:%3/firm").arg(member, host()).arg(port_);
}

} // namespace askline::testing
