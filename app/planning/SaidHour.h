// SPDX-License-Identifier: GPL-3.0-or-later
// An hour as it was said, on the way to a clock time: whether the half of the day was left open, whether it is surely an hour.
#pragma once

#include "app/planning/SaidTime.h"

namespace askline {

inline constexpr int noonMinute = 12 * 60;
inline constexpr int midnightMinute = 24 * 60;
inline constexpr int earliestMeant = 7 * 60; // nobody arranges a call for three at night: an open "3" is 15:00

enum class HourLead { None, About, At, Um }; // "um" is German: an "am" behind its hour is no a.m.
enum class DayPartPlace { Alone, AfterDay }; // after a day, "morgen" is the morning

struct HourText {
    int minute = 0;
    bool isOpen = true;    // morning or afternoon
    bool isMarked = false; // as an hour, by a colon or a word
};

std::optional<HourText> takeHour(TimeCursor& cursor, HourLead lead);
std::optional<DayPart> takePart(TimeCursor& cursor, DayPartPlace place);
void moveInto(HourText& hour, DayPart part);

} // namespace askline
