// SPDX-License-Identifier: GPL-3.0-or-later
// iCalendar by KCalendarCore.
#pragma once

#include "app/calendar/CalendarPlugin.h"

#include <QObject>

namespace askline {

class CoreCalendarPlugin : public QObject, public CalendarPlugin {
    Q_OBJECT
    Q_PLUGIN_METADATA(IID "org.askline.CalendarPlugin/1")
    Q_INTERFACES(askline::CalendarPlugin)
public:
    std::optional<QList<BusyTime>> busyTimes(const QByteArray& file, Moment from, Moment to, const QTimeZone& zone) const override;
    QByteArray written(const Appointment& appointment) const override;
};

} // namespace askline
