// SPDX-License-Identifier: GPL-3.0-or-later
// Forecasts, paybacks, how long the money lasts, and what hangs on whom.
#include "app/numbers/CampaignNumbers.h"
#include "app/numbers/Concentration.h"
#include "app/numbers/Forecast.h"
#include "app/numbers/Fuel.h"
#include "app/numbers/UsualRates.h"

#include <QTest>

#include <random>

using namespace askline;

namespace {

constexpr int last = 4;

LeadCell cell(int furthest, Standing standing, int leads)
{
    LeadCell one;
    one.furthest = furthest;
    one.standing = standing;
    one.leads = leads;
    return one;
}

// Half go on at each step.
QList<FunnelStep> halves()
{
    return funnelOf({cell(0, Standing::Lost, 800), cell(1, Standing::Lost, 400), cell(2, Standing::Lost, 200), cell(3, Standing::Lost, 100), cell(last, Standing::Won, 100)}, last);
}

Spend spent(QDate day, qint64 minor)
{
    Spend spend;
    spend.day = day;
    spend.amount = {minor, "EUR"};
    return spend;
}

Win won(QDate day, qint64 minor)
{
    Win win;
    win.day = day;
    win.value = {minor, "EUR"};
    return win;
}

const QDate first(2026, 1, 10);

} // namespace

class MoneyTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theChanceOfAWinIsTheProductOfTheRatesLeft()
    {
        const QList<double> chances = chancesFrom(halves());
        QCOMPARE(chances[last], 1.0);
        QVERIFY(qAbs(chances[3] - 0.5) < 0.01);
        QVERIFY(qAbs(chances[0] - 0.0625) < 0.01);
        // Without a count of its own a firm goes by the usual rates.
        const QList<double> unknown = chancesFrom(funnelOf({}, last));
        QCOMPARE(unknown[0], usualConversion(last));
    }

    void aForecastIsTheSumOfChancesTimesValuesWithinItsDays()
    {
        const QList<OpenLead> leads{{3, 100'000, first}, {3, 300'000, first.addDays(40)}, {2, 200'000, first.addDays(3)}};
        const Expectation expected = expectationOf(leads, halves(), first, first.addDays(30), 1);
        QCOMPARE(expected.leads, 2);
        QVERIFY(qAbs(expected.minor - 100'000) < 3'000); // .5 x 1,000 + .25 x 2,000
        QCOMPARE(expected.low, 0);
        QCOMPARE(expected.high, 300'000);
        QCOMPARE(expectationOf(leads, halves(), first, first.addDays(30), 1), expected);
        QCOMPARE(expectationOf({}, halves(), first, first, 1).high, 0);
        QCOMPARE(expectationOf(leads, {}, first, first, 1), Expectation{});
    }

    void whatComesLiesInTheIntervalNineTimesInTen()
    {
        QList<OpenLead> leads;
        for (int i = 0; i < 60; ++i)
            leads += OpenLead{3, 10'000 + 500 * i, first};
        const Expectation expected = expectationOf(leads, halves(), first, first, 5);
        int within = 0;
        std::mt19937 random(11);
        std::uniform_real_distribution<double> lot;
        constexpr int months = 1'000;
        for (int month = 0; month < months; ++month) {
            qint64 came = 0;
            for (const OpenLead& lead : leads)
                came += lot(random) < 0.5 ? lead.minorValue : 0;
            within += came >= expected.low && came <= expected.high;
        }
        QVERIFY2(within >= 0.88 * months && within <= 0.98 * months, qPrintable(QString::number(within))); // a little more, as the rates are not known for sure
    }

    void manyLeadsAreForecastAsFewAre()
    {
        QList<OpenLead> few;
        QList<OpenLead> many;
        for (int i = 0; i < 390; ++i)
            few += OpenLead{3, 10'000, first};
        for (int i = 0; i < 410; ++i)
            many += OpenLead{3, 10'000, first};
        const Expectation one = expectationOf(few, halves(), first, first, 5);
        const Expectation other = expectationOf(many, halves(), first, first, 5);
        QVERIFY(qAbs(double(other.low) / double(one.low) - 410.0 / 390) < 0.05);
        QVERIFY(qAbs(double(other.high) / double(one.high) - 410.0 / 390) < 0.05);
    }

    void moneyIsBackOnceAsMuchWasWonAsWasSpent()
    {
        const auto payback = paybackOf({spent(first, 10'000), spent(first.addDays(30), 5'000)}, {won(first.addDays(-5), 99'000), won(first.addDays(20), 12'000), won(first.addDays(50), 4'000)});
        QVERIFY(payback);
        QCOMPARE(payback->spent.minor, 15'000);
        QCOMPARE(payback->back.minor, 16'000); // nothing from before
        QCOMPARE(payback->days, 50);           // on the 20th day it was back, and then it was not
        QVERIFY(!paybackOf({spent(first, 10'000)}, {won(first.addDays(2), 9'999)})->days);
        QVERIFY(!paybackOf({}, {}));
        Win dollars = won(first, 5);
        dollars.value.currency = "USD";
        QVERIFY(!paybackOf({spent(first, 10'000)}, {dollars}));
    }

    void fuelEndsInTheMonthItIsUsedUpIn()
    {
        const QDate today(2026, 6, 15);
        const Fuel fuel{100'000, QDate(2026, 3, 1), 10};
        QList<Spend> spend;
        for (int month = 2; month <= 6; ++month)
            spend += spent(QDate(2026, month, 1), 20'000);
        const auto runway = runwayOf(fuel, "EUR", spend, {won(QDate(2026, 5, 5), 150'000)}, today);
        QVERIFY(runway);
        QCOMPARE(runway->left.minor, 100'000 - 4 * 20'000 + 15'000); // what was spent before it was set aside does not count
        QCOMPARE(runway->burnPerMonth.minor, 20'000);
        QCOMPARE(runway->refuelPerMonth.minor, 5'000);
        QCOMPARE(runway->ends, QDate(2026, 8, 1)); // 350 at 150 a month
        QVERIFY(!runwayOf(fuel, "EUR", {}, {}, today)->ends);
        QVERIFY(!runwayOf({}, "EUR", spend, {}, today));
        QCOMPARE(runwayOf({10'000, QDate(2026, 3, 1), 0}, "EUR", spend, {}, today)->ends, QDate(2026, 6, 1));
    }

    void theVitalFewHoldFourFifths()
    {
        QCOMPARE(vitalFew({80, 5, 5, 5, 5}), 1);
        QCOMPARE(vitalFew({25, 25, 25, 25}), 4);
        QCOMPARE(vitalFew({}), 0);
        const QList<PartOf<SourceId>> parts{{SourceId{}, 3, 900}, {SourceId{}, 1, 100}};
        QCOMPARE(sharesOf(parts[0], parts), (Shares{0.75, 0.9}));
    }

    void aCampaignIsStoppedEarlyBeforeItHasRunAsItWasMeantTo()
    {
        CampaignNumbers one;
        one.today = first.addDays(9);
        QVERIFY(!one.daysRun());
        one.campaign.begins = first;
        one.campaign.days = 30;
        QCOMPARE(one.daysRun(), 10);
        QVERIFY(!one.isOver());
        one.campaign.stopped = first.addDays(4);
        QVERIFY(one.isOver() && one.isStoppedEarly());
        QCOMPARE(one.daysRun(), 5);
        one.campaign.stopped = first.addDays(29);
        one.today = first.addDays(100);
        QVERIFY(one.isOver() && !one.isStoppedEarly());
        one.campaign.budgetMinor = 100;
        one.numbers.spend = {{101, "EUR"}};
        QVERIFY(one.isOverBudget("EUR") && !one.isOverBudget("USD"));
    }
};

QTEST_GUILESS_MAIN(MoneyTest)
#include "MoneyTest.moc"
