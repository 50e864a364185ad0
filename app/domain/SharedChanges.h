// SPDX-License-Identifier: GPL-3.0-or-later
// What one device tells the others: rows it made and fields it changed, by names and ids that mean the same everywhere.
#pragma once

#include "app/base/Clock.h"
#include "app/domain/Ids.h"

#include <QByteArray>
#include <QList>
#include <QStringList>

#include <bit>
#include <tuple>

namespace askline {

// A value as the file keeps it. Values of any two kinds have an order, which is the same on every device.
struct SharedValue {
    enum class Kind : quint8 { Null, Integer, Real, Text, Blob };
    Kind kind = Kind::Null;
    qint64 integer = 0; // of a real: its bits
    QByteArray bytes;   // of a text, in UTF-8, and of a blob

    auto operator<=>(const SharedValue& other) const
    {
        return std::tuple(kind, integer, std::string_view(bytes)) <=> std::tuple(other.kind, other.integer, std::string_view(other.bytes));
    }
    bool operator==(const SharedValue&) const = default;

    double real() const { return std::bit_cast<double>(integer); }
    static SharedValue ofInteger(qint64 value) { return {Kind::Integer, value, {}}; }
    static SharedValue ofReal(double value) { return {Kind::Real, std::bit_cast<qint64>(value), {}}; }
    static SharedValue ofText(QByteArray utf8) { return {Kind::Text, 0, std::move(utf8)}; }
    static SharedValue ofBlob(QByteArray blob) { return {Kind::Blob, 0, std::move(blob)}; }
};

using RowId = Id<struct RowTag>;

struct SharedVerb {
    QString name;
    PersonId person;
    Moment at;
    bool operator==(const SharedVerb&) const = default;
};

// `verb` is a place in ChangeSet::verbs.
struct CreatedRow {
    int verb = 0;
    RowId id;
    qint64 stamp = 0;
    WriterId writer;
    QList<SharedValue> values; // as many as CreatedRows::columns
    bool operator==(const CreatedRow&) const = default;
};

struct CreatedRows {
    QString table;
    QStringList columns;
    QList<CreatedRow> rows;
    bool operator==(const CreatedRows&) const = default;
};

struct ChangedField {
    int verb = 0;
    QString table;
    RowId row;
    QString column;
    SharedValue value;
    qint64 stamp = 0;
    WriterId writer;
    qint64 base = 0; // the stamp it overwrote
    bool operator==(const ChangedField&) const = default;
};

struct ChangeSet {
    QList<SharedVerb> verbs;
    QList<CreatedRows> created;
    QList<ChangedField> changed;

    bool operator==(const ChangeSet&) const = default;
    bool isEmpty() const { return created.isEmpty() && changed.isEmpty(); }
};

} // namespace askline
