// SPDX-License-Identifier: GPL-3.0-or-later
// One is written out beside each plural: English has no catalogue of its own, so its "%n days" must never meet a 1.
#include "app/wording/Times.h"

#include <QCoreApplication>

namespace askline {

namespace {

constexpr int minutesPerHour = 60;
constexpr int minutesPerDay = 24 * minutesPerHour;
constexpr int daysSpokenOf = 6;    // how long ago "3 days ago" is easier than a date
constexpr int daysWithoutYear = 60; // of the next year

QTimeZone orUtc(const QTimeZone& zone)
{
    return zone.isValid() ? zone : QTimeZone::utc();
}

QString days(qint64 count)
{
    return count == 1 ? QCoreApplication::translate("Times", "1 day") : QCoreApplication::translate("Times", "%n days", nullptr, int(count));
}

QString daysAgo(qint64 count)
{
    return count == 1 ? QCoreApplication::translate("Times", "1 day ago")
                      : QCoreApplication::translate("Times", "%n days ago", nullptr, int(count));
}

QString weekdayAndDay(QDate day, const QLocale& locale)
{
    return locale.toString(day, QCoreApplication::translate("Times", "ddd d MMM", "a day of this year, as QLocale::toString takes it"));
}

QString dayWithYear(QDate day, const QLocale& locale)
{
    return locale.toString(day, QCoreApplication::translate("Times", "d MMM yyyy", "a day of another year, as QLocale::toString takes it"));
}

QString joined(const QString& day, const QString& hour)
{
    return QCoreApplication::translate("Times", "%1 %2", "a day and an hour").arg(day, hour);
}

QString placed(const QString& time, const QTimeZone& zone)
{
    const bool isPlace = zone.id().contains('/') && !zone.id().startsWith("Etc/");
    if (!isPlace)
        return joined(time, cityOf(zone)); // "10:00 UTC"
    return QCoreApplication::translate("Times", "%1 in %2", "a time in a city").arg(time, cityOf(zone));
}

enum class DayStyle { Spoken, Named }; // today and tomorrow, or their names

QString dayOfHour(QDate day, QDate today, DayStyle style, const QLocale& locale)
{
    const qint64 ahead = today.daysTo(day);
    if (style == DayStyle::Spoken && (ahead == 0 || ahead == 1))
        return dayForPeople(day, today, locale);
    if (ahead >= 0 && ahead <= daysSpokenOf)
        return locale.dayName(day.dayOfWeek(), QLocale::ShortFormat);
    return style == DayStyle::Spoken ? dayForPeople(day, today, locale) : weekdayAndDay(day, locale);
}

// Both clocks; what is said of the day must hold for both calendars.
QString inBothZones(const QDateTime& there, const QDateTime& here, QDate todayHere, QDate todayThere, const QLocale& locale)
{
    const bool sameDays = there.date() == here.date() && todayHere == todayThere;
    const DayStyle style = sameDays ? DayStyle::Spoken : DayStyle::Named;
    const QString theirs = joined(dayOfHour(there.date(), todayThere, style, locale), hourForPeople(there.time(), locale));
    QString ours = hourForPeople(here.time(), locale);
    if (there.date() != here.date())
        ours = joined(dayOfHour(here.date(), todayHere, style, locale), ours);
    return QCoreApplication::translate("Times", "%1, %2 here", "a time in their city, the same here").arg(placed(theirs, there.timeZone()), ours);
}

} // namespace

QString dayForPeople(QDate day, QDate today, const QLocale& locale)
{
    if (!day.isValid())
        return {};
    const qint64 ahead = today.daysTo(day);
    if (ahead == 0)
        return QCoreApplication::translate("Times", "today");
    if (ahead == 1)
        return QCoreApplication::translate("Times", "tomorrow");
    if (ahead == -1)
        return QCoreApplication::translate("Times", "yesterday");
    if (ahead < 0 && ahead >= -daysSpokenOf)
        return daysAgo(-ahead);
    const bool isNear = day.year() == today.year() || (ahead > 0 && ahead <= daysWithoutYear);
    return isNear ? weekdayAndDay(day, locale) : dayWithYear(day, locale);
}

QString dueForPeople(const Due& due, Moment now, const QTimeZone& here, const QLocale& locale)
{
    const QTimeZone home = orUtc(here);
    if (!due.moment)
        return dayForPeople(due.day, now.dateIn(home), locale);
    QTimeZone said = due.zone.isEmpty() ? home : QTimeZone(due.zone.toUtf8());
    if (!said.isValid())
        said = home;
    const QDateTime hereTime = due.moment->in(home);
    const QDateTime there = due.moment->in(said);
    if (there.offsetFromUtc() == hereTime.offsetFromUtc())
        return joined(dayOfHour(hereTime.date(), now.dateIn(home), DayStyle::Spoken, locale), hourForPeople(hereTime.time(), locale));
    return inBothZones(there, hereTime, now.dateIn(home), now.dateIn(said), locale);
}

QString durationForPeople(qint64 minutes)
{
    minutes = std::max<qint64>(minutes, 0);
    if (minutes >= minutesPerDay)
        return days((minutes + minutesPerDay / 2) / minutesPerDay);
    if (minutes < minutesPerHour)
        return QCoreApplication::translate("Times", "%1 min").arg(minutes);
    const qint64 rest = minutes % minutesPerHour;
    if (rest == 0)
        return QCoreApplication::translate("Times", "%1 h").arg(minutes / minutesPerHour);
    return QCoreApplication::translate("Times", "%1 h %2 min").arg(minutes / minutesPerHour).arg(rest);
}

QString officeTimeForPeople(qint64 minutes, const OfficeClock& office)
{
    const int officeDay = office.hours.from.secsTo(office.hours.to) / 60;
    return officeDay > 0 && minutes >= officeDay ? days(minutes / officeDay) : durationForPeople(minutes);
}

QString clockForPeople(Moment due, Moment now, const OfficeClock& office)
{
    const int left = office.minutesBetween(now, due);
    if (left == 0)
        return QCoreApplication::translate("Times", "due now", "the clock of the first contact");
    if (left > 0)
        return QCoreApplication::translate("Times", "%1 left", "time until the first contact is due").arg(officeTimeForPeople(left, office));
    return QCoreApplication::translate("Times", "%1 over", "time since the first contact was due").arg(officeTimeForPeople(-left, office));
}

QString agoForPeople(Moment then, Moment now)
{
    const qint64 minutes = then.minutesUntil(now);
    if (minutes < 0)
        return QCoreApplication::translate("Times", "in %1", "a span from now").arg(durationForPeople(-minutes));
    if (minutes == 0)
        return QCoreApplication::translate("Times", "just now");
    if (minutes < minutesPerHour)
        return QCoreApplication::translate("Times", "%1 min ago").arg(minutes);
    if (minutes < minutesPerDay)
        return QCoreApplication::translate("Times", "%1 h ago").arg(minutes / minutesPerHour);
    const qint64 daysPassed = minutes / minutesPerDay;
    if (daysPassed < 60)
        return daysAgo(daysPassed);
    const int months = int(daysPassed / 30); // not in the call: lupdate of Qt 6.8 never returns from a division there
    const int years = int(daysPassed / 365);
    if (daysPassed < 730)
        return QCoreApplication::translate("Times", "%n months ago", nullptr, months);
    return QCoreApplication::translate("Times", "%n years ago", nullptr, years);
}

QString localTimeForPeople(const QTimeZone& zone, Moment now, const QLocale& locale)
{
    return placed(hourForPeople(now.in(orUtc(zone)).time(), locale), orUtc(zone));
}

QString exactTime(Moment moment, const QTimeZone& zone, const QLocale& locale)
{
    const QDateTime time = moment.in(orUtc(zone));
    const QString day = locale.toString(time.date(), QLocale::LongFormat);
    return placed(QCoreApplication::translate("Times", "%1, %2", "a day and an hour, in full").arg(day, hourForPeople(time.time(), locale)),
                  orUtc(zone));
}

QString cityOf(const QTimeZone& zone)
{
    const QString id = QString::fromUtf8(zone.id());
    if (id.startsWith(QLatin1StringView("Etc/")))
        return id.sliced(4);
    return id.section(u'/', -1).replace(u'_', u' ');
}

QString hourForPeople(QTime time, const QLocale& locale)
{
    QString format = locale.timeFormat(QLocale::ShortFormat);
    format.remove(QLatin1StringView(":ss")); // the C locale's
    return locale.toString(time, format);
}

} // namespace askline
