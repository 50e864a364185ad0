// SPDX-License-Identifier: GPL-3.0-or-later
// Weeks begin on Monday.
#include "app/numbers/Rhythm.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace askline {

namespace {

constexpr int daysAWeek = 7;
constexpr int weeksThatLast = 4;

QDate mondayOfWeek(QDate day)
{
    return day.addDays(1 - day.dayOfWeek());
}

} // namespace

QList<DayOfWork> weeksOf(const QList<DayOfWork>& days, QDate from, QDate to)
{
    QList<DayOfWork> weeks;
    const QDate first = mondayOfWeek(from);
    for (QDate monday = first; monday <= to; monday = monday.addDays(daysAWeek)) {
        weeks += DayOfWork{};
        weeks.last().day = monday;
    }
    for (const DayOfWork& day : days)
        if (const qint64 week = first.daysTo(day.day) / daysAWeek; day.day >= first && week < weeks.size())
            weeks[week].add(day);
    return weeks;
}

QList<DayOfWork> workByPerson(const QList<DayOfWork>& days)
{
    QHash<PersonId, DayOfWork> people;
    for (const DayOfWork& day : days) {
        DayOfWork& person = people[day.by];
        person.by = day.by;
        person.add(day);
    }
    return people.values();
}

DayOfWork sumOf(const QList<DayOfWork>& days)
{
    DayOfWork sum;
    for (const DayOfWork& day : days)
        sum.add(day);
    return sum;
}

std::optional<WorkGap> longestGap(const QList<DayOfWork>& days, QDate from, QDate to, const std::function<bool(QDate)>& isWorkingDay)
{
    QSet<QDate> worked;
    for (const DayOfWork& day : days)
        if (day.touches > 0)
            worked += day.day;
    std::optional<WorkGap> longest;
    WorkGap gap;
    for (QDate day = from; day <= to; day = day.addDays(1)) {
        if (worked.contains(day)) {
            gap = {};
        } else if (isWorkingDay(day)) {
            gap = {gap.days == 0 ? day : gap.from, day, gap.days + 1};
            if (gap.days > 1 && (!longest || gap.days > longest->days))
                longest = gap;
        }
    }
    return longest;
}

QList<double> rollingMean(const QList<double>& values)
{
    QList<double> means;
    for (qsizetype i = 0; i < values.size(); ++i) {
        const qsizetype first = std::max<qsizetype>(0, i + 1 - weeksThatLast);
        double sum = 0;
        for (qsizetype j = first; j <= i; ++j)
            sum += values[j];
        means += sum / double(i + 1 - first);
    }
    return means;
}

} // namespace askline
