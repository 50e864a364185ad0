// SPDX-License-Identifier: GPL-3.0-or-later
// Four statements. Correctness comes from hashes and from asking again, never from a notification.
#include "app/storage/relay/plugin/PostgresRelay.h"

#include <QFile>
#include <QSqlDriver>
#include <QSqlError>
#include <QSqlQuery>
#include <QUuid>

namespace askline::storage {

namespace {

const QString driverName = QStringLiteral("QPSQL");
const QString channel = QStringLiteral("askline_relay");
constexpr int patienceSeconds = 10;

QString statementCalled(const QString& name)
{
    QFile file(QStringLiteral(":/sql/relay/%1.sql").arg(name));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

// As libpq wants a value that may hold spaces.
QString quoted(QString value)
{
    return u'\'' + value.replace(u'\\', QStringLiteral("\\\\")).replace(u'\'', QStringLiteral("\\'")) + u'\'';
}

} // namespace

PostgresRelay::PostgresRelay(const RelayAddress& address) : address_(address), connection_(QUuid::createUuid().toString()) {}

PostgresRelay::~PostgresRelay()
{
    database_.close();
    database_ = {};
    QSqlDatabase::removeDatabase(connection_);
}

Result<void> PostgresRelay::open()
{
    if (!QSqlDatabase::isDriverAvailable(driverName))
        return failed({.kind = Failure::Kind::NotFound, .subject = driverName});
    database_ = QSqlDatabase::addDatabase(driverName, connection_);
    database_.setHostName(address_.host);
    database_.setPort(address_.port);
    database_.setDatabaseName(address_.database);
    if (!address_.user.isEmpty())
        database_.setUserName(address_.user);
    if (!address_.password.isEmpty())
        database_.setPassword(address_.password);
    QString options = QStringLiteral("sslmode=%1;connect_timeout=%2").arg(address_.tls).arg(patienceSeconds);
    if (!address_.certificate.isEmpty())
        options += QStringLiteral(";sslrootcert=") + quoted(address_.certificate);
    database_.setConnectOptions(options);
    return database_.open() ? Result<void>{} : failed(failureOf(database_.lastError()));
}

Failure PostgresRelay::failureOf(const QSqlError& error) const
{
    const QString code = error.nativeErrorCode();
    const QString words = error.databaseText().section(u'\n', 0, 0).simplified();
    const bool isRefused = code.startsWith(QStringLiteral("28")) || code == u"42501" || words.contains(QStringLiteral("authentication failed"));
    const bool hasNoTable = code == u"42P01";
    return {.kind = isRefused ? Failure::Kind::NoPermission : hasNoTable ? Failure::Kind::NotAWorkspace : Failure::Kind::NotReachable,
            .file = address_.shown,
            .detail = words};
}

Result<QSqlQuery> PostgresRelay::run(const QString& statement, const QVariantList& values)
{
    QSqlQuery query(database_);
    query.setForwardOnly(true);
    bool done = query.prepare(statementCalled(statement));
    for (const QVariant& value : values)
        query.addBindValue(value);
    done = done && query.exec();
    return done ? Result<QSqlQuery>(std::move(query)) : failed(failureOf(query.lastError()));
}

Result<QList<RelayFile>> PostgresRelay::list()
{
    auto query = run(QStringLiteral("listFiles"), {});
    if (!query)
        return failed(query.error());
    QList<RelayFile> files;
    while (query->next())
        files += RelayFile{query->value(0).toString(), query->value(1).toLongLong(), query->value(2).toLongLong()};
    return files;
}

Result<QByteArray> PostgresRelay::read(const QString& name)
{
    auto query = run(QStringLiteral("readFile"), {name});
    if (!query)
        return failed(query.error());
    if (!query->next())
        return failed({.kind = Failure::Kind::NotFound, .subject = name, .file = address_.shown});
    return query->value(0).toByteArray();
}

// One after another, so that places are given in the order in which files can be seen.
Result<void> PostgresRelay::write(const QString& name, const QByteArray& hash, const WriterId& writer, const QByteArray& bytes)
{
    if (!database_.transaction())
        return failed(failureOf(database_.lastError()));
    const QVariant by = writer.isNull() ? QVariant(QMetaType(QMetaType::QByteArray)) : QVariant(writer.blob());
    const auto locked = run(QStringLiteral("lockFiles"), {});
    const auto written = locked ? run(QStringLiteral("insertFile"), {name, hash, by, bytes}) : failed(locked.error());
    if (written && database_.commit())
        return {};
    const Failure failure = written ? failureOf(database_.lastError()) : written.error();
    database_.rollback();
    return failed(failure);
}

Result<void> PostgresRelay::remove(const QString& name)
{
    const auto removed = run(QStringLiteral("removeFile"), {name});
    return removed ? Result<void>{} : failed(removed.error());
}

Result<void> PostgresRelay::listen(QObject* receiver, std::function<void()> ring)
{
    QObject::connect(database_.driver(), &QSqlDriver::notification, receiver, [ring = std::move(ring)](const QString&) { ring(); });
    return database_.driver()->subscribeToNotification(channel) ? Result<void>{} : failed(failureOf(database_.driver()->lastError()));
}

Result<std::unique_ptr<Relay>> PostgresRelayPlugin::connect(const RelayAddress& address) const
{
    auto relay = std::make_unique<PostgresRelay>(address);
    if (auto opened = relay->open(); !opened)
        return failed(opened.error());
    return relay;
}

} // namespace askline::storage
