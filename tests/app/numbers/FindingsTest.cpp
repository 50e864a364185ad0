// SPDX-License-Identifier: GPL-3.0-or-later
// The funnel counts each lead once at every step it reached, and a leak is named only where the counts can bear it.
#include "app/base/Randomness.h"
#include "app/numbers/Findings.h"

#include <QTest>

using namespace askline;

namespace {

constexpr int last = 5; // arrived, contacted, talked, discovery, proposal, won

LeadCell cell(int furthest, Standing standing, int leads, SourceId source = {})
{
    LeadCell made;
    made.source = source;
    made.furthest = furthest;
    made.standing = standing;
    made.leads = leads;
    if (standing == Standing::Won) {
        made.currency = QStringLiteral("EUR");
        made.minorValue = qint64(leads) * 100'000;
    }
    return made;
}

SourceId source(quint8 number)
{
    IdBytes bytes{};
    bytes[0] = number;
    return SourceId{bytes};
}

// Half of those who talk go on; of those in the proposal, one in ten.
QList<LeadCell> leakingFirm()
{
    return {cell(Arrived, Standing::Lost, 10), cell(Contacted, Standing::Lost, 190), cell(Talked, Standing::Lost, 300), cell(3, Standing::Lost, 100), cell(4, Standing::Lost, 360), cell(last, Standing::Won, 40)};
}

} // namespace

class FindingsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyLeadIsCountedOnceAtEachStepItReached()
    {
        Randomness random(3);
        for (int round = 0; round < 200; ++round) {
            QList<LeadCell> cells;
            QList<std::pair<int, Standing>> leads;
            for (int i = random.below(40); i > 0; --i) {
                const auto standing = Standing(random.below(4));
                const int furthest = standing == Standing::Won ? last : random.below(last);
                const int count = 1 + random.below(3);
                cells += cell(furthest, standing, count);
                for (int n = 0; n < count; ++n)
                    leads += std::pair(furthest, standing);
            }
            const QList<FunnelStep> funnel = funnelOf(cells, last);
            QCOMPARE(funnel.size(), last + 1);
            for (int step = 0; step <= last; ++step) {
                QCOMPARE(funnel[step].reached, std::ranges::count_if(leads, [&](const auto& lead) { return lead.first >= step; }));
                QCOMPARE(funnel[step].movedOn, std::ranges::count_if(leads, [&](const auto& lead) { return lead.first > step; }));
                QCOMPARE(funnel[step].open, std::ranges::count_if(leads, [&](const auto& lead) { return lead.first == step && lead.second == Standing::Open; }));
            }
        }
    }

    void openLeadsAreNoFailures()
    {
        const QList<FunnelStep> funnel = funnelOf({cell(Contacted, Standing::Open, 80), cell(Talked, Standing::Lost, 10), cell(Contacted, Standing::Lost, 10)}, last);
        QCOMPARE(funnel[Contacted].rate(), (Rate{10, 20}));
        QCOMPARE(conversionOf({cell(Contacted, Standing::Open, 80), cell(last, Standing::Won, 1)}), (Rate{1, 1}));
    }

    void theLeakIsTheStepWhoseRepairBringsMost()
    {
        const auto leak = leakOf(funnelOf(leakingFirm(), last), {}, {{4'000'000, "EUR"}});
        QVERIFY(leak);
        QCOMPARE(leak->step, 4);
        QCOMPARE(leak->rate, (Rate{40, 400}));
        QCOMPARE(leak->basis, Leak::Basis::Prior);
        QCOMPARE(leak->plausible, 0.4);
        QCOMPARE(qRound(leak->customers), 120); // 400 x (0.4 - 0.1)
        QCOMPARE(leak->money->minor, 12'000'000);
    }

    void theFirmsOwnBestQuarterGoesBeforeAnAssumption()
    {
        const QList<FunnelStep> good = funnelOf({cell(4, Standing::Lost, 80), cell(last, Standing::Won, 20)}, last);
        const QList<FunnelStep> small = funnelOf({cell(last, Standing::Won, 9)}, last);
        const auto leak = leakOf(funnelOf(leakingFirm(), last), {small, good}, {});
        QVERIFY(leak);
        QCOMPARE(leak->step, 4);
        QCOMPARE(leak->basis, Leak::Basis::OwnBestQuarter);
        QCOMPARE(leak->plausible, 0.2);
        QCOMPARE(qRound(leak->customers), 40); // 400 x (0.2 - 0.1)
        QVERIFY(!leak->money);
    }

    void aQuarterThatMayHaveBeenLuckIsNoMeasure()
    {
        // 30 of 30 beside 95 of 100: by chance, perhaps.
        const QList<FunnelStep> lucky = funnelOf({cell(last, Standing::Won, 30)}, last);
        const QList<FunnelStep> now = funnelOf({cell(Arrived, Standing::Lost, 5), cell(last, Standing::Won, 95)}, last);
        QVERIFY(!leakOf(now, {lucky}, {}));
        // A step that was never any better leaks by the assumption.
        const auto chronic = leakOf(funnelOf(leakingFirm(), last), {funnelOf(leakingFirm(), last)}, {});
        QVERIFY(chronic);
        QCOMPARE(chronic->basis, Leak::Basis::Prior);
    }

    void withNineLeadsNothingIsSaid()
    {
        QVERIFY(!leakOf(funnelOf({cell(Contacted, Standing::Lost, 8), cell(last, Standing::Won, 1)}, last), {}, {}));
        QVERIFY(!leakOf({}, {}, {}));
    }

    void aDropOfOneSourceIsToldFromADropOfAll()
    {
        const auto of = [](SourceId id, int lost, int won) { return SourceFunnel{id, funnelOf({cell(4, Standing::Lost, lost), cell(last, Standing::Won, won)}, last)}; };
        const auto alike = sourceVerdictOf(4, {of(source(1), 90, 30), of(source(2), 88, 31)});
        QVERIFY(alike && alike->isCommon);
        const auto apart = sourceVerdictOf(4, {of(source(1), 90, 30), of(source(2), 150, 6)});
        QVERIFY(apart && !apart->isCommon);
        QCOMPARE(apart->source, source(2));
        QVERIFY(!sourceVerdictOf(4, {of(source(1), 3, 1), of(source(2), 2, 0)}));
    }

    void currenciesAreNeverSummed()
    {
        LeadCell euros = cell(last, Standing::Won, 2, source(1));
        LeadCell francs = cell(last, Standing::Won, 1, source(1));
        francs.currency = QStringLiteral("CHF");
        Spend spend;
        spend.source = source(1);
        spend.amount = {9'000, "EUR"};
        const auto numbers = economicsOf({euros, francs, cell(Contacted, Standing::Open, 3, source(1))}, {spend});
        QCOMPARE(numbers.size(), 1);
        QCOMPARE(numbers[0].wonValue.size(), 2);
        QVERIFY(!numbers[0].valuePerLead());
        QCOMPARE(numbers[0].costPerLead()->minor, 1'500);
        QCOMPARE(numbers[0].costPerCustomer()->minor, 3'000);
        QCOMPARE(numbers[0].maturity(), 0.5);
    }

    void referralsStandApart()
    {
        LeadCell referred = cell(last, Standing::Won, 2, source(1));
        referred.isReferred = true;
        const auto numbers = economicsOf({referred, cell(Contacted, Standing::Lost, 3, source(1))}, {});
        QCOMPARE(numbers.size(), 2);
        QVERIFY(!numbers[0].isReferred && numbers[1].isReferred);
    }
};

QTEST_GUILESS_MAIN(FindingsTest)
#include "FindingsTest.moc"
