// SPDX-License-Identifier: GPL-3.0-or-later
// Keeps counts of leads that are alike, as their rows are refreshed, and reads them. What was spent lies beside them.
#pragma once

#include "app/domain/LeadCounts.h"
#include "app/domain/Spend.h"
#include "app/storage/Database.h"

#include <QHash>

namespace askline::storage {

// What one lead adds; nothing where it is not counted.
struct LeadPart {
    LeadCell cell; // of one lead
    QList<Measure> measures;
    bool operator==(const LeadPart&) const = default;
};
// As it is kept in the lead's row.
QString textOf(const QList<Measure>& measures);
std::optional<LeadPart> partOfRow(Database& database, qint64 number);

// Gathers what leads take away and add, and writes each sum once.
class CellChanges {
public:
    void add(const LeadPart& part, int sign);
    void write(Database& database);

private:
    struct MeasureCell {
        LeadCell cell; // of its day, source, campaign and owner
        MeasureCount count;
    };
    QHash<QByteArray, LeadCell> cells_; // by all that makes them alike
    QHash<QByteArray, MeasureCell> measures_;
};

// As Julian days, both included.
qint64 firstDayOf(const NumbersFilter& filter);
qint64 lastDayOf(const NumbersFilter& filter);
// Summed over days, and over what else is not told apart.
bool hasLeadCells(Database& database);
QList<LeadCell> leadCells(Database& database, const NumbersFilter& filter);
// The same without telling campaigns and owners apart: quicker, unless one of them is asked for.
QList<LeadCell> leadSums(Database& database, const NumbersFilter& filter);
QList<MeasureCount> measureCounts(Database& database, const NumbersFilter& filter);
// When leads that still wait for their first contact arrived; none of the backlog.
QList<Moment> stillWaiting(Database& database, const NumbersFilter& filter);

void insertSpend(Database& database, const Spend& spend);
// Of the days, source and campaign; nothing where an owner is asked for, as it is spent for all of them.
QList<Spend> spendIn(Database& database, const NumbersFilter& filter);

} // namespace askline::storage
