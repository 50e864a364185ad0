// SPDX-License-Identifier: GPL-3.0-or-later
// One sentence a reminder.
#include "app/wording/ReminderText.h"

#include "app/wording/Labels.h"
#include "app/wording/Times.h"

#include <QCoreApplication>

namespace askline {

namespace {

QString nearness(const Reminder& reminder, Moment now)
{
    const qint64 minutes = (reminder.due.ms - now.ms + 59'999) / 60'000;
    if (minutes > 0)
        return QCoreApplication::translate("ReminderText", "in %1").arg(durationForPeople(minutes));
    return reminder.due.minutesUntil(now) < 1 ? QCoreApplication::translate("ReminderText", "now")
                                              : QCoreApplication::translate("ReminderText", "%1 ago").arg(durationForPeople(reminder.due.minutesUntil(now)));
}

} // namespace

QString reminderText(const Reminder& reminder, Moment now, const QTimeZone& here, const QLocale& locale)
{
    const QString name = reminder.lead.displayName();
    if (reminder.kind == Reminder::Kind::Promise)
        return QCoreApplication::translate("ReminderText", "Promised to %1: %2, %3 (%4)", "name, step, time, how near")
            .arg(name, stepInWords(reminder.lead.next), dueForPeople(reminder.lead.next.due, now, here, locale), nearness(reminder, now));
    if (reminder.nearness == Reminder::Nearness::Arrived)
        return QCoreApplication::translate("ReminderText", "%1 wrote just now; first contact is due %2")
            .arg(name, dueForPeople(Due::at(reminder.due), now, here, locale));
    return QCoreApplication::translate("ReminderText", "%1 waits for a first contact: due %2").arg(name, nearness(reminder, now));
}

} // namespace askline
