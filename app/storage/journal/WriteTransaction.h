// SPDX-License-Identifier: GPL-3.0-or-later
// One verb's transaction: takes one stamp, captures every change, refreshes what is derived, and commits all or nothing.
#pragma once

#include "app/domain/Changes.h"
#include "app/storage/Database.h"
#include "app/storage/rows/LeadRowBuilder.h"

namespace askline::storage {

struct VerbRecord {
    QString name;    // of the verb, stable: "log-touch"
    QString subject; // what undo names: the lead
    PersonId person;
    Moment at;       // when it is taken to happen
    enum class Undoable { Yes, No } undoable = Undoable::Yes;
};

class WriteTransaction {
public:
    // `clockNow` is the real time, for the stamp: it is never moved.
    WriteTransaction(Database& database, const VerbRecord& verb, Moment clockNow);
    // Rolls back unless committed.
    ~WriteTransaction();
    WriteTransaction(const WriteTransaction&) = delete;
    WriteTransaction& operator=(const WriteTransaction&) = delete;

    qint64 verb() const { return verb_; }
    // Refreshes the rows of touched leads first. A verb that changed nothing leaves no trace.
    Result<Changes> commit(const RowContext& context);
    // For a piece of an import, whose leads are refreshed later: captured under the import's verb, no rows refreshed.
    Result<void> commitUnseen();

private:
    Database& database_;
    qint64 verb_ = 0;
    qint64 firstChange_ = 0;
    bool open_ = false;
};

// What other devices changed, taken in: captured by nobody, journaled by whoever takes it in.
class TakingTransaction {
public:
    explicit TakingTransaction(Database& database);
    // Rolls back unless committed.
    ~TakingTransaction();
    TakingTransaction(const TakingTransaction&) = delete;
    TakingTransaction& operator=(const TakingTransaction&) = delete;

    qint64 firstChange() const { return firstChange_; }
    enum class Rows { Refreshed, AsTheyAre }; // the latter where nothing came that stands
    // Refreshes the rows of touched leads first; where they are many, they wait to be indexed.
    Result<Changes> commit(const RowContext& context, Rows rows = Rows::Refreshed);

private:
    Database& database_;
    qint64 firstChange_ = 0;
    bool open_ = false;
};

} // namespace askline::storage
