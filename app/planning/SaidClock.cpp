// SPDX-License-Identifier: GPL-3.0-or-later
// Hours with what leads to them, and parts of the day: "at 10", "gegen 15 Uhr", "in the afternoon", "morgens um 8".
#include "app/planning/SaidHour.h"

namespace askline {

namespace {

HourLead takeLead(TimeCursor& cursor)
{
    if (cursor.takeAny({"so um", "um ca .", "um"}))
        return HourLead::Um;
    if (cursor.takeAny({"at about", "at", "@"}))
        return HourLead::At;
    const bool isAbout = cursor.takeAny({"so gegen", "gegen", "about", "around", "ca .", "ca", "circa", "from", "ab", "von", "after", "nach",
                                        "between", "zwischen"});
    return isAbout ? HourLead::About : HourLead::None;
}

std::optional<int> takeUtcOffset(TimeCursor& cursor)
{
    TimeCursor trial = cursor;
    if (trial.take(".")) // parts of a second
        trial.takeNumber(9, 0, 999'999'999);
    if (trial.take("z")) {
        cursor = trial;
        return 0;
    }
    const int sign = trial.isMark(u'-') ? -1 : 1;
    if (!trial.takeAny({"+", "-"}))
        return std::nullopt;
    const qsizetype digits = trial.next().text.size();
    const auto number = trial.takeNumber(4, 0, 1400);
    if (!number || (digits != 2 && digits != 4))
        return std::nullopt;
    int minutes = digits == 4 ? *number / 100 * 60 + *number % 100 : *number * 60;
    if (trial.take(":"))
        minutes += trial.takeNumber(2, 0, 59).value_or(0);
    if (minutes > 14 * 60)
        return std::nullopt;
    cursor = trial;
    return sign * minutes * 60;
}

SaidClock clockOf(const HourText& hour, HourLead lead)
{
    SaidClock said;
    said.minute = hour.minute;
    if (hour.isOpen && hour.minute < earliestMeant)
        said.minute += noonMinute;
    else if (hour.isOpen && hour.minute < noonMinute)
        said.half = SaidClock::Half::Open;
    said.certainty = hour.isMarked || lead == HourLead::At || lead == HourLead::Um ? Certainty::Sure : Certainty::WholeTextOnly;
    return said;
}

// The end of "10-12" and "between 10 and 12"; the beginning is what counts.
void takeRangeEnd(TimeCursor& cursor, HourLead lead)
{
    TimeCursor trial = cursor;
    const bool isRange = trial.takeAny({"-", "to", "bis"}) || (lead == HourLead::About && trial.takeAny({"and", "und"}));
    if (isRange && takeHour(trial, lead))
        cursor = trial;
}

std::optional<SaidClock> hourAt(TimeCursor& cursor, std::optional<DayPart> part)
{
    TimeCursor start = cursor;
    const bool isIso = start.next(-1).text == u"t"; // 2026-03-12T09:00+01:00 leaves nothing open
    const HourLead lead = takeLead(start);
    auto hour = takeHour(start, lead);
    if (!hour)
        return std::nullopt;
    if (!isIso)
        takeRangeEnd(start, lead);
    const bool couldCount = lead == HourLead::About && !hour->isMarked; // "after 3 calls"
    if (couldCount && start.next().kind != TokenKind::Mark)
        return std::nullopt;
    if (part && *part != DayPart::EndOfDay)
        moveInto(*hour, *part);
    hour->isOpen = hour->isOpen && !isIso;
    SaidClock said = clockOf(*hour, lead);
    if (isIso)
        said.utcOffset = takeUtcOffset(start);
    cursor = start;
    return said;
}

std::optional<SaidClock> clockAt(TimeCursor& cursor, DayPartPlace place)
{
    if (const auto hour = hourAt(cursor, std::nullopt))
        return hour;
    TimeCursor trial = cursor;
    const auto part = takePart(trial, place);
    if (!part)
        return std::nullopt;
    SaidClock said;
    said.kind = SaidClock::Kind::Part;
    said.part = *part;
    said.certainty = trial.at() > cursor.at() + 1 ? Certainty::Sure : Certainty::WholeTextOnly;
    TimeCursor behind = trial;
    behind.take(",");
    if (const auto hour = hourAt(behind, part)) {
        cursor = behind;
        return hour;
    }
    cursor = trial;
    return said;
}

} // namespace

std::optional<DayPart> takePart(TimeCursor& cursor, DayPartPlace place)
{
    if (cursor.takeAny({"end of day", "end of business", "close of business"}))
        return DayPart::EndOfDay;
    TimeCursor trial = cursor;
    const bool isLed = trial.takeAny({"in the", "in der", "am", "this", "diesen", "zu", "early in the", "at"});
    const bool isMorgen = trial.next().text == u"morgen" && (isLed || place == DayPartPlace::AfterDay);
    const auto part = isMorgen ? DayPart::Morning : partOf(trial.next().text);
    if (!part)
        return std::nullopt;
    trial.skip();
    cursor = trial;
    return part;
}

std::optional<SaidClock> readClock(TimeCursor& cursor)
{
    return clockAt(cursor, DayPartPlace::Alone);
}

std::optional<SaidClock> readClockAfterDay(TimeCursor& cursor)
{
    TimeCursor trial = cursor;
    trial.takeAny({",", "-"});
    const auto said = clockAt(trial, DayPartPlace::AfterDay);
    if (said)
        cursor = trial;
    return said;
}

} // namespace askline
