// SPDX-License-Identifier: GPL-3.0-or-later
// Offered hours name their day, so that "next morning" is not taken for tomorrow on a Friday.
#include "app/wording/TimeChipWords.h"

#include "app/wording/Times.h"

#include <QCoreApplication>

namespace askline {

namespace {

QString dayAndHour(const Due& due, const TimeContext& context, const QLocale& locale)
{
    const QTimeZone zone = context.zone();
    const QDateTime time = due.moment->in(zone);
    const QDate today = context.now.dateIn(zone);
    QString day = today.daysTo(time.date()) <= 1 ? dayForPeople(time.date(), today, locale)
                                                 : locale.dayName(time.date().dayOfWeek(), QLocale::ShortFormat);
    if (!day.isEmpty())
        day[0] = day[0].toUpper();
    return QCoreApplication::translate("TimeChips", "%1 %2", "a day and an hour on a chip").arg(day, hourForPeople(time.time(), locale));
}

} // namespace

QString chipForPeople(const TimeChip& chip, const TimeContext& context, const QLocale& locale)
{
    switch (chip.kind) {
    case TimeChip::Kind::InAnHour: return QCoreApplication::translate("TimeChips", "In an hour");
    case TimeChip::Kind::InTwoHours: return QCoreApplication::translate("TimeChips", "In 2 hours");
    case TimeChip::Kind::ThisAfternoon:
    case TimeChip::Kind::NextMorning:
    case TimeChip::Kind::NextAfternoon: return dayAndHour(chip.due, context, locale);
    case TimeChip::Kind::InThreeDays: return QCoreApplication::translate("TimeChips", "In 3 days");
    case TimeChip::Kind::NextWeek: return QCoreApplication::translate("TimeChips", "Next week");
    case TimeChip::Kind::InTwoWeeks: return QCoreApplication::translate("TimeChips", "In 2 weeks");
    case TimeChip::Kind::InAMonth: return QCoreApplication::translate("TimeChips", "In a month");
    default: return dayForPeople(chip.due.dayIn(context.hereOrUtc()), context.now.dateIn(context.hereOrUtc()), locale);
    }
}

QString warningOf(CallingHour hour)
{
    switch (hour) {
    case CallingHour::Good: return {};
    case CallingHour::Early: return QCoreApplication::translate("TimeChips", "early there");
    case CallingHour::Late: return QCoreApplication::translate("TimeChips", "late there");
    case CallingHour::Weekend: return QCoreApplication::translate("TimeChips", "weekend there");
    case CallingHour::Holiday: return QCoreApplication::translate("TimeChips", "a holiday there");
    }
    return {};
}

} // namespace askline
