// SPDX-License-Identifier: GPL-3.0-or-later
// The journal remembers in which order things came to this file: what lies behind a mark is news.
#include "app/workspace/sharing/News.h"

#include "app/storage/Transaction.h"
#include "app/storage/journal/JournalStore.h"
#include "app/storage/journal/Touched.h"
#include "app/storage/sharing/SharedFileStore.h"

namespace askline {

namespace {

const QString seenName = QStringLiteral("seen change");
const QString seenAtName = QStringLiteral("seen at");

} // namespace

News newsSinceLastTime(Workspace& workspace)
{
    storage::Database& database = workspace.database();
    const QString seen = storage::deviceState(database, seenName);
    if (seen.isEmpty())
        return {};
    News news{Moment{storage::deviceState(database, seenAtName).toLongLong()}, {}};
    for (const auto& [person, leads] : storage::leadsTakenInAfter(database, seen.toLongLong()))
        news.people += NewsOf{person, leads};
    return news;
}

Result<void> noteSeen(Workspace& workspace)
{
    storage::Database& database = workspace.database();
    return storage::inTransaction(database, [&] {
        storage::setDeviceState(database, seenName, QString::number(storage::lastChange(database)));
        storage::setDeviceState(database, seenAtName, QString::number(workspace.clockNow().ms));
    });
}

} // namespace askline
