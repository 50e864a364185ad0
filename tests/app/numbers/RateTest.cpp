// SPDX-License-Identifier: GPL-3.0-or-later
// Rates and their intervals, against R 4.2. The commands stand beside the values; options(digits = 15).
#include "app/numbers/Homogeneity.h"
#include "app/numbers/Rate.h"
#include "app/numbers/Survival.h"

#include <QTest>

#include <cmath>

using namespace askline;

namespace {

constexpr double exact = 1e-9;

bool isSame(double one, double other)
{
    return std::abs(one - other) <= exact * std::max(1.0, std::abs(other));
}

} // namespace

class RateTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    // prop.test(k, n, correct = FALSE)$conf.int
    void theIntervalIsWilsons_data()
    {
        QTest::addColumn<int>("part");
        QTest::addColumn<int>("of");
        QTest::addColumn<double>("low");
        QTest::addColumn<double>("high");
        QTest::newRow("45 of 118") << 45 << 118 << 0.298770044137479 << 0.471423121054299;
        QTest::newRow("none of 10") << 0 << 10 << 0.0 << 0.277532799862889;
        QTest::newRow("all of 10") << 10 << 10 << 0.722467200137111 << 1.0;
        QTest::newRow("1 of 7") << 1 << 7 << 0.0256796243447436 << 0.513127829274319;
        QTest::newRow("300 of 1000") << 300 << 1000 << 0.272406842477005 << 0.329123860917217;
        QTest::newRow("512 of 513") << 512 << 513 << 0.989041959658326 << 0.999655814637833;
    }
    void theIntervalIsWilsons()
    {
        QFETCH(int, part);
        QFETCH(int, of);
        QFETCH(double, low);
        QFETCH(double, high);
        const Rate rate{part, of};
        QVERIFY2(isSame(rate.low(), low), qPrintable(QString::number(rate.low(), 'g', 17)));
        QVERIFY2(isSame(rate.high(), high), qPrintable(QString::number(rate.high(), 'g', 17)));
    }

    void ofNothingThereIsNoShare()
    {
        QVERIFY(!Rate{}.share());
        QVERIFY(Rate{}.isTooEarly());
        QCOMPARE(Rate{}.low(), 0.0);
        QCOMPARE(Rate{}.high(), 1.0);
    }

    void howManyAreNeededIsTheFirstCountThatSuffices()
    {
        for (const Rate& rate : {Rate{3, 9}, Rate{1, 2}, Rate{0, 4}, Rate{2, 37}}) {
            const int needed = rate.needed();
            QVERIFY(needed > 0);
            const double share = *rate.share();
            const auto width = [&](int of) {
                const double z = 1.959963984540054;
                return 2 * z / (1 + z * z / of) * std::sqrt(share * (1 - share) / of + z * z / (4.0 * of * of));
            };
            QVERIFY(std::min(1.0, width(needed)) <= 0.2 + 1e-12);
        }
        QVERIFY((Rate{45, 118}.isTooEarly() == false));
        QVERIFY((Rate{4, 9}.isTooEarly()));
    }

    // f <- function(x) pbeta(x, 1 + ka, 1 + na - ka) * dbeta(x, 1 + kb, 1 + nb - kb); integrate(f, 0, 1, rel.tol = 1e-12)
    void theChanceThatOneIsBetterIsBetaBinomial()
    {
        QVERIFY(isSame(chanceThatSecondIsBetter({10, 40}, {16, 42}), 0.89494245086429));
        QVERIFY(isSame(chanceThatSecondIsBetter({0, 5}, {3, 6}), 0.951048951048951));
        QVERIFY(isSame(chanceThatSecondIsBetter({120, 400}, {118, 390}), 0.531443731885131));
        QVERIFY(isSame(chanceThatSecondIsBetter({}, {}), 0.5));
        QVERIFY(isSame(chanceThatSecondIsBetter({10, 40}, {16, 42}) + chanceThatSecondIsBetter({16, 42}, {10, 40}), 1));
    }

    // prop.test(k, n, correct = FALSE): X-squared, df, p-value
    void theTestOfSourcesIsPearsons()
    {
        const auto three = homogeneityOf({{45, 118}, {30, 110}, {12, 90}});
        QVERIFY(isSame(three->statistic, 15.80461062767) && three->freedom == 2 && isSame(three->probability, 0.000369889844642502));
        const auto two = homogeneityOf({{20, 60}, {25, 61}});
        QVERIFY(isSame(two->statistic, 0.757869172019301) && isSame(two->probability, 0.383996183503795));
        const auto four = homogeneityOf({{100, 400}, {105, 410}, {98, 395}, {101, 405}});
        QVERIFY(isSame(four->probability, 0.993899514789661));
    }

    void theTestSaysNothingWhereItCannot()
    {
        QVERIFY(!homogeneityOf({}));
        QVERIFY(!homogeneityOf({{5, 100}}));
        QVERIFY(!homogeneityOf({{0, 50}, {0, 60}}));
        QVERIFY(!homogeneityOf({{1, 9}, {30, 100}})); // fewer than five expected
    }

    // survfit(Surv(c(5,5,12,30,30,61,90,200,200,400), c(1,1,1,0,1,1,0,1,0,0)) ~ 1): summary(times = …)$surv, quantile()
    void waitingIsKaplanMeiers()
    {
        Waits waiting;
        const QList<qint64> times{5, 5, 12, 30, 30, 61, 90, 200, 200, 400};
        const QList<int> happened{1, 1, 1, 0, 1, 1, 0, 1, 0, 0};
        for (qsizetype i = 0; i < times.size(); ++i)
            (happened[i] ? waiting[times[i]].happened : waiting[times[i]].left) += 1;
        const QList<std::pair<qint64, double>> surviving{{5, 0.8}, {12, 0.7}, {30, 0.6}, {60, 0.6}, {61, 0.48}, {240, 0.32}};
        for (const auto& [time, share] : surviving)
            QVERIFY2(isSame(1 - *happenedWithin(waiting, time), share), qPrintable(QString::number(time)));
        QCOMPARE(timeUntil(waiting, 0.1), std::optional<qint64>(5));
        QCOMPARE(timeUntil(waiting, 0.5), std::optional<qint64>(61));
        QCOMPARE(timeUntil(waiting, 0.6), std::optional<qint64>(200));
        QCOMPARE(timeUntil(waiting, 0.9), std::nullopt);
        QVERIFY(!happenedWithin({}, 5) && !timeUntil({}, 0.5));
    }
};

QTEST_GUILESS_MAIN(RateTest)
#include "RateTest.moc"
