// SPDX-License-Identifier: GPL-3.0-or-later
// Money spent to get leads beside what comes back: when it has paid for itself, and how long it lasts.
#pragma once

#include "app/domain/Spend.h"

#include <QList>

#include <optional>

namespace askline {

// A lead that was won.
struct Win {
    QDate day;
    Money value;
    SourceId source;
    bool operator==(const Win&) const = default;
};

struct Payback {
    Money spent;
    Money back;                // won since the first was spent
    std::optional<int> days;   // from the first spending until as much had come back as was spent by then, and stayed so
    bool operator==(const Payback&) const = default;
};
// Of one source or campaign, by day; none without spending, or in several currencies.
std::optional<Payback> paybackOf(const QList<Spend>& spend, const QList<Win>& wins);

struct Fuel {
    qint64 minor = 0; // set aside
    QDate day;        // on that day
    int refuelPercent = 0;
};
struct Runway {
    Money left;
    Money burnPerMonth;    // of the last three months
    Money refuelPerMonth;  // likewise, of what was won
    std::optional<QDate> ends; // the month it ends in, as its first day; none where it never does at this burn
    bool operator==(const Runway&) const = default;
};
// None where nothing is set aside. What was spent or won in other currencies is left out.
std::optional<Runway> runwayOf(const Fuel& fuel, const QString& currency, const QList<Spend>& spend, const QList<Win>& wins, QDate today);

} // namespace askline
