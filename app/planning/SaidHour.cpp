// SPDX-License-Identifier: GPL-3.0-or-later
// Hours in digits and in words: "10:30", "3pm", "15 Uhr", "half past two", "halb drei".
#include "app/planning/SaidHour.h"

namespace askline {

namespace {

bool amIsGerman(TimeCursor after)
{
    after.skip();
    const auto weekday = weekdayOf(after.next().text);
    const QString& text = after.next().text;
    return weekday && (weekday->form == WeekdayWord::Form::Tiny || text.endsWith(u"tag") || text == u"mittwoch");
}

// "15 Uhr 30", unless the number begins a date.
void takeMinutesBehindUhr(TimeCursor& cursor, HourText& hour)
{
    TimeCursor trial = cursor;
    if (hour.minute % 60 != 0 || trial.next().text.size() != 2)
        return;
    const auto minutes = trial.takeNumber(2, 0, 59);
    if (!minutes || trial.isMark(u'.') || trial.isMark(u':') || trial.isMark(u'/') || monthOf(trial.next().text))
        return;
    hour.minute += *minutes;
    cursor = trial;
}

// "am", "pm", "Uhr", "o'clock" and parts of the day behind an hour.
void takeSuffix(TimeCursor& cursor, HourText& hour, HourLead lead)
{
    const bool couldBeAm = hour.minute < 13 * 60 && (cursor.touches() || (lead != HourLead::Um && !amIsGerman(cursor)));
    if (couldBeAm && cursor.takeAny({"am", "a . m .", "a . m"})) {
        hour = {hour.minute % noonMinute, false, true};
        return;
    }
    if (hour.minute < 13 * 60 && cursor.takeAny({"pm", "p . m .", "p . m"})) {
        hour = {hour.minute % noonMinute + noonMinute, false, true};
        return;
    }
    if (cursor.takeAny({"uhr", "o ' clock", "oclock"}) || (cursor.touches() && cursor.take("h"))) {
        hour.isMarked = true;
        hour.isOpen = hour.isOpen && hour.minute < earliestMeant;
        takeMinutesBehindUhr(cursor, hour);
    }
    if (const auto part = takePart(cursor, DayPartPlace::Alone))
        moveInto(hour, *part);
}

// ":30" and ".30" behind an hour, with seconds that are passed over; none where nothing of the kind follows.
std::optional<int> takeMinutes(TimeCursor& cursor)
{
    TimeCursor trial = cursor;
    if (!trial.touches() || !trial.touches(1) || !trial.takeAny({":", "."}) || trial.next().text.size() != 2)
        return std::nullopt;
    const auto minutes = trial.takeNumber(2, 0, 59);
    if (!minutes)
        return std::nullopt;
    cursor = trial;
    if (trial.touches() && trial.touches(1) && trial.take(":") && trial.takeNumber(2, 0, 60))
        cursor = trial;
    return minutes;
}

// What may not follow a bare number that is to be an hour: "10 %", "10 min", "10k".
bool countsSomething(const TimeCursor& cursor)
{
    const TimeToken& token = cursor.next();
    if (token.text.isEmpty())
        return false;
    if (token.kind != TokenKind::Mark)
        return cursor.touches() || unitOf(token.text).has_value();
    const bool joinsNumber = cursor.touches() && cursor.next(1).kind == TokenKind::Number && cursor.touches(1) && token.text != u"-";
    return joinsNumber || QStringView(u"%€$£").contains(token.text);
}

std::optional<HourText> takeDigits(TimeCursor& cursor, HourLead lead)
{
    const QString digits = cursor.next().text;
    const auto number = cursor.takeNumber(4, 0, 2400);
    if (!number || digits.size() == 3 || (digits.size() < 4 && *number > 24))
        return std::nullopt;
    HourText hour{*number * 60, *number > 0 && !digits.startsWith(u'0'), false};
    if (digits.size() == 4)
        hour = {*number / 100 * 60 + *number % 100, false, false};
    if (digits.size() == 4 && *number % 100 > 59)
        return std::nullopt;
    const bool isDotted = cursor.isMark(u'.');
    const auto minutes = digits.size() < 4 ? takeMinutes(cursor) : std::nullopt;
    hour.minute += minutes.value_or(0);
    hour.isMarked = minutes && !isDotted;
    takeSuffix(cursor, hour, lead);
    const bool isHour = hour.isMarked || minutes || !countsSomething(cursor);
    return isHour && hour.minute <= midnightMinute ? std::optional(hour) : std::nullopt;
}

// The hour that "half past" and "Viertel nach" refer to.
std::optional<int> takeHourName(TimeCursor& cursor)
{
    if (const auto number = cursor.takeNumber(2, 1, 24))
        return number;
    const auto number = numberOf(cursor.next().text);
    if (number)
        cursor.skip();
    return number;
}

// The minutes by which the named hour is missed: "half past" 30, "Viertel vor" -15.
std::optional<int> takeShift(TimeCursor& cursor)
{
    if (cursor.takeAny({"half past", "half"}))
        return 30;
    if (cursor.take("halb"))
        return -30;
    if (cursor.takeAny({"a quarter past", "quarter past", "quarter after", "viertel nach"}))
        return 15;
    if (cursor.takeAny({"a quarter to", "quarter to", "quarter before", "viertel vor", "dreiviertel", "drei viertel"}))
        return -15;
    if (cursor.take("viertel"))
        return -45;
    const bool isWord = cursor.next().kind == TokenKind::Word;
    const auto minutes = takeHourName(cursor);
    const bool saysMinutes = cursor.takeAny({"minutes", "minuten", "min"});
    if (!minutes)
        return std::nullopt;
    if (cursor.takeAny({"past", "nach"}))
        return *minutes;
    const bool isBefore = cursor.take("vor") || ((isWord || saysMinutes) && cursor.take("to"));
    return isBefore ? std::optional(-*minutes) : std::nullopt;
}

std::optional<HourText> takeSpoken(TimeCursor& cursor, HourLead lead)
{
    const auto shift = takeShift(cursor);
    const auto named = shift ? takeHourName(cursor) : std::nullopt;
    if (!named || unitOf(cursor.next().text))
        return std::nullopt;
    HourText hour{(*named * 60 + *shift) % midnightMinute, *named <= 12, true};
    takeSuffix(cursor, hour, lead);
    return hour;
}

std::optional<HourText> takeHourWord(TimeCursor& cursor, HourLead lead)
{
    const auto number = numberOf(cursor.next().text);
    if (!number)
        return std::nullopt;
    cursor.skip();
    HourText hour{*number * 60};
    takeSuffix(cursor, hour, lead);
    const bool isHour = hour.isMarked || (lead != HourLead::None && !unitOf(cursor.next().text)) || cursor.next().text.isEmpty();
    return isHour ? std::optional(hour) : std::nullopt;
}

std::optional<HourText> takeNoon(TimeCursor& cursor, HourLead)
{
    const auto part = partOf(cursor.next().text);
    if (part != DayPart::Noon && part != DayPart::Midnight)
        return std::nullopt;
    cursor.skip();
    return HourText{part == DayPart::Noon ? noonMinute : midnightMinute, false, true};
}

} // namespace

void moveInto(HourText& hour, DayPart part)
{
    const bool isLater = part != DayPart::Morning && part != DayPart::Midnight;
    if (isLater && hour.minute < noonMinute)
        hour.minute += noonMinute;
    if (part == DayPart::Midnight && hour.minute == noonMinute)
        hour.minute = midnightMinute;
    hour.isOpen = false;
    hour.isMarked = true;
}

std::optional<HourText> takeHour(TimeCursor& cursor, HourLead lead)
{
    for (const auto read : {takeSpoken, takeDigits, takeHourWord, takeNoon}) {
        TimeCursor trial = cursor;
        if (auto hour = read(trial, lead)) {
            cursor = trial;
            return hour;
        }
    }
    return std::nullopt;
}

} // namespace askline
