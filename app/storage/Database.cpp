// SPDX-License-Identifier: GPL-3.0-or-later
// Opening a file, preparing statements, and turning SQLite's codes into failures people can act on.
#include "app/storage/Database.h"

#include "app/storage/Query.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <sqlite3.h>

#include <utility>

namespace askline::storage {

namespace {

constexpr int busyTimeoutMs = 10'000;
constexpr int stepsBetweenLooks = 10'000; // of SQLite's virtual machine

int flagsFor(Database::Mode mode)
{
    switch (mode) {
    case Database::Mode::Create: return SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE;
    case Database::Mode::ReadWrite: return SQLITE_OPEN_READWRITE;
    case Database::Mode::ReadOnly: return SQLITE_OPEN_READONLY;
    }
    return 0;
}

} // namespace

Failure failureFrom(int code, const QString& file, const char* message)
{
    const QString words = QString::fromUtf8(message);
    const auto of = [&](Failure::Kind kind) { return Failure{.kind = kind, .file = file, .detail = words}; };
    switch (code & 0xff) {
    case SQLITE_NOTADB: return of(Failure::Kind::NotAWorkspace);
    case SQLITE_CORRUPT: return of(Failure::Kind::Damaged);
    case SQLITE_FULL: return of(Failure::Kind::DiskFull);
    case SQLITE_READONLY: return of(Failure::Kind::ReadOnly);
    case SQLITE_BUSY:
    case SQLITE_LOCKED: return of(Failure::Kind::Busy);
    case SQLITE_PERM: return of(Failure::Kind::NoPermission);
    case SQLITE_CANTOPEN:
        return of(QFileInfo::exists(file) ? Failure::Kind::NoPermission : Failure::Kind::NotFound);
    case SQLITE_INTERRUPT: return of(Failure::Kind::Cancelled);
    case SQLITE_IOERR: return of(Failure::Kind::Unreadable);
    default: return of(Failure::Kind::Unexpected);
    }
}

Result<std::unique_ptr<Database>> Database::open(const QString& file, Mode mode)
{
    // Nobody asks SQLite how much memory it uses; counting it makes connections of different threads wait for one another.
    static const int uncounted = sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
    Q_UNUSED(uncounted)
    const QFileInfo info(file);
    if (mode == Mode::Create && info.exists())
        return failed({.kind = Failure::Kind::AlreadyExists, .file = file});
    if (mode != Mode::Create && !info.exists())
        return failed({.kind = Failure::Kind::NotFound, .subject = file, .file = file});
    if (mode != Mode::Create && !info.isFile())
        return failed({.kind = Failure::Kind::NotAWorkspace, .file = file});

    std::unique_ptr<Database> database(new Database);
    database->file_ = file;
    database->readOnly_ = mode == Mode::ReadOnly;
    const int code = sqlite3_open_v2(QFile::encodeName(info.absoluteFilePath()).constData(), &database->handle_,
                                     flagsFor(mode) | SQLITE_OPEN_EXRESCODE | SQLITE_OPEN_NOMUTEX, nullptr);
    if (code != SQLITE_OK)
        return failed(failureFrom(code, file, database->handle_ ? sqlite3_errmsg(database->handle_) : "out of memory"));
    sqlite3_busy_timeout(database->handle_, busyTimeoutMs);
    sqlite3_db_config(database->handle_, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    database->execute(QStringLiteral("PRAGMA foreign_keys = OFF; PRAGMA cache_size = -16000; PRAGMA temp_store = MEMORY;"
                                     "PRAGMA trusted_schema = OFF; PRAGMA synchronous = FULL"));
    if (auto failure = database->takeFailure())
        return failed(*failure);
    return database;
}

Database::~Database()
{
    for (sqlite3_stmt* statement : std::as_const(statements_))
        sqlite3_finalize(statement);
    sqlite3_close(handle_);
}

sqlite3_stmt* Database::statement(const QString& name)
{
    if (sqlite3_stmt* prepared = statements_.value(name))
        return unlessBusy(name, prepared);
    QFile file(QStringLiteral(":/sql/") + name + QStringLiteral(".sql"));
    if (!file.open(QIODevice::ReadOnly)) {
        fail({.kind = Failure::Kind::Unexpected, .detail = QStringLiteral("no statement is called %1").arg(name)});
        return nullptr;
    }
    return preparedOnce(name, file.readAll());
}

sqlite3_stmt* Database::statementOf(const QString& sql)
{
    if (sqlite3_stmt* prepared = statements_.value(sql))
        return unlessBusy(sql, prepared);
    return preparedOnce(sql, sql.toUtf8());
}

sqlite3_stmt* Database::unlessBusy(const QString& key, sqlite3_stmt* prepared)
{
    if (!sqlite3_stmt_busy(prepared))
        return prepared;
    fail({.kind = Failure::Kind::Unexpected, .detail = QStringLiteral("%1 is used inside itself").arg(key)});
    return nullptr;
}

sqlite3_stmt* Database::preparedOnce(const QString& key, const QByteArray& sql)
{
    sqlite3_stmt* prepared = nullptr;
    const int code = sqlite3_prepare_v3(handle_, sql.constData(), int(sql.size()), SQLITE_PREPARE_PERSISTENT, &prepared, nullptr);
    if (code != SQLITE_OK) {
        failWithLastError();
        return nullptr;
    }
    statements_.insert(key, prepared);
    return prepared;
}

void Database::execute(const QString& sql)
{
    if (failure_)
        return;
    if (sqlite3_exec(handle_, sql.toUtf8().constData(), nullptr, nullptr, nullptr) != SQLITE_OK)
        failWithLastError();
}

qint64 Database::lastInsertRow() const
{
    return sqlite3_last_insert_rowid(handle_);
}

int Database::rowsWritten() const
{
    return sqlite3_changes(handle_);
}

qint64 Database::dataVersion()
{
    Query query = Query::ofSql(*this, QStringLiteral("PRAGMA data_version"));
    return query.next() ? query.integer() : 0;
}

void Database::stopWhen(const Cancel& cancel)
{
    cancel_ = cancel;
    sqlite3_progress_handler(
        handle_, stepsBetweenLooks, [](void* raised) { return int(static_cast<const Cancel*>(raised)->requested()); }, &*cancel_);
}

std::optional<Failure> Database::takeFailure()
{
    return std::exchange(failure_, std::nullopt);
}

void Database::fail(Failure failure)
{
    if (!failure_)
        failure_ = std::move(failure);
}

void Database::failWithLastError()
{
    fail(failureFrom(sqlite3_extended_errcode(handle_), file_, sqlite3_errmsg(handle_)));
}

} // namespace askline::storage
