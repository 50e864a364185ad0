// SPDX-License-Identifier: GPL-3.0-or-later
// Dates and times as exports and people write them, in any of the usual orders and several languages.
#pragma once

#include "app/base/Clock.h"

#include <QStringView>

#include <optional>

namespace askline::intake {

enum class DayOrder { DayFirst, MonthFirst };

// What was read of a text, before it is known which of two small numbers is the day.
struct DateText {
    enum class Order {
        Known,    // 2024-03-12, 12 Mar 2025, 15.03.2024
        DayFirst, // 15/03/2024: only this reading is possible
        MonthFirst,
        Open, // 03/04/2024
    };

    int year = 0;
    int first = 0; // the day where the order is Known
    int second = 0;
    Order order = Order::Known;
    QTime time;                       // invalid: a date alone
    std::optional<int> offsetSeconds; // from UTC

    bool operator==(const DateText&) const = default;
};

std::optional<DateText> readDateText(QStringView text);

// The moment it names; a time without an offset is one of `zone`, a date alone is its day's beginning there.
std::optional<Moment> momentOf(const DateText& text, DayOrder order, const QTimeZone& zone);

// Also Excel's serial days and seconds since 1970, which are dates only in a column that holds dates.
std::optional<Moment> momentFrom(QStringView text, DayOrder order, const QTimeZone& zone);

// What people of a region (ISO 3166) write in front.
DayOrder usualDayOrder(const QString& region);

} // namespace askline::intake
