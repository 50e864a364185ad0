// SPDX-License-Identifier: GPL-3.0-or-later
// Days, hours and spans as people say them, short enough for a row; the exact time goes into the tool tip.
#pragma once

#include "app/domain/OfficeClock.h"
#include "app/domain/Step.h"

#include <QLocale>

namespace askline {

// "today", "tomorrow", "yesterday", "3 days ago", "Thu 12 Mar", "12 Mar 2027".
QString dayForPeople(QDate day, QDate today, const QLocale& locale);
// "Thu 10:00", and "Thu 10:00 in Chicago, 17:00 here" where the clocks differ.
QString dueForPeople(const Due& due, Moment now, const QTimeZone& here, const QLocale& locale);
// "12 min", "3 h 20 min", "4 days".
QString durationForPeople(qint64 minutes);
// The same in office time, whose days are as long as the office is open.
QString officeTimeForPeople(qint64 minutes, const OfficeClock& office);
// The first-contact clock in office time: "42 min left", "2 h 10 min over", "3 days over".
QString clockForPeople(Moment due, Moment now, const OfficeClock& office);
// "just now", "12 min ago", "3 h ago", "4 days ago", "5 months ago".
QString agoForPeople(Moment then, Moment now);
// "16:20 in Chicago".
QString localTimeForPeople(const QTimeZone& zone, Moment now, const QLocale& locale);
// "Thursday, 12 March 2026, 16:20 in Chicago".
QString exactTime(Moment moment, const QTimeZone& zone, const QLocale& locale);
// "Chicago" of "America/Chicago".
QString cityOf(const QTimeZone& zone);
QString hourForPeople(QTime time, const QLocale& locale);

} // namespace askline
