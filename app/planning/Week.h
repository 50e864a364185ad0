// SPDX-License-Identifier: GPL-3.0-or-later
// A week in review: what was meant, what came of it, and how many days in a row somebody has asked.
#pragma once

#include "app/planning/Today.h"

namespace askline {

struct WeekDay {
    QDate day;
    bool isWorked = true; // meant to be: neither weekend nor holiday nor away
    TodayScore score;
    bool operator==(const WeekDay&) const = default;
};

// Open leads with an overdue step, by how long ago they were last in touch.
struct Forgotten {
    int twoWeeks = 0;  // 14 to 30 days
    int months = 0;    // 30 to 90
    int longer = 0;
    bool operator==(const Forgotten&) const = default;

    int all() const { return twoWeeks + months + longer; }
};

struct Week {
    QDate monday;
    QDate today; // days after it have not come yet
    QList<WeekDay> days;
    int goal = 0; // asks meant for the whole week
    int streak = 0;
    int arrived = 0;
    int qualified = 0; // prioritised
    int touches = 0;
    int touchesOnFresh = 0; // of them, to leads that had come within seven days
    qint64 wonMinor = 0;    // in the workspace's currency
    int won = 0;
    std::optional<Forgotten> forgotten; // as of now: none for a week that is over
    bool operator==(const Week&) const = default;

    TodayScore total() const;
    int daysWorked() const; // of those that have come
    // Of the goal, what was meant to be asked by the end of `today`.
    int goalSoFar() const;
};

// Whoever is away on those days is not asked for anything; both invalid: nobody is.
struct Away {
    QDate from = {};
    QDate to = {};
    bool covers(QDate day) const { return from.isValid() && day >= from && day <= to; }
};

QDate mondayOf(QDate day);

// Working days in a row with an ask, up to yesterday, and today once one was made. Weekends, holidays and days away
// neither count nor break it.
int streakOf(const QSet<QDate>& daysWithAsks, QDate today, const OfficeClock& office, const Away& away);

} // namespace askline
