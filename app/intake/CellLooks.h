// SPDX-License-Identifier: GPL-3.0-or-later
// What a cell looks like, whatever its header says.
#pragma once

#include <QStringList>

namespace askline::intake {

bool looksLikeEmail(QStringView text);
bool looksLikePhone(QStringView text);
bool looksLikeDate(QStringView text);
bool looksLikeWebsite(QStringView text);
bool looksLikePersonName(QStringView text);
bool looksLikeCompany(QStringView text);
// Excel's "4.91711E+11" in place of a phone number.
bool isMangledNumber(QStringView text);

// How many of a column's cells look like what.
struct ColumnLook {
    int filled = 0;
    int emails = 0;
    int phones = 0;
    int dates = 0;
    int websites = 0;
    int names = 0;     // of a person, by shape
    int companies = 0; // with a legal form
    int sentences = 0; // five words and more
    int words = 0;
    int distinct = 0;

    bool operator==(const ColumnLook&) const = default;

    double share(int count) const { return filled ? double(count) / filled : 0; }
};

ColumnLook lookOf(const QStringList& cells);

} // namespace askline::intake
