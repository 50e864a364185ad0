// SPDX-License-Identifier: GPL-3.0-or-later
// Copying a live file by SQLite's own backup, and putting one back.
#include "app/storage/Backup.h"
#include "app/storage/Migrations.h"
#include "app/workspace/files/WorkspaceFiles.h"

#include <QDateTime>
#include <QFile>
#include <QFileInfo>

namespace askline {

namespace {

Result<void> verify(const QString& file)
{
    auto database = storage::Database::open(file, storage::Database::Mode::ReadOnly);
    if (!database)
        return failed(database.error());
    if (const auto version = storage::schemaVersionOf(**database); !version)
        return failed(version.error());
    const QStringList problems = storage::quickCheck(**database);
    if (!problems.isEmpty())
        return failed({.kind = Failure::Kind::Damaged, .file = file, .detail = problems.first()});
    return {};
}

Result<void> moveOver(const QString& from, const QString& to)
{
    QFile::remove(to);
    if (!QFile::rename(from, to))
        return failed({.kind = Failure::Kind::NoPermission, .file = to});
    return {};
}

} // namespace

Result<void> backupWorkspace(Workspace& workspace, const QString& target)
{
    const QString unfinished = target + QStringLiteral(".unfinished");
    QFile::remove(unfinished);
    auto copied = storage::copyDatabase(workspace.database(), unfinished);
    if (copied)
        copied = verify(unfinished);
    if (copied)
        copied = moveOver(unfinished, target);
    if (!copied)
        QFile::remove(unfinished);
    return copied;
}

Result<QString> restoreWorkspace(const QString& backup, const QString& target)
{
    if (auto sound = verify(backup); !sound)
        return failed(sound.error());
    const QString unfinished = target + QStringLiteral(".unfinished");
    {
        auto source = storage::Database::open(backup, storage::Database::Mode::ReadOnly);
        if (!source)
            return failed(source.error());
        QFile::remove(unfinished);
        if (auto copied = storage::copyDatabase(**source, unfinished); !copied)
            return failed(copied.error());
    }
    QString kept;
    if (QFileInfo::exists(target)) {
        kept = target + QStringLiteral(".before-restore-") + QDateTime::currentDateTimeUtc().toString(QStringLiteral("yyyyMMdd-HHmmss"));
        // The journal beside it belongs to the file that is set aside.
        for (const char* suffix : {"", "-wal", "-shm"})
            if (const QString beside = target + QString::fromLatin1(suffix); QFileInfo::exists(beside))
                QFile::rename(beside, kept + QString::fromLatin1(suffix));
    }
    if (auto moved = moveOver(unfinished, target); !moved)
        return failed(moved.error());
    return kept;
}

} // namespace askline
