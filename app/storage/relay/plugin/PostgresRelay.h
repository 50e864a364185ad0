// SPDX-License-Identifier: GPL-3.0-or-later
// A relay by Qt SQL's PostgreSQL driver.
#pragma once

#include "app/storage/relay/Relay.h"

#include <QObject>
#include <QSqlDatabase>

class QSqlError;
class QSqlQuery;

namespace askline::storage {

class PostgresRelay final : public Relay {
public:
    explicit PostgresRelay(const RelayAddress& address);
    ~PostgresRelay() override;

    Result<void> open();
    Result<QList<RelayFile>> list() override;
    Result<QByteArray> read(const QString& name) override;
    Result<void> write(const QString& name, const QByteArray& hash, const WriterId& writer, const QByteArray& bytes) override;
    Result<void> remove(const QString& name) override;
    Result<void> listen(QObject* receiver, std::function<void()> ring) override;

private:
    Result<QSqlQuery> run(const QString& statement, const QVariantList& values);
    Failure failureOf(const QSqlError& error) const;

    RelayAddress address_;
    QString connection_;
    QSqlDatabase database_;
};

class PostgresRelayPlugin : public QObject, public RelayPlugin {
    Q_OBJECT
    Q_PLUGIN_METADATA(IID "org.askline.RelayPlugin/1")
    Q_INTERFACES(askline::storage::RelayPlugin)
public:
    Result<std::unique_ptr<Relay>> connect(const RelayAddress& address) const override;
};

} // namespace askline::storage
