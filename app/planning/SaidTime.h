// SPDX-License-Identifier: GPL-3.0-or-later
// What the words of a time phrase say, before anyone asks what day it is now.
#pragma once

#include "app/planning/TimePhrase.h"
#include "app/planning/TimeWords.h"

namespace askline {

enum class DateOrder { DayFirst, MonthFirst };

// How sure it is, within other text, that a time was meant at all.
enum class Certainty { WholeTextOnly, WithAnHour, Sure };

struct SaidDay {
    enum class Kind {
        Ahead,         // count days after today: stated
        Offset,        // count units from now
        Weekday,       // the next one
        WeekdayInWeek, // of the week that is count weeks ahead
        PeriodStart,   // of the week, month, quarter or year that is count ahead
        PeriodEnd,
        Date,
        DayAndMonth,
        DayOfMonth,
        InMonth, // about that day of a month, of a year where one is said
        CalendarWeek,
    };

    Kind kind = Kind::Ahead;
    int count = 0;
    TimeUnit unit = TimeUnit::Day;
    int weekday = 0;
    int year = 0;
    int month = 0;
    int day = 0;
    Certainty certainty = Certainty::Sure;
};

struct SaidClock {
    enum class Kind { Hour, Part };
    enum class Half { Said, Open }; // whether morning or afternoon was left open

    Kind kind = Kind::Hour;
    int minute = 0; // of the day, to 24:00
    Half half = Half::Said;
    DayPart part = DayPart::Morning;
    std::optional<int> utcOffset; // in seconds
    Certainty certainty = Certainty::Sure;
};

struct SaidTime {
    std::optional<SaidDay> day;
    std::optional<SaidClock> clock;
    std::optional<Said> by; // "my time", "their time"
};

// Each moves the cursor behind what it read, or leaves it.
std::optional<SaidDay> readDay(TimeCursor& cursor, DateOrder order);
std::optional<SaidDay> readDate(TimeCursor& cursor, DateOrder order);   // of readDay: dates written out
std::optional<SaidDay> readOffset(TimeCursor& cursor); // of readDay: "in 2 weeks"
std::optional<SaidClock> readClock(TimeCursor& cursor);
std::optional<SaidClock> readClockAfterDay(TimeCursor& cursor);

} // namespace askline
