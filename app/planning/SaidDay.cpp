// SPDX-License-Identifier: GPL-3.0-or-later
// Days said from today on: tomorrow, Friday, next week, in two weeks, end of the month.
#include "app/planning/SaidTime.h"

namespace askline {

namespace {

bool takeNext(TimeCursor& cursor)
{
    return cursor.takeAny({"next", "nachste", "nachsten", "nachster", "nachstes", "nachstem", "naechste", "naechsten", "naechster",
                           "naechstes", "naechstem", "kommende", "kommenden", "kommender", "kommendes", "coming"});
}

bool takeNextButOne(TimeCursor& cursor)
{
    return cursor.takeAny({"ubernachste", "ubernachsten", "ubernachster", "ubernachstes", "uebernaechste", "uebernaechsten",
                           "uebernaechster", "uebernaechstes"});
}

bool takeThis(TimeCursor& cursor)
{
    return cursor.takeAny({"this", "diese", "diesen", "dieser", "dieses", "diesem"});
}

// How many weeks, months ... ahead: "this" is 0, "next" 1, "übernächste" 2.
std::optional<int> takePeriodsAhead(TimeCursor& cursor)
{
    if (takeNextButOne(cursor))
        return 2;
    if (takeNext(cursor))
        return 1;
    return takeThis(cursor) ? std::optional(0) : std::nullopt;
}

bool isPeriod(TimeUnit unit)
{
    return unit == TimeUnit::Week || unit == TimeUnit::Month || unit == TimeUnit::Quarter || unit == TimeUnit::Year;
}

SaidDay dayAhead(int count)
{
    SaidDay said;
    said.count = count;
    return said;
}

std::optional<SaidDay> namedDay(TimeCursor& cursor, DateOrder)
{
    if (cursor.takeAny({"day after tomorrow", "overmorrow", "ubermorgen", "uebermorgen"}))
        return dayAhead(2);
    if (cursor.takeAny({"tomorrow", "tomorow", "tommorow", "tommorrow", "tmrw", "tmr", "morgen"}))
        return dayAhead(1);
    if (cursor.takeAny({"today", "heute"})) {
        TimeCursor trial = cursor;
        const auto offset = readOffset(trial); // "heute in einer Woche"
        if (offset)
            cursor = trial;
        return offset ? offset : dayAhead(0);
    }
    if (!cursor.takeAny({"now", "jetzt", "right now", "sofort", "asap"}))
        return std::nullopt;
    SaidDay said;
    said.kind = SaidDay::Kind::Offset;
    said.unit = TimeUnit::Minute;
    said.certainty = Certainty::WholeTextOnly;
    return said;
}

// The weeks ahead in "Friday next week", "Freitag nächster Woche", "Montag in 2 Wochen".
std::optional<int> takeWeeksAhead(TimeCursor& cursor)
{
    TimeCursor trial = cursor;
    trial.takeAny({"of", "der", "in der"});
    if (const auto ahead = takePeriodsAhead(trial); ahead && trial.takeAny({"week", "woche"})) {
        cursor = trial;
        return ahead;
    }
    trial = cursor;
    const auto offset = readOffset(trial);
    if (!offset || offset->unit != TimeUnit::Week || offset->count > 5'000)
        return std::nullopt;
    cursor = trial;
    return offset->count;
}

Certainty certaintyOf(WeekdayWord::Form form)
{
    if (form == WeekdayWord::Form::Full)
        return Certainty::Sure;
    return form == WeekdayWord::Form::Short ? Certainty::WithAnHour : Certainty::WholeTextOnly;
}

std::optional<SaidDay> weekday(TimeCursor& cursor, DateOrder order)
{
    const bool isNextWeek = cursor.take("next"); // English: of the week after this one
    const bool isComing = !isNextWeek && (takeNext(cursor) || takeThis(cursor));
    const auto word = weekdayOf(cursor.next().text);
    if (!word)
        return std::nullopt;
    cursor.skip();
    TimeCursor trial = cursor;
    trial.takeAny({". ,", ".", ","});
    trial.takeAny({"the", "den", "dem"});
    if (auto date = readDate(trial, order); date && (date->kind == SaidDay::Kind::Date || date->kind == SaidDay::Kind::DayAndMonth)) {
        cursor = trial;
        date->certainty = Certainty::Sure;
        return date;
    }
    if (cursor.touches())
        cursor.take(".");
    SaidDay said;
    said.kind = isNextWeek ? SaidDay::Kind::WeekdayInWeek : SaidDay::Kind::Weekday;
    said.count = 1;
    said.weekday = word->day;
    said.certainty = isNextWeek || isComing ? Certainty::Sure : certaintyOf(word->form);
    if (const auto weeks = takeWeeksAhead(cursor)) {
        said.kind = SaidDay::Kind::WeekdayInWeek;
        said.count = *weeks;
        said.certainty = Certainty::Sure;
    }
    return said;
}

// "next week", and "next week Tuesday".
std::optional<SaidDay> periodStart(TimeCursor& cursor, DateOrder)
{
    cursor.takeAny({"in der", "in dem", "im", "beginning of", "start of", "early", "anfang"});
    SaidDay said;
    said.kind = SaidDay::Kind::PeriodStart;
    said.count = takePeriodsAhead(cursor).value_or(0);
    const auto unit = unitOf(cursor.next().text);
    if (said.count == 0 || !unit || !isPeriod(*unit))
        return std::nullopt;
    cursor.skip();
    said.unit = *unit;
    TimeCursor trial = cursor;
    trial.takeAny({"on", "am"});
    if (const auto word = weekdayOf(trial.next().text); word && *unit == TimeUnit::Week) {
        trial.skip();
        cursor = trial;
        said.kind = SaidDay::Kind::WeekdayInWeek;
        said.weekday = word->day;
    }
    return said;
}

std::optional<SaidDay> periodEnd(TimeCursor& cursor, DateOrder)
{
    SaidDay said;
    said.kind = SaidDay::Kind::PeriodEnd;
    const auto joined = [&](TimeUnit unit) {
        said.unit = unit;
        return said;
    };
    if (cursor.takeAny({"eow", "wochenschluss"}))
        return joined(TimeUnit::Week);
    if (cursor.takeAny({"eom", "monatsende", "ultimo"}))
        return joined(TimeUnit::Month);
    if (cursor.takeAny({"eoq", "quartalsende"}))
        return joined(TimeUnit::Quarter);
    if (cursor.takeAny({"eoy", "jahresende"}))
        return joined(TimeUnit::Year);
    const bool saysEnd = cursor.takeAny({"end of the", "end of", "ende des", "ende der", "ende"});
    const auto ahead = takePeriodsAhead(cursor);
    if (!saysEnd && ahead != 0) // "this week" is done by its end
        return std::nullopt;
    said.count = ahead.value_or(0);
    const auto unit = unitOf(cursor.next().text);
    if (!unit || !isPeriod(*unit))
        return std::nullopt;
    cursor.skip();
    return joined(*unit);
}

std::optional<SaidDay> offset(TimeCursor& cursor, DateOrder)
{
    return readOffset(cursor);
}

} // namespace

std::optional<SaidDay> readDay(TimeCursor& cursor, DateOrder order)
{
    TimeCursor ahead = cursor;
    const bool isAm = ahead.take("am"); // "am morgen" is in the morning
    const bool isLed = isAm || ahead.takeAny({"on the", "on", "by the", "by", "until", "till", "the", "bis zum", "bis", "zum", "den", "vom", "ab"});
    if (isAm && ahead.next().text == u"morgen")
        return std::nullopt;
    for (const auto read : {namedDay, periodEnd, readDate, periodStart, weekday, offset}) {
        TimeCursor trial = ahead;
        auto said = read(trial, order);
        if (!said)
            continue;
        cursor = trial;
        if (isLed)
            said->certainty = Certainty::Sure;
        return said;
    }
    return std::nullopt;
}

} // namespace askline
