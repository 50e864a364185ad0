// SPDX-License-Identifier: GPL-3.0-or-later
// What was done week by week: the ups and downs beside what lasts, and the gaps.
#pragma once

#include "app/domain/Ids.h"

#include <QDate>
#include <QList>

#include <functional>
#include <optional>

namespace askline {

// One person's work of one day.
struct DayOfWork {
    QDate day;
    PersonId by;
    int touches = 0; // made
    int onFresh = 0; // of them, to leads that had come within seven days
    int tried = 0;   // calls and meetings
    int reached = 0; // of them, the person
    int asks = 0;
    int yes = 0;     // by their latest answer, as are the next two
    int no = 0;
    int notYet = 0;
    qint64 actionMinutes = 0; // of touches that asked
    qint64 motionMinutes = 0; // of writing that asked nothing
    qint64 minutes = 0;       // of all touches made
    bool operator==(const DayOfWork&) const = default;

    void add(const DayOfWork& other); // but for whose and when
};

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
