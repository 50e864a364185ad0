// SPDX-License-Identifier: GPL-3.0-or-later
// Dates written out: 2026-03-12, 12.3., 3/12, 12 March, March 12, the 12th, in March, end of March.
#include "app/planning/SaidTime.h"

#include <QDate>

namespace askline {

namespace {

constexpr int leapYear = 2000; // for dates without a year
constexpr int lastDay = 31;

std::optional<SaidDay> dateSaid(int year, int month, int day, Certainty certainty)
{
    if (!QDate::isValid(year > 0 ? year : leapYear, month, day))
        return std::nullopt;
    SaidDay said;
    said.kind = year > 0 ? SaidDay::Kind::Date : SaidDay::Kind::DayAndMonth;
    said.year = year;
    said.month = month;
    said.day = day;
    said.certainty = certainty;
    return said;
}

// Whether the number at the cursor begins an hour, as in "March 12:30" or "May 3 pm".
bool beginsHour(const TimeCursor& cursor)
{
    TimeCursor after = cursor;
    after.skip();
    if (after.isMark(u':') && after.touches())
        return true;
    const bool unitTouches = after.touches() && after.next().text == QLatin1StringView("h");
    return unitTouches || after.takeAny({"am", "pm", "a . m", "p . m", "uhr", "o ' clock", "oclock"});
}

std::optional<int> takeYear(TimeCursor& cursor)
{
    TimeCursor trial = cursor;
    if (trial.isMark(u','))
        trial.skip();
    if (trial.next().text.size() != 4 || beginsHour(trial))
        return std::nullopt;
    const auto year = trial.takeNumber(4, 1900, 2999);
    if (year)
        cursor = trial;
    return year;
}

std::optional<SaidDay> isoDate(TimeCursor& cursor, DateOrder)
{
    const bool isLong = cursor.next().text.size() == 4;
    const auto year = cursor.takeNumber(4, 1, 9999);
    const QString separator = cursor.next().text;
    if (!isLong || !year || (separator != u"-" && separator != u"/" && separator != u"."))
        return std::nullopt;
    cursor.skip();
    const auto month = cursor.takeNumber(2, 1, 12);
    if (!month || cursor.next().text != separator)
        return std::nullopt;
    cursor.skip();
    const auto day = cursor.takeNumber(2, 1, lastDay);
    if (!day)
        return std::nullopt;
    if (cursor.next(1).kind == TokenKind::Number && cursor.touches(1))
        cursor.take("t");
    return dateSaid(*year, *month, *day, Certainty::Sure);
}

// The year at the end of 12.3.26 or 12/3/2026; 0 where there is none.
int takeShortYear(TimeCursor& cursor)
{
    const qsizetype digits = cursor.next().text.size();
    const bool isYear = digits == 4 || (digits == 2 && cursor.touches());
    if (!isYear || beginsHour(cursor))
        return 0;
    const int year = cursor.takeNumber(4, digits == 4 ? 1900 : 0, 2999).value_or(0);
    return digits == 2 ? 2000 + year : year;
}

std::optional<SaidDay> dottedDate(TimeCursor& cursor, DateOrder)
{
    const auto day = cursor.takeNumber(2, 1, lastDay);
    if (!day || !cursor.isMark(u'.') || !cursor.touches())
        return std::nullopt;
    cursor.skip();
    const bool isTight = cursor.touches();
    if (beginsHour(cursor))
        return std::nullopt;
    const auto month = cursor.takeNumber(2, 1, 12);
    const bool isClosed = cursor.isMark(u'.') && cursor.touches();
    if (!month || (!isClosed && !isTight))
        return std::nullopt;
    if (!isClosed)
        return dateSaid(0, *month, *day, Certainty::WholeTextOnly);
    cursor.skip();
    return dateSaid(takeShortYear(cursor), *month, *day, Certainty::Sure);
}

std::optional<SaidDay> slashedDate(TimeCursor& cursor, DateOrder order)
{
    const auto first = cursor.takeNumber(2, 1, lastDay);
    const QChar separator = cursor.isMark(u'/') ? u'/' : u'-';
    if (!first || !cursor.isMark(separator) || !cursor.touches())
        return std::nullopt;
    cursor.skip();
    const auto second = cursor.takeNumber(2, 1, lastDay);
    if (!second)
        return std::nullopt;
    int year = 0;
    if (cursor.isMark(separator) && cursor.touches() && cursor.touches(1)) {
        cursor.skip();
        year = takeShortYear(cursor);
        if (year == 0)
            return std::nullopt;
    }
    if (separator == u'-' && year == 0) // a range, rather
        return std::nullopt;
    const Certainty certainty = year > 0 ? Certainty::Sure : Certainty::WholeTextOnly;
    const auto dayFirst = dateSaid(year, *second, *first, certainty);
    const auto monthFirst = dateSaid(year, *first, *second, certainty);
    return order == DateOrder::DayFirst ? (dayFirst ? dayFirst : monthFirst) : (monthFirst ? monthFirst : dayFirst);
}

std::optional<SaidDay> dayBeforeMonth(TimeCursor& cursor, DateOrder)
{
    const auto day = cursor.takeNumber(2, 1, lastDay);
    if (!day)
        return std::nullopt;
    cursor.takeAny({"st", "nd", "rd", "th", "."});
    cursor.take("of");
    const auto month = monthOf(cursor.next().text);
    if (!month)
        return std::nullopt;
    cursor.skip();
    if (cursor.isMark(u'.') && cursor.touches())
        cursor.skip();
    return dateSaid(takeYear(cursor).value_or(0), *month, *day, Certainty::Sure);
}

std::optional<SaidDay> monthBeforeDay(TimeCursor& cursor, DateOrder)
{
    const auto month = monthOf(cursor.next().text);
    if (!month)
        return std::nullopt;
    cursor.skip();
    cursor.take(".");
    if (beginsHour(cursor))
        return std::nullopt;
    const auto day = cursor.takeNumber(2, 1, lastDay);
    if (!day)
        return std::nullopt;
    if (cursor.touches())
        cursor.takeAny({"st", "nd", "rd", "th"});
    return dateSaid(takeYear(cursor).value_or(0), *month, *day, Certainty::Sure);
}

// A month, or that of a quarter which lies at its beginning, middle or end; 0 where none follows.
int takeMonthOrQuarter(TimeCursor& cursor, int day)
{
    if (const auto named = monthOf(cursor.next().text)) {
        cursor.skip();
        return *named;
    }
    if (!cursor.touches(1) || !cursor.take("q"))
        return 0;
    const int quarter = cursor.takeNumber(1, 1, 4).value_or(0);
    const int monthInQuarter = day == 1 ? 1 : day == 15 ? 2 : 3;
    return quarter == 0 ? 0 : 3 * (quarter - 1) + monthInQuarter;
}

// "in March", "Anfang April", "mid May", "end of June 2027".
std::optional<SaidDay> month(TimeCursor& cursor, DateOrder)
{
    SaidDay said;
    said.kind = SaidDay::Kind::InMonth;
    said.day = 1;
    if (cursor.takeAny({"end of", "ende"}))
        said.day = lastDay;
    else if (cursor.takeAny({"mid", "middle of", "mitte"}))
        said.day = 15;
    else if (!cursor.takeAny({"in", "im", "early in", "early", "beginning of", "start of", "anfang"}))
        said.certainty = Certainty::WholeTextOnly;
    said.month = takeMonthOrQuarter(cursor, said.day);
    if (said.month == 0)
        return std::nullopt;
    said.year = takeYear(cursor).value_or(0);
    return said;
}

std::optional<SaidDay> dayOfMonth(TimeCursor& cursor, DateOrder)
{
    SaidDay said;
    said.kind = SaidDay::Kind::DayOfMonth;
    said.day = cursor.takeNumber(2, 1, lastDay).value_or(0);
    if (said.day == 0 || !cursor.touches())
        return std::nullopt;
    said.certainty = Certainty::WholeTextOnly;
    if (cursor.takeAny({"st", "nd", "rd", "th"}))
        return said;
    if (!cursor.take(".") || (cursor.next().kind == TokenKind::Number && cursor.touches()))
        return std::nullopt;
    return said;
}

std::optional<SaidDay> calendarWeek(TimeCursor& cursor, DateOrder)
{
    if (!cursor.takeAny({"in kw", "kw", "in calendar week", "calendar week", "in week"}))
        return std::nullopt;
    SaidDay said;
    said.kind = SaidDay::Kind::CalendarWeek;
    said.count = cursor.takeNumber(2, 1, 53).value_or(0);
    return said.count > 0 ? std::optional(said) : std::nullopt;
}

} // namespace

std::optional<SaidDay> readDate(TimeCursor& cursor, DateOrder order)
{
    for (const auto read : {isoDate, dottedDate, slashedDate, dayBeforeMonth, monthBeforeDay, month, dayOfMonth, calendarWeek}) {
        TimeCursor trial = cursor;
        if (auto said = read(trial, order)) {
            cursor = trial;
            return said;
        }
    }
    return std::nullopt;
}

} // namespace askline
