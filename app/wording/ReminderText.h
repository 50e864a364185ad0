// SPDX-License-Identifier: GPL-3.0-or-later
// What a reminder says, in the window and on the desktop.
#pragma once

#include "app/planning/Reminders.h"

#include <QLocale>
#include <QTimeZone>

namespace askline {

// "Promised to Anna Berger: Ask for a meeting, today 10:00, in 5 min"
QString reminderText(const Reminder& reminder, Moment now, const QTimeZone& here, const QLocale& locale);

} // namespace askline
