// SPDX-License-Identifier: GPL-3.0-or-later
// Beginning, capturing, refreshing, committing.
#include "app/storage/journal/WriteTransaction.h"

#include "app/storage/Query.h"
#include "app/storage/journal/Touched.h"

namespace askline::storage {

namespace {

void rollBack(Database& database)
{
    const auto failure = database.takeFailure();
    database.execute(QStringLiteral("ROLLBACK"));
    database.takeFailure();
    if (failure)
        database.fail(*failure);
}

Result<void> commitAll(Database& database, bool& open)
{
    database.execute(QStringLiteral("COMMIT"));
    auto failure = database.takeFailure();
    if (failure) {
        database.execute(QStringLiteral("ROLLBACK"));
        database.takeFailure();
    }
    open = false;
    return failure ? failed(*failure) : Result<void>{};
}

} // namespace

WriteTransaction::WriteTransaction(Database& database, const VerbRecord& verb, Moment clockNow) : database_(database)
{
    database_.execute(QStringLiteral("BEGIN IMMEDIATE"));
    open_ = !database_.hasFailed();
    firstChange_ = lastChange(database_);
    const bool undoable = verb.undoable == VerbRecord::Undoable::Yes;
    Query(database_, QStringLiteral("journal/insertVerb"))
        .bind(verb.name, verb.subject, verb.person, verb.at, undoable ? "done" : "fixed")
        .run();
    verb_ = database_.lastInsertRow();
    Query(database_, QStringLiteral("journal/nextStamp")).bind(clockNow.ms << 16, verb_).run();
}

WriteTransaction::~WriteTransaction()
{
    if (open_)
        rollBack(database_);
}

Result<Changes> WriteTransaction::commit(const RowContext& context)
{
    if (lastChange(database_) == firstChange_ && !database_.hasFailed())
        return Changes{};
    const Changes changes = refreshTouched(database_, firstChange_, context);
    if (auto done = commitUnseen(); !done)
        return failed(done.error());
    return changes;
}

Result<void> WriteTransaction::commitUnseen()
{
    Query(database_, QStringLiteral("journal/finishVerb")).bind(verb_, lastChange(database_)).run();
    return commitAll(database_, open_);
}

TakingTransaction::TakingTransaction(Database& database) : database_(database)
{
    database_.execute(QStringLiteral("BEGIN IMMEDIATE"));
    open_ = !database_.hasFailed();
    firstChange_ = lastChange(database_);
    Query(database_, QStringLiteral("journal/setMuted")).bind(true).run();
}

TakingTransaction::~TakingTransaction()
{
    if (open_)
        rollBack(database_);
}

Result<Changes> TakingTransaction::commit(const RowContext& context, Rows rows)
{
    Query(database_, QStringLiteral("journal/setMuted")).bind(false).run();
    const bool isNothing = rows == Rows::AsTheyAre || lastChange(database_) == firstChange_;
    const Changes changes = isNothing ? Changes{} : refreshTouched(database_, firstChange_, context);
    if (auto done = commitAll(database_, open_); !done)
        return failed(done.error());
    return changes;
}

} // namespace askline::storage
