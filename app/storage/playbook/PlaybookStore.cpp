// SPDX-License-Identifier: GPL-3.0-or-later
// Playbook files.
#include "app/storage/playbook/PlaybookStore.h"

#include "app/storage/Query.h"

namespace askline::storage {

QList<PlaybookFile> playbookFiles(Database& database)
{
    QList<PlaybookFile> files;
    Query query(database, QStringLiteral("playbook/allFiles"));
    while (query.next())
        files += PlaybookFile{query.id<ObjectionId>(), query.text(), query.text()};
    return files;
}

void insertPlaybookFile(Database& database, const PlaybookFile& file)
{
    Query(database, QStringLiteral("playbook/insertFile")).bind(file.id, file.path, file.text).run();
}

void updatePlaybookFile(Database& database, const PlaybookFile& file)
{
    Query(database, QStringLiteral("playbook/updateFile")).bind(file.id, file.path, file.text).run();
}

void deletePlaybookFile(Database& database, ObjectionId id)
{
    Query(database, QStringLiteral("playbook/deleteFile")).bind(id).run();
}

} // namespace askline::storage
