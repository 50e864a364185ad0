// SPDX-License-Identifier: GPL-3.0-or-later
// KHolidays behind a function, a year at a time. What was read is kept for the process: an office clock is made often.
#include "app/planning/WorkingDays.h"

#include <KHolidays/HolidayRegion>

#include <QHash>
#include <QMutex>
#include <QSet>

#include <memory>

namespace askline {

namespace {

// Holidays are known by rules of our time; a typing error of a year must not set the calendars calculating.
constexpr int firstYear = 1950;
constexpr int lastYear = 2150;

class Holidays {
public:
    explicit Holidays(QString region) : region_(std::move(region)) {}

    bool contains(QDate day)
    {
        const int year = day.year();
        if (!day.isValid() || year < firstYear || year > lastYear)
            return false;
        const QMutexLocker lock(&mutex_);
        auto known = years_.constFind(year);
        if (known == years_.constEnd())
            known = years_.insert(year, daysOff(year));
        return known->contains(day);
    }

private:
    QSet<QDate> daysOff(int year) const
    {
        QSet<QDate> days;
        const KHolidays::HolidayRegion region(region_);
        if (!region.isValid())
            return days;
        for (const KHolidays::Holiday& holiday : region.rawHolidays(QDate(year, 1, 1), QDate(year, 12, 31)))
            if (holiday.dayType() == KHolidays::Holiday::NonWorkday)
                for (int i = 0; i < holiday.duration(); ++i)
                    days += holiday.observedStartDate().addDays(i);
        return days;
    }

    QString region_;
    QMutex mutex_;
    QHash<int, QSet<QDate>> years_;
};

std::shared_ptr<Holidays> holidaysIn(const QString& regionCode)
{
    static QMutex mutex;
    static QHash<QString, std::shared_ptr<Holidays>> regions;
    const QMutexLocker lock(&mutex);
    std::shared_ptr<Holidays>& region = regions[regionCode];
    if (!region)
        region = std::make_shared<Holidays>(regionCode);
    return region;
}

} // namespace

IsHoliday holidaysOf(const QString& regionCode)
{
    if (regionCode.isEmpty())
        return [](QDate) { return false; };
    return [holidays = holidaysIn(regionCode)](QDate day) { return holidays->contains(day); };
}

QString defaultHolidayRegion(const QString& country, const QLocale& locale)
{
    if (country.isEmpty())
        return {};
    return KHolidays::HolidayRegion::defaultRegionCode(country.toLower(), locale.name().section(u'_', 0, 0));
}

OfficeClock officeClockOf(const WorkspaceSettings& settings)
{
    return {settings.hours, settings.zone(), holidaysOf(settings.holidays)};
}

} // namespace askline
