// SPDX-License-Identifier: GPL-3.0-or-later
// Migrations are the files migrations/NNN_name.sql, in their order; the version is set in the same transaction.
#include "app/storage/Migrations.h"

#include "app/storage/Query.h"
#include "app/storage/Transaction.h"
#include "app/storage/journal/Capture.h"

#include <QDir>
#include <QFile>

namespace askline::storage {

namespace {

QStringList migrationFiles()
{
    return QDir(QStringLiteral(":/sql/migrations")).entryList({QStringLiteral("*.sql")}, QDir::Files, QDir::Name);
}

qint64 pragma(Database& database, const QString& name)
{
    Query query = Query::ofSql(database, QStringLiteral("PRAGMA ") + name);
    return query.next() ? query.integer() : 0;
}

bool isEmptyFile(Database& database)
{
    Query query = Query::ofSql(database, QStringLiteral("SELECT count(*) FROM sqlite_schema"));
    return query.next() && query.integer() == 0;
}

} // namespace

int newestSchemaVersion()
{
    return int(migrationFiles().size());
}

Result<int> schemaVersionOf(Database& database)
{
    const qint64 id = pragma(database, QStringLiteral("application_id"));
    const qint64 version = pragma(database, QStringLiteral("user_version"));
    const bool foreign = id != applicationId && !(id == 0 && version == 0 && isEmptyFile(database));
    if (auto failure = database.takeFailure())
        return failed(*failure);
    if (foreign)
        return failed({.kind = Failure::Kind::NotAWorkspace, .file = database.file()});
    if (version > newestSchemaVersion())
        return failed({.kind = Failure::Kind::NewerVersion, .file = database.file()});
    return int(version);
}

Result<void> migrate(Database& database)
{
    const auto version = schemaVersionOf(database);
    if (!version)
        return failed(version.error());
    const QStringList files = migrationFiles();
    for (int next = *version; next < files.size(); ++next) {
        QFile file(QStringLiteral(":/sql/migrations/") + files[next]);
        if (!file.open(QIODevice::ReadOnly))
            return failed({.kind = Failure::Kind::Unexpected, .detail = files[next]});
        auto migrated = inTransaction(database, [&] {
            database.execute(QString::fromUtf8(file.readAll()));
            installCapture(database);
            database.execute(QStringLiteral("PRAGMA application_id = %1; PRAGMA user_version = %2").arg(applicationId).arg(next + 1));
        });
        if (!migrated)
            return migrated;
    }
    return {};
}

} // namespace askline::storage
