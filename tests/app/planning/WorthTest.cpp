// SPDX-License-Identifier: GPL-3.0-or-later
// The list is sorted by what an ask is worth now: its chance, its money, what waiting costs, and the minutes it takes.
#include "app/planning/Today.h"

#include <QTest>

using namespace askline;

namespace {

const QTimeZone berlin("Europe/Berlin");

Moment at(int day, int hour, int minute = 0)
{
    return Moment::from(QDateTime(QDate(2026, 3, day), QTime(hour, minute), berlin)); // the 12th is a Thursday
}

Playbook fourStages()
{
    Playbook playbook;
    for (const char* key : {"initial", "discovery", "proposal", "close"})
        playbook.stages += StageCard{.key = QString::fromLatin1(key), .ask = AskKind::Sale};
    playbook.stages += StageCard{.key = QStringLiteral("objections"), .place = StagePlace::Side, .ask = AskKind::Sale};
    return playbook;
}

LeadRow due(int number, const QString& stage, qint64 value, Moment when = at(12, 9))
{
    LeadRow row;
    row.id.bytes[15] = uchar(number);
    row.stage = stage;
    row.next.id.bytes[0] = 1;
    row.next.due = Due::on(when.dateIn(berlin));
    if (value)
        row.value = Money{value, QStringLiteral("EUR")};
    return row;
}

LeadRow fresh(int number, Moment dueAt)
{
    LeadRow row = due(number, QStringLiteral("initial"), 0);
    row.next.id = {};
    row.next.kind = StepKind::FirstContact;
    row.firstContactDue = dueAt;
    return row;
}

TodayList listOf(const QList<LeadRow>& rows, const SalesHistory& history = {}, Moment now = at(12, 10))
{
    static const Playbook playbook = fourStages();
    return todayList({.due = rows}, {}, {playbook, {OfficeHours{}, berlin, {}}, now, history});
}

QList<int> numbers(const QList<TodayItem>& items)
{
    QList<int> all;
    for (const TodayItem& one : items)
        all += one.lead.id.bytes[15];
    return all;
}

SalesHistory answeredAt(const QString& stage, const AnswerCounts& counts)
{
    SalesHistory history;
    history.answers.insert(stage, counts);
    return history;
}

} // namespace

class WorthTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theLaterStageAndTheGreaterValueComeFirst()
    {
        const auto list = listOf({due(1, QStringLiteral("discovery"), 1000'00), due(2, QStringLiteral("close"), 1000'00), due(3, QStringLiteral("close"), 3000'00)});
        QCOMPARE(numbers(list.asks), (QList<int>{3, 2, 1}));
    }

    void withoutHistoryTheStatedPriorHolds()
    {
        const Playbook playbook = fourStages();
        QCOMPARE(chanceOfYes(playbook, QStringLiteral("initial"), {}), 0.3);
        QCOMPARE(chanceOfYes(playbook, QStringLiteral("close"), {}), 0.6);
        QVERIFY(qFuzzyCompare(chanceOfSale(playbook, QStringLiteral("initial"), {}), 0.3 * 0.4 * 0.5 * 0.6));
        QVERIFY(qFuzzyCompare(chanceOfSale(playbook, QStringLiteral("objections"), {}), 0.3 * 0.6));
    }

    void tenAnswersWeighAsMuchAsThePrior()
    {
        const Playbook playbook = fourStages();
        QCOMPARE(chanceOfYes(playbook, QStringLiteral("close"), answeredAt(QStringLiteral("close"), {.yes = 0, .no = 8, .notYet = 2})), 0.3);
        const double seen = chanceOfYes(playbook, QStringLiteral("close"), answeredAt(QStringLiteral("close"), {.yes = 900, .no = 100}));
        QVERIFY(seen > 0.89 && seen < 0.9);
    }

    void aFreshLeadIsWorthMostInItsFirstHourAndLessEachHourItWaits()
    {
        const auto list = listOf({fresh(1, at(12, 10, 30)), fresh(2, at(12, 9)), fresh(3, at(11, 10)), due(4, QStringLiteral("initial"), 0)});
        QCOMPARE(numbers(list.asks), (QList<int>{1, 2, 3, 4}));
        QCOMPARE(list.asks[0].worth.waiting, 20.0);
        QCOMPARE(list.asks[1].worth.waiting, 10.0);
        QCOMPARE(list.asks[2].worth.waiting, 5.0);
    }

    void aPromiseRisesAtItsHour()
    {
        LeadRow promised = due(1, QStringLiteral("discovery"), 1000'00);
        promised.next.due = Due::promisedAt(at(12, 15), {});
        const LeadRow other = due(2, QStringLiteral("proposal"), 1000'00);
        QCOMPARE(numbers(listOf({promised, other}, {}, at(12, 10)).asks), (QList<int>{2, 1}));
        QCOMPARE(numbers(listOf({promised, other}, {}, at(12, 14, 55)).asks), (QList<int>{1, 2}));
    }

    void whoSleepsIsWorthLittleNow()
    {
        LeadRow faraway = due(1, QStringLiteral("close"), 2000'00);
        faraway.timeZone = QStringLiteral("America/Los_Angeles"); // one at night
        QCOMPARE(numbers(listOf({faraway, due(2, QStringLiteral("close"), 1000'00)}).asks), (QList<int>{2, 1}));
    }

    void aLeadWithoutAValueCountsAsATypicalSale()
    {
        SalesHistory history;
        for (const qint64 minor : {900'00, 100'00, 500'00})
            history.sales += Money{minor, QStringLiteral("EUR")};
        const auto list = listOf({due(1, QStringLiteral("close"), 0), due(2, QStringLiteral("close"), 400'00)}, history);
        QCOMPARE(numbers(list.asks), (QList<int>{1, 2}));
        QCOMPARE(list.asks[0].worth.value, (Money{500'00, QStringLiteral("EUR")}));
        QVERIFY(list.asks[0].worth.isTypical);
        QVERIFY(!list.asks[1].worth.isTypical);
    }

    void whoIsWrittenToAndNeverAskedComesUpWithTheAsk()
    {
        LeadRow row = due(1, QStringLiteral("proposal"), 1000'00, at(20, 9));
        row.next.kind = StepKind::Email;
        row.phone = QStringLiteral("+49301");
        row.unasked = 4;
        row.unaskedSince = at(1, 9);
        static const Playbook playbook = fourStages();
        const TodayContext context{playbook, {OfficeHours{}, berlin, {}}, at(12, 10)};
        const TodayList list = todayList({.unasked = {row}}, {}, context);
        QCOMPARE(numbers(list.asks), QList<int>{1});
        QCOMPARE(list.asks[0].reason, TodayReason::Unasked);
        QCOMPARE(list.asks[0].ask, AskKind::Sale);
        QCOMPARE(list.asks[0].kind, StepKind::Call);
        row.next.due = Due::on(QDate(2026, 3, 12));
        QCOMPARE(todayList({.due = {row}, .unasked = {row}}, {}, context).asks.size(), 1); // once
        LeadRow promised = row;
        promised.next.due = Due::promisedAt(at(12, 11), {});
        QCOMPARE(todayList({.due = {promised}}, {}, context).motion[0].reason, TodayReason::PromisedNow);
        LeadRow called = row;
        called.next.kind = StepKind::Call;
        called.next.due = Due::on(QDate(2026, 3, 20));
        QCOMPARE(todayList({.unasked = {called}}, {}, context).asks.size(), 0); // the call asks, on its day
        row.unasked = 2;
        QCOMPARE(todayList({.due = {row}}, {}, context).motion.size(), 1);
    }

    void whoWasContactedOnceAndDroppedFadesWithTime()
    {
        LeadRow lately = due(1, QStringLiteral("initial"), 1000'00, at(1, 9));
        lately.contacts = 1;
        lately.lastTouchAt = at(12, 10).plusDays(-20);
        LeadRow longAgo = lately;
        longAgo.id.bytes[15] = 2;
        longAgo.lastTouchAt = at(12, 10).plusDays(-140);
        LeadRow twice = lately;
        twice.id.bytes[15] = 3;
        twice.contacts = 2;
        const auto list = listOf({longAgo, lately, twice});
        QCOMPARE(numbers(list.asks), (QList<int>{3, 1, 2}));
        QCOMPARE(list.asks[1].reason, TodayReason::Dropped);
        QVERIFY(qFuzzyCompare(list.asks[2].worth.waiting * 4, list.asks[1].worth.waiting));
    }

    void whatIsPutOffAgainAndAgainRises()
    {
        LeadRow putOff = due(1, QStringLiteral("close"), 700'00);
        putOff.next.putOff = 3;
        QCOMPARE(numbers(listOf({due(2, QStringLiteral("close"), 1000'00), putOff}).asks), (QList<int>{1, 2}));
    }

    void theVitalFewHoldFourFifthsOfWhatTheDayMayBring()
    {
        QList<LeadRow> rows{due(1, QStringLiteral("close"), 7000'00), due(2, QStringLiteral("close"), 1500'00)};
        for (int i = 3; i < 10; ++i)
            rows += due(i, QStringLiteral("close"), 200'00);
        QCOMPARE(listOf(rows).vitalFew, 2); // 8,500 of 9,900
        QCOMPARE(listOf({}).vitalFew, 0);
        for (int seed = 1; seed < 50; ++seed) {
            QList<Worth> worths;
            double all = 0;
            for (int i = 0; i < seed; ++i) {
                worths += Worth{.chance = double((i * 7919 + seed) % 100 + 1) / 100, .minutes = 1};
                all += worths.last().chance;
            }
            const int few = vitalFewOf(worths);
            double held = 0;
            for (int i = 0; i < few; ++i)
                held += worths[i].chance;
            QVERIFY(held >= 0.8 * all && held - worths[few - 1].chance < 0.8 * all);
        }
    }
};

QTEST_GUILESS_MAIN(WorthTest)
#include "WorthTest.moc"
