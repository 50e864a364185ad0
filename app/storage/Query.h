// SPDX-License-Identifier: GPL-3.0-or-later
// One run of a statement: values are bound in order, rows are read in order. Null ids and empty optionals bind as NULL.
#pragma once

#include "app/base/Clock.h"
#include "app/domain/Ids.h"
#include "app/domain/Names.h"
#include "app/domain/SharedChanges.h"
#include "app/storage/Database.h"

#include <QDate>
#include <QVariant>

namespace askline::storage {

// As people and files read it: ids as their hex digits.
QString textOf(const QVariant& value);

class Query {
public:
    Query(Database& database, const QString& statementName);
    // For SQL made from the schema.
    static Query ofSql(Database& database, const QString& sql);
    // The same, prepared once and kept: for what runs many times.
    static Query ofKeptSql(Database& database, const QString& sql);
    ~Query();
    Query(const Query&) = delete;
    Query& operator=(const Query&) = delete;
    Query(Query&& other) noexcept;
    Query& operator=(Query&&) = delete;

    template <class... Values>
    Query& bind(const Values&... values)
    {
        (bindOne(values), ...);
        return *this;
    }

    // For the next run of the same statement: values are bound anew.
    Query& restart();
    // Runs a statement that returns no rows.
    void run();
    // The next row, or false at the end and after a failure.
    bool next();

    // Each read takes the next column of the row.
    qint64 integer();
    bool flag() { return integer() != 0; }
    QString text();
    QByteArray blob();
    QVariant value();
    SharedValue sharedValue();
    std::optional<qint64> optionalInteger();
    Moment moment() { return {integer()}; }
    std::optional<Moment> optionalMoment();
    QDate day() { return QDate::fromString(text(), Qt::ISODate); }
    template <class IdType>
    IdType id()
    {
        return IdType::fromBlob(blob());
    }
    template <class Enum>
    Enum named()
    {
        return valueNamed<Enum>(text()).value_or(Enum{});
    }
    template <class Enum>
    Enum numbered()
    {
        return Enum(integer());
    }
    void skip() { ++column_; }

private:
    Query(Database& database, sqlite3_stmt* statement, bool owned);

    void bindOne(qint64 value);
    void bindOne(int value) { bindOne(qint64(value)); }
    void bindOne(bool value) { bindOne(qint64(value)); }
    void bindOne(const QString& value);
    void bindOne(const char* value) { bindOne(QString::fromUtf8(value)); }
    void bindOne(const QByteArray& value); // a null array binds NULL
    void bindOne(const QVariant& value);
    void bindOne(const SharedValue& value); // is not copied, and outlives the run
    void bindOne(Moment value) { bindOne(value.ms); }
    void bindOne(std::nullopt_t);
    void bindOne(QDate value);
    template <class Tag>
    void bindOne(const Id<Tag>& id)
    {
        id.isNull() ? bindOne(std::nullopt) : bindOne(id.blob());
    }
    template <class T>
    void bindOne(const std::optional<T>& value)
    {
        value ? bindOne(*value) : bindOne(std::nullopt);
    }
    template <class Enum>
        requires std::is_enum_v<Enum>
    void bindOne(Enum value)
    {
        bindOne(nameOf(value));
    }

    Database& database_;
    sqlite3_stmt* statement_ = nullptr;
    bool owned_ = false;
    int parameter_ = 0;
    int column_ = 0;
};

} // namespace askline::storage
