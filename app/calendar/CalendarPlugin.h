// SPDX-License-Identifier: GPL-3.0-or-later
// The seam to the plugin that reads and writes iCalendar: KCalendarCore brings QtGui along, so it is loaded at first use.
#pragma once

#include "app/domain/BusyTime.h"

#include <QByteArray>
#include <QtPlugin>

namespace askline {

struct Appointment {
    QString uid; // the same for the same appointment, so that a calendar replaces what was moved
    QString title;
    QString text;
    QString email; // of the person met; may be empty
    Moment from;
    int minutes = 45;
    bool operator==(const Appointment&) const = default;
};

class CalendarPlugin {
public:
    virtual ~CalendarPlugin() = default;
    // What is in the file between the two moments, repetitions included; none where it is no calendar.
    virtual std::optional<QList<BusyTime>> busyTimes(const QByteArray& file, Moment from, Moment to, const QTimeZone& zone) const = 0;
    virtual QByteArray written(const Appointment& appointment) const = 0;
};

} // namespace askline

Q_DECLARE_INTERFACE(askline::CalendarPlugin, "org.askline.CalendarPlugin/1")
