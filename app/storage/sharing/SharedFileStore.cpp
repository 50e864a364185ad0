// SPDX-License-Identifier: GPL-3.0-or-later
// One row a file.
#include "app/storage/sharing/SharedFileStore.h"

#include "app/storage/Query.h"

namespace askline::storage {

namespace {

QList<QByteArray> hashes(Database& database, const QString& statement)
{
    QList<QByteArray> list;
    Query query(database, statement);
    while (query.next())
        list += query.blob();
    return list;
}

} // namespace

void recordSharedFile(Database& database, const SharedFileRecord& file)
{
    Query(database, QStringLiteral("sharing/recordFile")).bind(file.hash, file.writer, file.firstSeq, file.sealedAt, file.lacking).run();
}

QList<QByteArray> sharedFilesTaken(Database& database)
{
    return hashes(database, QStringLiteral("sharing/filesTaken"));
}

QList<QByteArray> lackingSharedFiles(Database& database)
{
    return hashes(database, QStringLiteral("sharing/lackingFiles"));
}

QList<std::pair<PersonId, int>> leadsTakenInAfter(Database& database, qint64 change)
{
    QList<std::pair<PersonId, int>> people;
    Query query(database, QStringLiteral("sharing/leadsTakenIn"));
    query.bind(change);
    while (query.next()) {
        const PersonId person = query.id<PersonId>();
        people += std::pair(person, int(query.integer()));
    }
    return people;
}

QList<WriterSeen> writersSeen(Database& database)
{
    QList<WriterSeen> seen;
    Query query(database, QStringLiteral("sharing/writersSeen"));
    while (query.next()) {
        WriterSeen writer;
        writer.writer = query.id<WriterId>();
        writer.files = query.integer();
        writer.lastSealed = query.moment();
        seen += writer;
    }
    return seen;
}

} // namespace askline::storage
