// SPDX-License-Identifier: GPL-3.0-or-later
// Reading and marking, each in one transaction.
#include "app/workspace/sharing/Sealing.h"

#include "app/storage/Migrations.h"
#include "app/storage/Transaction.h"
#include "app/storage/journal/JournalStore.h"
#include "app/storage/sharing/OwnChanges.h"

namespace askline {

namespace {

const QString schemaName = QStringLiteral("taken with schema");
constexpr qsizetype hashInName = 8;

// At one moment of the file, whoever writes meanwhile.
template <class Read>
Result<JournalPart> partOf(Workspace& workspace, qint64 after, Read read)
{
    storage::Database& database = workspace.database();
    database.execute(QStringLiteral("BEGIN"));
    storage::OwnChanges own = read(database);
    const WriterId writer = storage::writerOfFile(database);
    database.execute(QStringLiteral("COMMIT"));
    if (auto failure = workspace.takeFailure()) {
        database.execute(QStringLiteral("ROLLBACK"));
        workspace.takeFailure();
        return failed(*failure);
    }
    return JournalPart{std::move(own.changes), writer, after, own.upTo};
}

QString inName(const QByteArray& hash)
{
    return QString::fromLatin1(hash.first(hashInName).toHex());
}

} // namespace

Result<JournalPart> unsealedChanges(Workspace& workspace, int limit)
{
    const qint64 after = storage::sealedUpTo(workspace.database());
    return partOf(workspace, after, [&](storage::Database& database) { return storage::unsealedChanges(database, workspace.sharedSchema(), limit); });
}

Result<JournalPart> changesAfter(Workspace& workspace, qint64 after, int limit)
{
    return partOf(workspace, after, [&](storage::Database& database) { return storage::allChangesAfter(database, workspace.sharedSchema(), after, limit); });
}

bool hasUnsealedChanges(Workspace& workspace)
{
    return storage::hasUnsealedChanges(workspace.database());
}

Result<void> markSealed(Workspace& workspace, qint64 upTo, const std::optional<SharedFileRecord>& file)
{
    storage::Database& database = workspace.database();
    return storage::inTransaction(database, [&] {
        storage::setSealedUpTo(database, upTo);
        if (file)
            storage::recordSharedFile(database, *file);
    });
}

QSet<QString> hashesTaken(Workspace& workspace)
{
    QSet<QString> hashes;
    for (const QByteArray& hash : storage::sharedFilesTaken(workspace.database()))
        hashes += inName(hash);
    return hashes;
}

QSet<QByteArray> wholeHashesTaken(Workspace& workspace)
{
    const QList<QByteArray> hashes = storage::sharedFilesTaken(workspace.database());
    return {hashes.begin(), hashes.end()};
}

QStringList hashesTaken(Workspace& workspace, FileTaken how)
{
    QStringList hashes;
    for (const QByteArray& hash : storage::sharedFilesTaken(workspace.database(), how))
        hashes += inName(hash);
    return hashes;
}

std::optional<FileTaken> howTaken(Workspace& workspace, const QByteArray& hash)
{
    return storage::howSharedFileIsTaken(workspace.database(), hash);
}

bool hasNewSchema(Workspace& workspace)
{
    return storage::deviceState(workspace.database(), schemaName) != QString::number(storage::newestSchemaVersion());
}

Result<void> noteSchema(Workspace& workspace)
{
    if (!hasNewSchema(workspace))
        return {};
    storage::Database& database = workspace.database();
    return storage::inTransaction(database, [&] { storage::setDeviceState(database, schemaName, QString::number(storage::newestSchemaVersion())); });
}

WriterId writerOf(Workspace& workspace)
{
    return storage::writerOfFile(workspace.database());
}

QString firmStateName()
{
    return QStringLiteral("shared firm");
}

WorkspaceId sharedFirm(Workspace& workspace)
{
    const auto joined = WorkspaceId::fromHex(storage::deviceState(workspace.database(), firmStateName()));
    return joined.value_or(workspace.settings().id);
}

} // namespace askline
