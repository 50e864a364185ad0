// SPDX-License-Identifier: GPL-3.0-or-later
// One row a file.
#include "app/storage/sharing/SharedFileStore.h"

#include "app/storage/Query.h"

namespace askline::storage {

namespace {

QList<QByteArray> hashesOf(Query query)
{
    QList<QByteArray> list;
    while (query.next())
        list += query.blob();
    return list;
}

} // namespace

void recordSharedFile(Database& database, const SharedFileRecord& file)
{
    Query(database, QStringLiteral("sharing/recordFile")).bind(file.hash, file.writer, file.firstSeq, file.sealedAt, int(file.taken)).run();
}

QList<QByteArray> sharedFilesTaken(Database& database)
{
    return hashesOf(Query(database, QStringLiteral("sharing/filesTaken")));
}

QList<QByteArray> sharedFilesTaken(Database& database, FileTaken how)
{
    return hashesOf(std::move(Query(database, QStringLiteral("sharing/filesTakenAs")).bind(int(how))));
}

std::optional<FileTaken> howSharedFileIsTaken(Database& database, const QByteArray& hash)
{
    Query query(database, QStringLiteral("sharing/howFileIsTaken"));
    query.bind(hash);
    return query.next() ? std::optional(FileTaken(query.integer())) : std::nullopt;
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
