// SPDX-License-Identifier: GPL-3.0-or-later
// Events that make one busy: neither cancelled nor marked as free, whole days included.
#include "app/calendar/plugin/CoreCalendarPlugin.h"

#include <KCalendarCore/Attendee>
#include <KCalendarCore/Event>
#include <KCalendarCore/ICalFormat>
#include <KCalendarCore/MemoryCalendar>
#include <KCalendarCore/OccurrenceIterator>

namespace askline {

std::optional<QList<BusyTime>> CoreCalendarPlugin::busyTimes(const QByteArray& file, Moment from, Moment to, const QTimeZone& zone) const
{
    const KCalendarCore::MemoryCalendar::Ptr calendar(new KCalendarCore::MemoryCalendar(zone));
    KCalendarCore::ICalFormat format;
    if (!format.fromRawString(calendar, file))
        return std::nullopt;
    QList<BusyTime> busy;
    KCalendarCore::OccurrenceIterator it(*calendar, from.in(zone), to.in(zone));
    while (it.hasNext()) {
        it.next();
        const auto event = it.incidence().dynamicCast<KCalendarCore::Event>();
        if (!event || event->status() == KCalendarCore::Incidence::StatusCanceled || event->transparency() == KCalendarCore::Event::Transparent)
            continue;
        const Moment start = Moment::from(it.occurrenceStartDate());
        const Moment end = Moment::from(it.occurrenceEndDate());
        const bool wholeDay = event->allDay();
        busy += BusyTime{wholeDay ? Moment::startOf(it.occurrenceStartDate().date(), zone) : start,
                         wholeDay ? Moment::startOf(it.occurrenceEndDate().date().addDays(1), zone) : std::max(start, end), event->summary()};
    }
    return busy;
}

QByteArray CoreCalendarPlugin::written(const Appointment& appointment) const
{
    const KCalendarCore::Event::Ptr event(new KCalendarCore::Event);
    event->setUid(appointment.uid);
    event->setSummary(appointment.title);
    event->setDescription(appointment.text);
    event->setDtStart(appointment.from.in(QTimeZone::utc()));
    event->setDtEnd(appointment.from.plusMinutes(appointment.minutes).in(QTimeZone::utc()));
    if (!appointment.email.isEmpty())
        event->addAttendee(KCalendarCore::Attendee(QString(), appointment.email));
    const KCalendarCore::MemoryCalendar::Ptr calendar(new KCalendarCore::MemoryCalendar(QTimeZone::utc()));
    calendar->addEvent(event);
    KCalendarCore::ICalFormat format;
    return format.toString(calendar).toUtf8();
}

} // namespace askline
