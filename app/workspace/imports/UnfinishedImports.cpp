// SPDX-License-Identifier: GPL-3.0-or-later
// Cleaning up after an import, and finishing what a finished one left to do.
#include "app/workspace/imports/UnfinishedImports.h"

#include "app/storage/contacts/ContactStore.h"
#include "app/storage/imports/ImportStore.h"
#include "app/storage/leads/LeadStore.h"
#include "app/storage/rows/LeadRowStore.h"
#include "app/workspace/imports/ImportLock.h"

#include <QElapsedTimer>

namespace askline {

namespace {

constexpr int longestTransactionMs = 80;
constexpr int mergeEvery = 16;
constexpr int mergePages = 200;

// Derived tables are not captured: their transactions are no verbs.
template <class Work>
Result<void> derivedTransaction(storage::Database& database, Work work)
{
    database.execute(QStringLiteral("BEGIN IMMEDIATE"));
    work();
    database.execute(QStringLiteral("COMMIT"));
    if (auto failure = database.takeFailure()) {
        database.execute(QStringLiteral("ROLLBACK"));
        database.takeFailure();
        return failed(*failure);
    }
    return {};
}

} // namespace

Result<void> removeImportLeftBehind(Workspace& workspace, ImportId import)
{
    storage::Database& database = workspace.database();
    return derivedTransaction(database, [&] {
        database.execute(QStringLiteral("UPDATE capture SET muted = 1"));
        storage::removeImport(database, import);
        database.execute(QStringLiteral("UPDATE capture SET muted = 0"));
    });
}

Result<void> tidyAfterImports(Workspace& workspace)
{
    storage::Database& database = workspace.database();
    const QList<ImportId> imports = storage::unfinishedImports(database);
    if (imports.isEmpty() && storage::staleLeads(database) == 0)
        return {};
    // Held by whoever imports just now and tidies up themselves.
    ImportLock lock(workspace.file());
    if (!lock.tryLock())
        return {};
    for (const ImportId id : imports)
        if (auto removed = removeImportLeftBehind(workspace, id); !removed)
            return removed;
    return indexWaitingLeads(workspace);
}

Result<void> indexWaitingLeads(Workspace& workspace, const Progress& progress)
{
    storage::Database& database = workspace.database();
    const qint64 total = storage::staleLeads(database);
    const storage::RowContext context = workspace.rowContext();
    qint64 done = 0;
    int limit = 200;
    for (int round = 1;; ++round) {
        int refreshed = 0;
        QElapsedTimer timer;
        timer.start();
        if (auto written = derivedTransaction(database, [&] { refreshed = storage::refreshStaleRows(database, limit, context); }); !written)
            return written;
        if (refreshed == 0)
            return {};
        limit = timer.elapsed() > longestTransactionMs ? std::max(50, limit / 2) : std::min(2000, limit + limit / 4);
        done += refreshed;
        if (progress)
            progress(done, total);
        if (round % mergeEvery == 0)
            if (auto merged = derivedTransaction(database, [&] { storage::mergeSearchIndex(database, mergePages); }); !merged)
                return merged;
    }
}

Result<void> rebuildDerived(Workspace& workspace, const Progress& progress)
{
    storage::Database& database = workspace.database();
    auto cleared = derivedTransaction(database, [&] {
        storage::clearRows(database);
        storage::rebuildContactAliases(database);
        storage::rebuildLeadAliases(database);
        storage::markAllRowsStale(database);
    });
    return cleared ? indexWaitingLeads(workspace, progress) : cleared;
}

} // namespace askline
