// SPDX-License-Identifier: GPL-3.0-or-later
// A week is told as it was, and a run of days with asks survives weekends, holidays and days away.
#include "app/planning/Week.h"

#include <QTest>

using namespace askline;

namespace {

const QTimeZone berlin("Europe/Berlin");
const QDate monday(2026, 3, 2);

OfficeClock office(QDate holiday = {})
{
    return {OfficeHours{}, berlin, [holiday](QDate day) { return day == holiday; }};
}

Week fullWeek()
{
    Week week{.monday = monday, .today = monday.addDays(4), .goal = 25};
    for (int i = 0; i < 7; ++i)
        week.days += WeekDay{monday.addDays(i), i < 5, {.asksMade = i, .motionMinutes = 10}};
    return week;
}

} // namespace

class WeekTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aRunOfDaysSurvivesWeekendsHolidaysAndDaysAway()
    {
        const QSet<QDate> thursdayFridayAndMonday{QDate(2026, 2, 26), QDate(2026, 2, 27), monday};
        QCOMPARE(streakOf(thursdayFridayAndMonday, monday, office(), {}), 3);
        QCOMPARE(streakOf(thursdayFridayAndMonday, monday.addDays(1), office(), {}), 3); // today is not over
        QCOMPARE(streakOf(thursdayFridayAndMonday, monday.addDays(2), office(), {}), 0);
        QCOMPARE(streakOf(thursdayFridayAndMonday, monday.addDays(2), office(monday.addDays(1)), {}), 3);
        QCOMPARE(streakOf(thursdayFridayAndMonday, monday.addDays(4), office(), {monday.addDays(1), monday.addDays(3)}), 3);
    }

    void whatIsMeantSoFarFollowsTheDaysThatHaveCome()
    {
        Week week = fullWeek();
        week.today = monday.addDays(1);
        QCOMPARE(week.goalSoFar(), 10);
        week.today = monday.addDays(6);
        QCOMPARE(week.goalSoFar(), 25);
        QCOMPARE(week.total().asksMade, 21);
        QCOMPARE(week.total().motionMinutes, 70);
        QCOMPARE(Week{}.goalSoFar(), 0);
    }
};

QTEST_GUILESS_MAIN(WeekTest)
#include "WeekTest.moc"
