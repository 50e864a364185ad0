// SPDX-License-Identifier: GPL-3.0-or-later
// Keeping an offer: its words, its paper, its price and the dated ask, with one undo.
#include "app/workspace/history/Undo.h"
#include "app/workspace/leads/OfferVerbs.h"
#include "app/workspace/reading/LeadSheet.h"
#include "tests/support/TestWorkspace.h"

#include <QTest>

using namespace askline;
using askline::testing::TestWorkspace;

class OfferVerbsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void anOfferIsKeptWithItsLeadAndItsAskIsDated()
    {
        TestWorkspace test;
        const LeadId lead = test.addLead({{QStringLiteral("name"), QStringLiteral("Anna Berger")}});
        Offer offer;
        offer.price = Money{420'000, QStringLiteral("EUR")};
        offer.decisionOn = QDate(2026, 3, 12);
        QVERIFY(keepOffer(test.workspace(), lead, offer, QStringLiteral("The words."), QStringLiteral("/papers/offer.pdf")));
        LeadSheet sheet = *readLeadSheet(test.workspace(), lead);
        QCOMPARE(sheet.row.next.ask, AskKind::Decision);
        QCOMPARE(sheet.row.next.due.day, QDate(2026, 3, 12));
        QCOMPARE(sheet.row.value, offer.price);
        QCOMPARE(sheet.notes.first().text, QStringLiteral("The words."));
        QCOMPARE(sheet.links.first().title, QStringLiteral("offer.pdf"));
        offer.decisionOn = QDate(2026, 3, 16);
        QVERIFY(keepOffer(test.workspace(), lead, offer, QStringLiteral("Again."), {}));
        sheet = *readLeadSheet(test.workspace(), lead);
        QCOMPARE(sheet.steps.size(), 1); // moved, not asked twice
        QCOMPARE(sheet.row.next.due.day, QDate(2026, 3, 16));
        QVERIFY(undo(test.workspace()));
        QVERIFY(undo(test.workspace()));
        sheet = *readLeadSheet(test.workspace(), lead);
        QVERIFY(sheet.steps.isEmpty() && sheet.notes.isEmpty() && sheet.links.isEmpty() && !sheet.row.value);
    }

    void withoutADayForTheDecisionNothingIsKept()
    {
        TestWorkspace test;
        const LeadId lead = test.addLead({{QStringLiteral("name"), QStringLiteral("Anna Berger")}});
        QVERIFY(!keepOffer(test.workspace(), lead, {}, QStringLiteral("Words."), {}));
        QVERIFY(readLeadSheet(test.workspace(), lead)->notes.isEmpty());
    }
};

QTEST_GUILESS_MAIN(OfferVerbsTest)
#include "OfferVerbsTest.moc"
