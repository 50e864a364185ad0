// SPDX-License-Identifier: GPL-3.0-or-later
// An item of today as the words its row shows, as of now.
#pragma once

#include "app/planning/Today.h"
#include "ui/style/Icons.h"

namespace askline {

class Desk;

struct TodayWords {
    QString ask; // what is to be asked or done
    QString who;
    QString company;
    QString why;
    QString value;
    QString there; // the local time there
    QString clock; // of a fresh lead or a promise; empty where none runs
    Tone clockTone = Tone::Accent;
    bool badHour = false; // it is no time to ring there
    IconName icon = IconName::Phone;
};

TodayWords todayWords(const TodayItem& item, const Desk& desk);
QString spoken(const TodayWords& words);
// Exact times for the tool tip.
QString exactTimes(const TodayItem& item, const Desk& desk);

} // namespace askline
