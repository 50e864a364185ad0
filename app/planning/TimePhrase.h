// SPDX-License-Identifier: GPL-3.0-or-later
// Times as people type them, English and German alike ("tomorrow 10", "Fr 15 Uhr", "in 2 weeks"), read into a Due.
#pragma once

#include "app/domain/OfficeClock.h"
#include "app/domain/Step.h"

#include <QStringView>

namespace askline {

enum class Said { Here, ToThem };

struct TimeContext {
    Moment now;
    QTimeZone here;
    QTimeZone theirs; // of the person; `here` where it is unknown
    Said said = Said::Here;
    OfficeClock office;
    QString region; // ISO 3166: whether 3/12 is in March or in December

    // Whose clock an hour is read on; always valid.
    QTimeZone zone() const;
    QTimeZone hereOrUtc() const { return here.isValid() ? here : QTimeZone::utc(); }
};

struct TimeReading {
    Due due;               // promised stays false: the caller knows whether it was
    bool saysHour = false; // an hour, not only a day or "in the afternoon"
    qsizetype from = 0;    // the part of the typed text it was read from
    qsizetype to = 0;

    bool operator==(const TimeReading&) const = default;
};

// The first time the text holds. What could be something else ("10", "do", "3/12") counts only as the whole text.
std::optional<TimeReading> readTime(QStringView typed, const TimeContext& context);

// That wall-clock time of that day: an hour the clock skips comes after the gap, of an hour it repeats the first not yet over.
Moment momentAt(QDate day, QTime time, const QTimeZone& zone, Moment now);

// From today to the day that is said; nothing where no time is.
std::optional<int> daysUntil(const QString& text, const TimeContext& context);

} // namespace askline
