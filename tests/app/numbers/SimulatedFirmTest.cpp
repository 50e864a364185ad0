// SPDX-License-Identifier: GPL-3.0-or-later
// Firms whose true rates are known: their intervals must hold them as often as 95 % promises, no less and no more.
#include "app/numbers/Funnel.h"

#include <QTest>

#include <array>
#include <random>

using namespace askline;

namespace {

constexpr int last = 6;
constexpr std::array<double, last> trueRates{0.93, 0.72, 0.65, 0.61, 0.55, 0.48};
constexpr int leads = 2'400; // so that more than two hundred are decided at the last step
constexpr int seeds = 2'000;

// Every lead goes on by lot until it is lost or won.
QList<LeadCell> finishedCohort(quint32 seed)
{
    std::mt19937 random(seed);
    std::uniform_real_distribution<double> lot;
    QList<LeadCell> cells(last + 1);
    for (int step = 0; step <= last; ++step) {
        cells[step].furthest = step;
        cells[step].standing = step == last ? Standing::Won : Standing::Lost;
    }
    for (int lead = 0; lead < leads; ++lead) {
        int step = 0;
        while (step < last && lot(random) < trueRates[size_t(step)])
            ++step;
        ++cells[step].leads;
    }
    return cells;
}

bool holds(const Rate& rate, double truth)
{
    return rate.low() <= truth && truth <= rate.high();
}

} // namespace

class SimulatedFirmTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void intervalsHoldTheTrueRatesAsOftenAsTheyPromise()
    {
        std::array<int, last> held{};
        int heldConversion = 0;
        double trueConversion = 1;
        for (const double rate : trueRates)
            trueConversion *= rate;
        for (int seed = 1; seed <= seeds; ++seed) {
            const QList<LeadCell> cells = finishedCohort(quint32(seed));
            const QList<FunnelStep> funnel = funnelOf(cells, last);
            for (int step = 0; step < last; ++step) {
                QVERIFY(funnel[step].rate().of >= 200);
                held[size_t(step)] += holds(funnel[step].rate(), trueRates[size_t(step)]);
            }
            heldConversion += holds(conversionOf(cells), trueConversion);
        }
        for (int step = 0; step < last; ++step) {
            const double share = double(held[size_t(step)]) / seeds;
            QVERIFY2(share >= 0.93 && share <= 0.97, qPrintable(QStringLiteral("step %1: %2").arg(step).arg(share)));
        }
        QVERIFY(heldConversion >= 0.93 * seeds && heldConversion <= 0.97 * seeds);
    }
};

QTEST_GUILESS_MAIN(SimulatedFirmTest)
#include "SimulatedFirmTest.moc"
