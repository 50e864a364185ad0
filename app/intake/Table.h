// SPDX-License-Identifier: GPL-3.0-or-later
// A delimited file as a table: its columns, its rows with the lines they began on, and what was left out.
#pragma once

#include <QByteArray>
#include <QList>
#include <QStringList>

namespace askline::intake {

struct TableRow {
    qint64 line = 0;
    QStringList cells;
    bool operator==(const TableRow&) const = default;
};

struct Table {
    QStringList headers; // each once: "#3" for one without a name, "Email (2)" for a repeated one
    QList<TableRow> rows;
    QByteArray encoding;
    QChar delimiter;
    QStringList preamble; // lines above the header
    QStringList footer;   // lines below the last row
    bool hasHeader = true; // false: the first line is a lead already, columns are "#1", "#2", …

    bool operator==(const Table&) const = default;
};

} // namespace askline::intake
