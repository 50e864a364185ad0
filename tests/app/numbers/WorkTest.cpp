// SPDX-License-Identifier: GPL-3.0-or-later
// Weeks and gaps, stays and follow-through, wordings, the ideal client, and the gate.
#include "app/numbers/FollowThrough.h"
#include "app/numbers/IdealClient.h"
#include "app/numbers/ObjectionNumbers.h"
#include "app/numbers/Readiness.h"
#include "app/numbers/RepairPlan.h"
#include "app/numbers/Rhythm.h"
#include "app/numbers/Stays.h"
#include "app/numbers/UsualRates.h"
#include "app/numbers/WordingTrial.h"

#include <QTest>

using namespace askline;

namespace {

const QDate monday(2026, 3, 2);

DayOfWork day(int after, int touches, int asks = 0)
{
    DayOfWork one;
    one.day = monday.addDays(after);
    one.touches = touches;
    one.asks = asks;
    return one;
}

bool isWeekday(QDate date)
{
    return date.dayOfWeek() <= 5;
}

} // namespace

class WorkTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void weeksWithoutWorkAreWeeksToo()
    {
        const QList<DayOfWork> weeks = weeksOf({day(1, 3, 1), day(4, 2, 2), day(15, 1)}, monday.addDays(2), monday.addDays(20));
        QCOMPARE(weeks.size(), 3);
        QCOMPARE(weeks[0].day, monday);
        QCOMPARE(weeks[0].touches, 5);
        QCOMPARE(weeks[0].asks, 3);
        QCOMPARE(weeks[1].touches, 0);
        QCOMPARE(weeks[2].touches, 1);
    }

    void theGapCountsWorkingDaysAlone()
    {
        const auto gap = longestGap({day(0, 1), day(3, 0), day(8, 2), day(9, 1)}, monday, monday.addDays(11), isWeekday);
        QVERIFY(gap);
        QCOMPARE(gap->from, monday.addDays(1));
        QCOMPARE(gap->to, monday.addDays(7));
        QCOMPARE(gap->days, 5);
        QVERIFY(!longestGap({day(0, 1), day(2, 1)}, monday, monday.addDays(2), isWeekday));
    }

    void whatLastsIsTheMeanOfFourWeeks()
    {
        QCOMPARE(rollingMean({4, 8, 0, 4, 12}), (QList<double>{4, 6, 4, 4, 6}));
    }

    void leadsThatStayCountForAsLongAsTheyHaveBeen()
    {
        const QDate today = monday.addDays(10);
        const QList<StageStay> stays = stageStaysOf({{MeasureKind::Stayed, "discovery", 1440, 2, 0}, {MeasureKind::Staying, "discovery", monday.toJulianDay(), 0, 2}}, today);
        QCOMPARE(stays.size(), 1);
        QCOMPARE(stays[0].there, 2);
        QCOMPARE(*timeUntil(stays[0].stays, 0.5), 1440);
        QVERIFY(!timeUntil(stays[0].stays, 0.9)); // nobody knows yet
    }

    void leadsLetGoBeforeAsManyContactsAsAWinTakesAreCounted()
    {
        FollowThrough follow;
        follow.contactsToWin = {{3, 1}, {6, 2}};
        follow.contactsToLoss = {{1, 4}, {5, 1}, {6, 1}, {9, 1}};
        QCOMPARE(follow.lostBeforeTheMedianWin(), 5);
        QCOMPARE(follow.wonAfter(3), 2);
        QCOMPARE(*meanOf(follow.contactsToWin), 5.0);
        QCOMPARE(*quantileOf(follow.contactsToLoss, 0.9), 9);
        QVERIFY(!FollowThrough{}.lostBeforeTheMedianWin());
    }

    void aWordingIsDecidedFrom95PercentOn()
    {
        WordingTrial trial{"proposal", 0, {{"A", {20, 100}}, {"B", {45, 100}}}};
        QVERIFY(trial.isDecided());
        QVERIFY(*trial.chanceThatLaterIsBetter() > 0.99);
        QVERIFY(!trial.callsUntilDecided());
        trial.wordings = {{"A", {20, 50}}, {"B", {24, 50}}};
        QVERIFY(!trial.isDecided());
        const auto more = trial.callsUntilDecided();
        QVERIFY(more && *more > 50 && *more < 1'000);
        trial.wordings[1].yes = trial.wordings[0].yes;
        QVERIFY(!trial.callsUntilDecided()); // alike for ever
        trial.wordings.removeLast();
        QVERIFY(!trial.chanceThatLaterIsBetter());
    }

    void anObjectionIsOnlyRarerWhereTheIntervalsDoNotMeet()
    {
        ObjectionNumbers one;
        QVERIFY(!one.isRarerWherePreempted());
        one.preempted = {5, 100};
        one.unpreempted = {30, 100};
        QCOMPARE(one.isRarerWherePreempted(), true);
        one.unpreempted = {9, 100};
        QCOMPARE(one.isRarerWherePreempted(), false);
    }

    // R: wilcox.test(c(.9, .8, .8, .4), c(.8, .3, .3, .1))$statistic / 16 is 0.875; here ten times each.
    void separationIsTheStatisticOfMannAndWhitney()
    {
        QList<ScoredLead> leads;
        for (int i = 0; i < 10; ++i)
            leads += {{.9, true}, {.8, true}, {.8, true}, {.4, true}, {.8, false}, {.3, false}, {.3, false}, {.1, false}};
        const auto separation = separationOf(leads);
        QVERIFY(separation);
        QVERIFY(qAbs(separation->auc - 0.875) < 1e-12); // (4 + 3.5 + 3.5 + 3) / 16
        QVERIFY(separation->low > 0.75 && separation->high < 1);
        QVERIFY(!separationOf(leads.mid(0, 16)));
        const QList<ScoreBand> bands = calibrationOf(leads);
        QCOMPARE(bands[0].won, (Rate{0, 10}));
        QCOMPARE(bands[3].won, (Rate{30, 40}));
    }

    void aGateOpensOnlyWhereTheWorseEndPasses()
    {
        ReadinessFacts facts;
        facts.last = 6;
        facts.kept = {9, 10}; // ninety percent, of too few
        for (int i = 0; i < 100; ++i)
            ++facts.firstContacts[i < 85 ? 60 : 2880].happened;
        QCOMPARE(readinessOf(facts)[0].state, GateState::Closed); // 85 %, but it may be 77
        facts.firstContacts[60].happened = 185;
        QCOMPARE(readinessOf(facts)[0].state, GateState::Open);
        facts.firstContacts[100].left = 500; // too young to be judged
        QCOMPARE(readinessOf(facts)[0].state, GateState::Open);
        QCOMPARE(readinessOf(facts)[1].state, GateState::TooEarly);
        facts.kept = {90, 100};
        facts.conversion = {20, 100};
        facts.capacity = CapacitySum{600, 1200};
        SourceNumbers source;
        source.leads = 100;
        source.conversion = {20, 100};
        source.wonValue = {{200'000, "EUR"}};
        source.spend = {{100'000, "EUR"}};
        facts.sources = {source};
        QVERIFY(isReadyToScale(readinessOf(facts)));
        facts.leaks = true;
        QCOMPARE(readinessOf(facts)[2].state, GateState::Closed);
        facts.leaks = false;
        facts.capacity->needed = 601;
        QCOMPARE(readinessOf(facts)[3].state, GateState::Closed);
        facts.sources[0].spend = {{190'000, "EUR"}}; // 19 a lead; worth 20, but perhaps 13
        QCOMPARE(readinessOf(facts)[4].state, GateState::Closed);
        facts.sources[0].conversion.part = 0;
        facts.sources[0].wonValue.clear();
        QCOMPARE(readinessOf(facts)[4].state, GateState::Closed); // nothing was won at all
        facts.sources[0].spend.clear();
        QCOMPARE(readinessOf(facts)[4].state, GateState::TooEarly);
    }

    void aRepairIsDoneAtFourFifthsOfEnoughCases()
    {
        RepairFacts facts;
        facts.answered = 5;
        facts.kept = {8, 10};
        facts.qualified = {8, 9};
        const QList<RepairStep> plan = repairPlanOf(facts);
        QCOMPARE(plan.size(), 7);
        QVERIFY(plan[0].isDone && plan[1].isDone && !plan[2].isDone && !plan[6].isDone);
    }

    void theUsualRatesAreThoseOfTheManual()
    {
        QVERIFY(qAbs(usualConversion(6) - 0.95 * 0.6 * 0.5 * 0.5 * 0.5 * 0.4) < 1e-12);
    }
};

QTEST_GUILESS_MAIN(WorkTest)
#include "WorkTest.moc"
