// SPDX-License-Identifier: GPL-3.0-or-later
// Spans from now on: "in 20 min", "in einer halben Stunde", "in 1.5 hours", "2 weeks", "in 3 working days".
#include "app/planning/SaidTime.h"

namespace askline {

namespace {

constexpr int mostUnits = 1'000'000;

struct Amount {
    int whole = 0;
    int sixtieths = 0;
};

// What is left of the hour behind "1.5" or "1,25".
int takeFraction(TimeCursor& cursor)
{
    TimeCursor trial = cursor;
    if (!trial.touches() || !trial.touches(1) || !trial.takeAny({".", ","}))
        return 0;
    const QString digits = trial.next().text;
    if (!trial.takeNumber(2, 0, 99))
        return 0;
    cursor = trial;
    return digits.toInt() * (digits.size() == 1 ? 6 : 60) / (digits.size() == 1 ? 1 : 100);
}

std::optional<Amount> takeAmount(TimeCursor& cursor)
{
    if (const auto number = cursor.takeNumber(7, 0, mostUnits))
        return Amount{*number, takeFraction(cursor)};
    if (cursor.takeAny({"half an", "a half", "half a", "einer halben", "halben", "half"}))
        return Amount{0, 30};
    if (cursor.takeAny({"a quarter of an", "a quarter"}) && unitOf(cursor.next().text) == TimeUnit::Hour)
        return Amount{0, 15};
    if (cursor.takeAny({"a couple of", "a couple"}))
        return Amount{2};
    if (cursor.takeAny({"a few", "ein paar", "einigen"}))
        return Amount{3};
    if (cursor.takeAny({"an", "a", "einer", "einem", "eine", "einen", "ein"}))
        return Amount{1};
    const auto word = numberOf(cursor.next().text);
    if (!word)
        return std::nullopt;
    cursor.skip();
    return Amount{*word};
}

std::optional<TimeUnit> takeUnit(TimeCursor& cursor)
{
    if (cursor.takeAny({"working day", "working days", "business day", "business days"}))
        return TimeUnit::WorkingDay;
    const auto unit = unitOf(cursor.next().text);
    if (unit)
        cursor.skip();
    return unit;
}

// Minutes behind hours: "2 h 30 min", "1 hour and 15 minutes".
int takeMinutesToo(TimeCursor& cursor)
{
    TimeCursor trial = cursor;
    trial.takeAny({"and", "und"});
    const auto minutes = trial.takeNumber(2, 0, 59);
    if (!minutes || takeUnit(trial) != TimeUnit::Minute)
        return 0;
    cursor = trial;
    return *minutes;
}

std::optional<SaidDay> inHours(TimeCursor& cursor, Amount amount, SaidDay said)
{
    said.unit = TimeUnit::Minute;
    said.count = amount.whole * 60 + amount.sixtieths + takeMinutesToo(cursor);
    return said;
}

std::optional<SaidDay> spanFrom(TimeCursor& cursor, SaidDay said)
{
    if (cursor.takeAny({"fortnight", "a fortnight"})) {
        said.unit = TimeUnit::Week;
        said.count = 2;
        return said;
    }
    if (cursor.takeAny({"viertelstunde", "einer viertelstunde", "ner viertelstunde"}))
        return inHours(cursor, {0, 15}, said);
    const auto amount = takeAmount(cursor);
    const auto unit = amount ? takeUnit(cursor) : std::nullopt;
    if (!unit)
        return std::nullopt;
    if (*unit == TimeUnit::Hour)
        return inHours(cursor, *amount, said);
    if (*unit == TimeUnit::Year && amount->sixtieths == 30) {
        said.unit = TimeUnit::Month;
        said.count = amount->whole * 12 + 6;
        return said;
    }
    if (amount->sixtieths != 0)
        return std::nullopt;
    said.unit = *unit;
    said.count = amount->whole;
    return said;
}

// "15h" and "9h30" without "in" are hours of the day.
bool isClock(const TimeCursor& cursor)
{
    const bool isJoined = cursor.next(1).text == u"h" && cursor.touches(1);
    return isJoined && (cursor.next().number >= 7 || (cursor.touches(2) && cursor.next(2).kind == TokenKind::Number));
}

} // namespace

std::optional<SaidDay> readOffset(TimeCursor& cursor)
{
    TimeCursor trial = cursor;
    SaidDay said;
    said.kind = SaidDay::Kind::Offset;
    said.certainty = trial.take("in") ? Certainty::Sure : Certainty::WholeTextOnly;
    if (said.certainty != Certainty::Sure && isClock(trial))
        return std::nullopt;
    auto span = spanFrom(trial, said);
    if (!span)
        return std::nullopt;
    if (trial.takeAny({"from now", "from today", "ab heute", "ab jetzt"}))
        span->certainty = Certainty::Sure;
    cursor = trial;
    return span;
}

} // namespace askline
