// SPDX-License-Identifier: GPL-3.0-or-later
// An offer as far as the calls have brought it.
#include "app/planning/OfferDraft.h"

#include <QTest>

using namespace askline;

namespace {

Answer answer(const char* field, const char* value)
{
    Answer answer;
    answer.field = QString::fromLatin1(field);
    answer.value = QString::fromUtf8(value);
    return answer;
}

const QDate monday(2026, 3, 2);

} // namespace

class OfferDraftTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theLatestAnswerCountsAndAnEmptyOneDoesNot()
    {
        const Offer offer = offerFrom({answer("problem", " "), answer("problem", "Two days a week lost"), answer("problem", "Something else"), answer("problem_cost", "900 a month"),
                                       answer("success", "One day"), answer("decision_date", "2026-03-20")},
                                      {}, QStringLiteral("a system"), {}, monday);
        QCOMPARE(offer.problem, QStringLiteral("Two days a week lost"));
        QCOMPARE(offer.cost, QStringLiteral("900 a month"));
        QCOMPARE(offer.outcome, QStringLiteral("One day"));
        QCOMPARE(offer.scope, QStringLiteral("a system"));
        QCOMPARE(offer.decisionOn, QDate(2026, 3, 20));
    }

    void withoutADayTheDecisionIsAskedForInAWorkingWeek()
    {
        LeadRow lead;
        lead.value = Money{420'000, QStringLiteral("EUR")};
        const Offer offer = offerFrom({answer("decision_date", "2026-01-01"), answer("agreed_scope", "Six weeks")}, lead, {}, {}, monday);
        QCOMPARE(offer.decisionOn, QDate(2026, 3, 9));
        QCOMPARE(offer.scope, QStringLiteral("Six weeks"));
        QCOMPARE(offer.price, lead.value);
        QVERIFY(offer.problem.isEmpty());
    }
};

QTEST_APPLESS_MAIN(OfferDraftTest)
#include "OfferDraftTest.moc"
