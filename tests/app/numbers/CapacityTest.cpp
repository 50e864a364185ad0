// SPDX-License-Identifier: GPL-3.0-or-later
// How many leads the hours can follow up: the sum, and the weeks that are lived through.
#include "app/numbers/Capacity.h"

#include <QTest>

using namespace askline;

namespace {

Capacity firm()
{
    Capacity capacity;
    capacity.leadsAWeek = 10;
    capacity.contactsPerLead = {{4, 1}, {6, 1}};
    capacity.minutesPerContact = 12;
    capacity.gaps = {1, 2, 3};
    capacity.people = 1;
    capacity.minutesAWeek = 20 * 60;
    return capacity;
}

} // namespace

class CapacityTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theSumIsLeadsTimesContactsTimesMinutes()
    {
        const CapacitySum sum = capacitySumOf(firm());
        QCOMPARE(sum.needed, 10.0 * 5 * 12);
        QCOMPARE(sum.there, 1200.0);
    }

    void theSameSeedLivesTheSameWeeks()
    {
        QCOMPARE(simulatedWeeks(firm(), 12, 7), simulatedWeeks(firm(), 12, 7));
        QVERIFY(simulatedWeeks(firm(), 12, 7) != simulatedWeeks(firm(), 12, 8));
    }

    void withTimeToSpareNothingIsLate()
    {
        const SimulatedWeeks weeks = simulatedWeeks(firm(), 5, 1);
        QVERIFY(weeks.lateShare < 0.01);
        QVERIFY(weeks.madeShare > 0.95);
        QVERIFY(weeks.medianFirstContact <= 5);
    }

    void withTwiceAsMuchAsThereIsTimeForFollowUpFallsBehind()
    {
        const SimulatedWeeks weeks = simulatedWeeks(firm(), 40, 1);
        QVERIFY(weeks.lateShare > 0.5);
        QVERIFY(weeks.madeShare < 0.8);
    }

    void itBreaksNearWhereTheSumIsUsedUp()
    {
        const auto broken = breakingPointOf(firm(), 1);
        QVERIFY(broken);
        QVERIFY2(broken->leadsAWeek >= 14 && broken->leadsAWeek <= 22, qPrintable(QString::number(broken->leadsAWeek))); // the sum holds up to 20
        QVERIFY(broken->lateShare > mostLate);
        QVERIFY(broken->worstWeekday >= 1 && broken->worstWeekday <= 5);
        Capacity two = firm();
        two.people = 2;
        QVERIFY(breakingPointOf(two, 1)->leadsAWeek > 1.6 * broken->leadsAWeek);
        two.minutesAWeek = 0;
        QVERIFY(!breakingPointOf(two, 1));
        Capacity once = firm();
        once.contactsPerLead = {{1, 20}};
        QVERIFY(!breakingPointOf(once, 1)); // there is no follow-up to be late
    }

    void leadsOfTheWeekendWaitForMonday()
    {
        Capacity capacity = firm();
        capacity.arrivals = {0, 0, 0, 0, 0, 1, 0};
        const SimulatedWeeks weeks = simulatedWeeks(capacity, 10, 3);
        QCOMPARE(weeks.speeds[Never], 0.0);
        QVERIFY(weeks.medianFirstContact > 0); // ten of them at once on Monday morning
    }
};

QTEST_GUILESS_MAIN(CapacityTest)
#include "CapacityTest.moc"
