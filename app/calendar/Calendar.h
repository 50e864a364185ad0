// SPDX-License-Identifier: GPL-3.0-or-later
// The user's calendar, a file or a folder of files that is only ever read, and appointments as files for other calendars.
#pragma once

#include "app/base/Failure.h"
#include "app/calendar/CalendarPlugin.h"

namespace askline {

// From the earliest on. NotFound where the path is not there, Unreadable where nothing in it is a calendar.
Result<QList<BusyTime>> busyTimesIn(const QString& path, Moment from, Moment to, const QTimeZone& zone);
// As an .ics file; an existing one is replaced.
Result<void> writeAppointment(const Appointment& appointment, const QString& file);

} // namespace askline
