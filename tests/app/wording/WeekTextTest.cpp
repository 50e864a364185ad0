// SPDX-License-Identifier: GPL-3.0-or-later
// The week in sentences, with ratios only where there are enough answers, and one thing to do differently.
#include "app/wording/WeekText.h"

#include <QTest>

using namespace askline;

namespace {

const QDate monday(2026, 3, 2);
const QLocale english(QLocale::English, QLocale::UnitedKingdom);

Week fullWeek()
{
    Week week{.monday = monday, .today = monday.addDays(4), .goal = 25};
    for (int i = 0; i < 7; ++i)
        week.days += WeekDay{monday.addDays(i), i < 5, {}};
    week.days[0].score = {.asksMade = 6, .yes = 2, .no = 3, .notYet = 1, .tried = 9, .reached = 5, .actionMinutes = 60, .motionMinutes = 20};
    week.days[3].score = {.asksMade = 4, .yes = 2, .no = 4, .tried = 3, .reached = 3, .actionMinutes = 30};
    return week;
}

} // namespace

class WeekTextTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theWeekIsToldInSentences()
    {
        Week week = fullWeek();
        week.arrived = 9;
        week.qualified = 4;
        week.touches = 20;
        week.touchesOnFresh = 12;
        week.forgotten = Forgotten{3, 1, 0};
        week.streak = 4;
        const QStringList told = weekSentences(week, QStringLiteral("EUR"), english);
        QCOMPARE(told[0], "10 asks made, 25 were meant.");
        QCOMPARE(told[1], "Yes 4, no 7, not yet 1: 1.8 noes to each yes. A no is progress.");
        QCOMPARE(told[2], "1 h 30 min in calls and messages that asked, 20 min in motion.");
        QVERIFY(told.join(u'\n').contains("12 of 20 contacts went to leads under seven days old."));
        QVERIFY(told.join(u'\n').contains("3 for up to a month, 1 for up to three, 0 longer."));
    }

    void aRatioIsNotToldFromAHandfulOfAnswers()
    {
        Week week = fullWeek();
        week.days[3].score = {};
        QCOMPARE(weekSentences(week, QStringLiteral("EUR"), english)[1], "Yes 2, no 3, not yet 1.");
    }

    void theAdviceNamesWhatWentWrongFirst()
    {
        Week week = fullWeek();
        QVERIFY(weekAdvice(week).contains("Fewer asks than meant"));
        week.days[0].score.motionMinutes = 300;
        QVERIFY(weekAdvice(week).contains("motion"));
        week.days[0].score.motionMinutes = 0;
        week.days[0].score.asksMade = 30;
        week.forgotten = Forgotten{.longer = 2};
        QVERIFY(weekAdvice(week).contains("forgotten"));
        week.forgotten = Forgotten{};
        QCOMPARE(weekAdvice(week), "As meant. Keep it so.");
    }

    void theTableEndsWithTheSumAndLeavesOutIdleWeekends()
    {
        const QList<QStringList> rows = weekRows(fullWeek(), english);
        QCOMPARE(rows.size(), 6);
        QCOMPARE(rows.first(), (QStringList{"Monday", "6", "2", "3", "1", "9", "5", "1 h", "20 min"}));
        QCOMPARE(rows.last().first(), "Week");
        QCOMPARE(rows.last()[1], "10");
    }
};

QTEST_GUILESS_MAIN(WeekTextTest)
#include "WeekTextTest.moc"
