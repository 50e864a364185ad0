// SPDX-License-Identifier: GPL-3.0-or-later
// Reads the counts that are kept of leads that are alike, and of what was done with them.
#pragma once

#include "app/domain/LeadCounts.h"
#include "app/domain/WorkCounts.h"
#include "app/storage/Database.h"

namespace askline::storage {

class Query;

// Whole months are kept as well as days, by numbers below zero, so that a year is read as twelve of them.
qint64 monthNumber(QDate day);
// As Julian days, both included.
qint64 firstDayOf(const NumbersFilter& filter);
qint64 lastDayOf(const NumbersFilter& filter);
// Reads in what the leads of a cell are alike, but for the day.
void readAlike(Query& query, LeadCell& cell);

// Summed over days, and over what else is not told apart.
bool hasLeadCells(Database& database);
QList<LeadCell> leadCells(Database& database, const NumbersFilter& filter);
// The same without telling campaigns and owners apart: quicker, unless one of them is asked for.
QList<LeadCell> leadSums(Database& database, const NumbersFilter& filter);
QList<MeasureCount> measureCounts(Database& database, const NumbersFilter& filter);
// What was done on the days of the filter, by its owner with leads of its source and campaign: the measures that are of
// work, and the days on which something was done, by person.
QList<MeasureCount> workMeasures(Database& database, const NumbersFilter& filter);
QList<DayOfWork> daysOfWork(Database& database, const NumbersFilter& filter);
// On which the very first touch was made; none without one.
std::optional<QDate> firstDayOfWork(Database& database);
// When leads that still wait for their first contact arrived; none of the backlog.
QList<Moment> stillWaiting(Database& database, const NumbersFilter& filter);

} // namespace askline::storage
