// SPDX-License-Identifier: GPL-3.0-or-later
// Binding and reading through SQLite's C interface, in UTF-8.
#include "app/storage/Query.h"

#include <sqlite3.h>

#include <utility>

namespace askline::storage {

QString textOf(const QVariant& value)
{
    return value.typeId() == QMetaType::QByteArray ? QString::fromLatin1(value.toByteArray().toHex()) : value.toString();
}

Query::Query(Database& database, sqlite3_stmt* statement, bool owned)
    : database_(database), statement_(statement), owned_(owned)
{
}

Query::Query(Database& database, const QString& statementName)
    : Query(database, database.hasFailed() ? nullptr : database.statement(statementName), false)
{
}

Query Query::ofSql(Database& database, const QString& sql)
{
    sqlite3_stmt* statement = nullptr;
    if (!database.hasFailed()) {
        const QByteArray utf8 = sql.toUtf8();
        if (sqlite3_prepare_v2(database.handle_, utf8.constData(), int(utf8.size()), &statement, nullptr) != SQLITE_OK)
            database.failWithLastError();
    }
    return {database, statement, true};
}

Query Query::ofKeptSql(Database& database, const QString& sql)
{
    return {database, database.hasFailed() ? nullptr : database.statementOf(sql), false};
}

Query::Query(Query&& other) noexcept
    : database_(other.database_), statement_(std::exchange(other.statement_, nullptr)), owned_(other.owned_),
      parameter_(other.parameter_), column_(other.column_)
{
}

Query::~Query()
{
    if (!statement_)
        return;
    if (owned_) {
        sqlite3_finalize(statement_);
        return;
    }
    sqlite3_reset(statement_);
    sqlite3_clear_bindings(statement_);
}

Query& Query::restart()
{
    if (statement_)
        sqlite3_reset(statement_);
    parameter_ = 0;
    return *this;
}

void Query::run()
{
    while (next()) {
    }
}

bool Query::next()
{
    if (!statement_ || database_.hasFailed())
        return false;
    column_ = 0;
    const int code = sqlite3_step(statement_);
    if (code == SQLITE_ROW)
        return true;
    if (code != SQLITE_DONE)
        database_.failWithLastError();
    return false;
}

qint64 Query::integer()
{
    return sqlite3_column_int64(statement_, column_++);
}

QString Query::text()
{
    const int column = column_++;
    const auto* utf8 = reinterpret_cast<const char*>(sqlite3_column_text(statement_, column));
    return utf8 ? QString::fromUtf8(utf8, sqlite3_column_bytes(statement_, column)) : QString();
}

QByteArray Query::blob()
{
    const int column = column_++;
    const auto* bytes = static_cast<const char*>(sqlite3_column_blob(statement_, column));
    return bytes ? QByteArray(bytes, sqlite3_column_bytes(statement_, column)) : QByteArray();
}

QVariant Query::value()
{
    switch (sqlite3_column_type(statement_, column_)) {
    case SQLITE_INTEGER: return integer();
    case SQLITE_FLOAT: return sqlite3_column_double(statement_, column_++);
    case SQLITE_TEXT: return text();
    case SQLITE_BLOB: return blob();
    default: ++column_; return {};
    }
}

SharedValue Query::sharedValue()
{
    const int column = column_++;
    const auto bytes = [&](const void* data) { return QByteArray(static_cast<const char*>(data), sqlite3_column_bytes(statement_, column)); };
    switch (sqlite3_column_type(statement_, column)) {
    case SQLITE_INTEGER: return SharedValue::ofInteger(sqlite3_column_int64(statement_, column));
    case SQLITE_FLOAT: return SharedValue::ofReal(sqlite3_column_double(statement_, column));
    case SQLITE_TEXT: return SharedValue::ofText(bytes(sqlite3_column_text(statement_, column)));
    case SQLITE_BLOB: return SharedValue::ofBlob(bytes(sqlite3_column_blob(statement_, column)));
    default: return {};
    }
}

std::optional<qint64> Query::optionalInteger()
{
    if (sqlite3_column_type(statement_, column_) != SQLITE_NULL)
        return integer();
    ++column_;
    return std::nullopt;
}

std::optional<Moment> Query::optionalMoment()
{
    const auto ms = optionalInteger();
    return ms ? std::optional(Moment{*ms}) : std::nullopt;
}

void Query::bindOne(qint64 value)
{
    if (statement_)
        sqlite3_bind_int64(statement_, ++parameter_, value);
}

void Query::bindOne(const QString& value)
{
    if (!statement_)
        return;
    const QByteArray utf8 = value.toUtf8();
    sqlite3_bind_text(statement_, ++parameter_, utf8.constData(), int(utf8.size()), SQLITE_TRANSIENT);
}

void Query::bindOne(const QByteArray& value)
{
    if (value.isNull())
        bindOne(std::nullopt);
    else if (statement_)
        sqlite3_bind_blob(statement_, ++parameter_, value.constData(), int(value.size()), SQLITE_TRANSIENT);
}

void Query::bindOne(const QVariant& value)
{
    switch (value.typeId()) {
    case QMetaType::UnknownType: bindOne(std::nullopt); break;
    case QMetaType::QByteArray: bindOne(value.toByteArray()); break;
    case QMetaType::QString: bindOne(value.toString()); break;
    case QMetaType::Double:
        if (statement_)
            sqlite3_bind_double(statement_, ++parameter_, value.toDouble());
        break;
    default: bindOne(value.toLongLong());
    }
}

void Query::bindOne(const SharedValue& value)
{
    if (!statement_)
        return;
    const int parameter = ++parameter_;
    switch (value.kind) {
    case SharedValue::Kind::Null: sqlite3_bind_null(statement_, parameter); break;
    case SharedValue::Kind::Integer: sqlite3_bind_int64(statement_, parameter, value.integer); break;
    case SharedValue::Kind::Real: sqlite3_bind_double(statement_, parameter, value.real()); break;
    case SharedValue::Kind::Text:
        sqlite3_bind_text(statement_, parameter, value.bytes.constData(), int(value.bytes.size()), SQLITE_STATIC);
        break;
    case SharedValue::Kind::Blob:
        sqlite3_bind_blob(statement_, parameter, value.bytes.constData(), int(value.bytes.size()), SQLITE_STATIC);
        break;
    }
}

void Query::bindOne(std::nullopt_t)
{
    if (statement_)
        sqlite3_bind_null(statement_, ++parameter_);
}

void Query::bindOne(QDate value)
{
    value.isValid() ? bindOne(value.toString(Qt::ISODate)) : bindOne(std::nullopt);
}

} // namespace askline::storage
