// SPDX-License-Identifier: GPL-3.0-or-later
// What was done week by week: the ups and downs beside what lasts, and the gaps.
#pragma once

#include "app/domain/WorkCounts.h"

#include <functional>
#include <optional>

namespace askline {

// Of every week from the first Monday on to the last, also those in which nothing was done; `by` is null.
QList<DayOfWork> weeksOf(const QList<DayOfWork>& days, QDate from, QDate to);
// By person, in no order.
QList<DayOfWork> workByPerson(const QList<DayOfWork>& days);
DayOfWork sumOf(const QList<DayOfWork>& days);

// Working days in a row on which nobody was contacted.
struct WorkGap {
    QDate from;
    QDate to;
    int days = 0;
    bool operator==(const WorkGap&) const = default;
};
// The longest of more than one day, both days included in what is looked at.
std::optional<WorkGap> longestGap(const QList<DayOfWork>& days, QDate from, QDate to, const std::function<bool(QDate)>& isWorkingDay);

// What lasts: for each value the mean of it and up to three before.
QList<double> rollingMean(const QList<double>& values);

} // namespace askline
