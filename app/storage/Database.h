// SPDX-License-Identifier: GPL-3.0-or-later
// One connection to one workspace file. A statement that fails makes the connection remember why, and nothing more is
// written until the failure has been taken: a transaction therefore either does all it was meant to do or nothing.
#pragma once

#include "app/base/Cancel.h"
#include "app/base/Failure.h"

#include <QHash>

#include <memory>
#include <optional>

struct sqlite3;
struct sqlite3_stmt;

namespace askline::storage {

class Query;

class Database {
public:
    enum class Mode { ReadWrite, ReadOnly, Create };

    // Never makes a file except in Mode::Create, which refuses one that exists.
    static Result<std::unique_ptr<Database>> open(const QString& file, Mode mode);
    ~Database();
    Database(const Database&) = delete;
    Database& operator=(const Database&) = delete;

    QString file() const { return file_; }
    bool isReadOnly() const { return readOnly_; }
    // The statement of that name ("leads/insertLead" is app/storage/leads/insertLead.sql), prepared once.
    sqlite3_stmt* statement(const QString& name);
    // The same for SQL made from the schema, by its text.
    sqlite3_stmt* statementOf(const QString& sql);
    // For SQL made from the schema and for migrations; may hold several statements.
    void execute(const QString& sql);
    qint64 lastInsertRow() const;
    // How many rows the last statement that wrote has written.
    int rowsWritten() const;
    qint64 dataVersion();
    // From now on a statement under way ends soon after the cancel is requested, with the failure Cancelled.
    void stopWhen(const Cancel& cancel);
    sqlite3* handle() const { return handle_; }

    bool hasFailed() const { return failure_.has_value(); }
    const std::optional<Failure>& failure() const { return failure_; }
    std::optional<Failure> takeFailure();
    void fail(Failure failure);
    void failWithLastError();

private:
    friend class Query;
    Database() = default;
    sqlite3_stmt* preparedOnce(const QString& key, const QByteArray& sql);
    sqlite3_stmt* unlessBusy(const QString& key, sqlite3_stmt* prepared);

    sqlite3* handle_ = nullptr;
    QString file_;
    bool readOnly_ = false;
    QHash<QString, sqlite3_stmt*> statements_;
    std::optional<Failure> failure_;
    std::optional<Cancel> cancel_;
};

// The failure that an SQLite result code means for this file.
Failure failureFrom(int code, const QString& file, const char* message);

} // namespace askline::storage
