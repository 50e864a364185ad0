// SPDX-License-Identifier: GPL-3.0-or-later
// Cleaning up after an import, and finishing what a finished one left to do.
#include "app/workspace/imports/UnfinishedImports.h"

#include "app/storage/Transaction.h"
#include "app/storage/contacts/ContactStore.h"
#include "app/storage/journal/Touched.h"
#include "app/storage/imports/ImportStore.h"
#include "app/storage/leads/LeadStore.h"
#include "app/storage/rows/LeadRowStore.h"
#include "app/workspace/imports/ImportLock.h"

#include <QElapsedTimer>

#include <future>

namespace askline {

namespace {

constexpr int longestTransactionMs = 80;
constexpr int rowsUndisturbed = 10'000;
constexpr int mergeEvery = 16;
constexpr int mergePages = 200;

struct BuiltRows {
    QList<storage::StaleRow> rows;
    qint64 change = 0; // the last one that was seen when they were built
    std::optional<Failure> failure;
};

// Builds the rows of the next leads on a thread and a connection of its own while those before them are written.
class RowsAhead {
public:
    RowsAhead(storage::Database& reader, const storage::RowContext& context, WritersBeside others)
        : reader_(reader), context_(context), limit_(others == WritersBeside::Some ? 200 : rowsUndisturbed), isUndisturbed_(others == WritersBeside::None)
    {
        begin(0);
    }

    // Those built; the next are begun.
    BuiltRows take()
    {
        BuiltRows built = next_.get();
        begin(built.rows.isEmpty() ? 0 : built.rows.last().number);
        return built;
    }
    // Until nothing is being built.
    void wait() { next_.wait(); }
    // Larger batches where writing one was quick, smaller ones where others had to wait for it.
    void adapt(qint64 elapsedMs)
    {
        if (!isUndisturbed_)
            limit_ = elapsedMs > longestTransactionMs ? std::max(50, limit_ / 2) : std::min(2000, limit_ + limit_ / 4);
    }

private:
    void begin(qint64 after)
    {
        next_ = std::async(std::launch::async, [this, after, limit = limit_] {
            BuiltRows built;
            reader_.execute(QStringLiteral("BEGIN"));
            built.change = storage::lastChange(reader_);
            built.rows = storage::builtStaleRows(reader_, after, limit, context_);
            reader_.execute(QStringLiteral("COMMIT"));
            built.failure = reader_.takeFailure();
            return built;
        });
    }

    storage::Database& reader_;
    const storage::RowContext& context_;
    int limit_;
    bool isUndisturbed_;
    std::future<BuiltRows> next_;
};

} // namespace

Result<void> removeImportLeftBehind(Workspace& workspace, ImportId import)
{
    storage::Database& database = workspace.database();
    return storage::inTransaction(database, [&] {
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

Result<void> indexWaitingLeads(Workspace& workspace, const Progress& progress, WritersBeside others)
{
    storage::Database& database = workspace.database();
    const qint64 total = storage::staleLeads(database);
    if (total == 0)
        return {};
    auto reader = storage::Database::open(database.file(), storage::Database::Mode::ReadOnly);
    if (!reader)
        return failed(reader.error());
    const storage::RowContext context = workspace.rowContext();
    RowsAhead ahead(**reader, context, others);
    qint64 done = 0;
    for (int round = 1;; ++round) {
        BuiltRows next = ahead.take();
        if (next.failure)
            return failed(*next.failure);
        if (next.rows.isEmpty())
            return {};
        QElapsedTimer timer;
        timer.start();
        const auto put = [&] {
            if (storage::lastChange(database) != next.change) { // somebody wrote meanwhile
                ahead.wait();
                storage::buildAgain(database, next.rows, context);
            }
            storage::putStaleRows(database, next.rows);
        };
        if (auto written = storage::inTransaction(database, put); !written)
            return written;
        ahead.adapt(timer.elapsed());
        done += next.rows.size();
        if (progress)
            progress(done, total);
        if (round % mergeEvery == 0)
            if (auto merged = storage::inTransaction(database, [&] { storage::mergeSearchIndex(database, mergePages); }); !merged)
                return merged;
    }
}

Result<void> refreshAllRows(Workspace& workspace)
{
    storage::markAllRowsStale(workspace.database());
    if (auto failure = workspace.takeFailure())
        return failed(*failure);
    return indexWaitingLeads(workspace);
}

Result<void> rebuildDerived(Workspace& workspace, const Progress& progress, WritersBeside others)
{
    storage::Database& database = workspace.database();
    auto cleared = storage::inTransaction(database, [&] {
        storage::clearRows(database);
        storage::relistTwins(database, 0);
        storage::rebuildContactAliases(database);
        storage::rebuildLeadAliases(database);
        storage::markAllRowsStale(database);
    });
    return cleared ? indexWaitingLeads(workspace, progress, others) : cleared;
}

} // namespace askline
