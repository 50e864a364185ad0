// SPDX-License-Identifier: GPL-3.0-or-later
// Every reason is one sentence that stays true as the clock goes on; the score is one line.
#include "app/wording/MoneyText.h"
#include "app/wording/TodayText.h"

#include <QTest>

using namespace askline;

namespace {

const QTimeZone berlin("Europe/Berlin");
const QLocale english(QLocale::English, QLocale::UnitedKingdom);

Moment at(int day, int hour, int minute = 0)
{
    return Moment::from(QDateTime(QDate(2026, 3, day), QTime(hour, minute), berlin)); // the 12th is a Thursday
}

OfficeClock office()
{
    return {OfficeHours{}, berlin, {}};
}

QString why(const TodayItem& item, Moment now, const QString& stage = QStringLiteral("Discovery"))
{
    return whyText(item, stage, now, office(), english);
}

TodayItem fresh()
{
    TodayItem item{.reason = TodayReason::FreshLead, .kind = StepKind::FirstContact};
    item.lead.message = QStringLiteral("Please call me");
    item.lead.receivedAt = at(12, 10);
    item.lead.firstContactDue = at(12, 11);
    return item;
}

} // namespace

class TodayTextTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aFreshLeadTellsItsClock()
    {
        QCOMPARE(why(fresh(), at(12, 10, 25)), QStringLiteral("Wrote 25 min ago; first contact due within 35 min"));
        QCOMPARE(why(fresh(), at(12, 11, 40)), QStringLiteral("Wrote 1 h ago; first contact is 40 min late"));
    }

    void aLeadOfTheEveningIsDueInTheMorning()
    {
        TodayItem item = fresh();
        item.lead.receivedAt = at(12, 19);
        item.lead.firstContactDue = at(13, 10);
        QCOMPARE(why(item, at(12, 20)), QStringLiteral("Wrote 1 h ago; first contact due tomorrow 10:00"));
    }

    void whoWroteNothingCame()
    {
        TodayItem item = fresh();
        item.lead.message.clear();
        item.lead.firstContactDue.reset();
        QCOMPARE(why(item, at(12, 10, 5)), QStringLiteral("Came 5 min ago; not yet contacted"));
    }

    void anAskSaysHowItIsAnsweredAndWhatItCountsAs()
    {
        TodayItem item{.reason = TodayReason::DueToday, .due = Due::on(QDate(2026, 3, 12))};
        item.worth.answers = {.yes = 4, .no = 9};
        item.worth.value = Money{410000, QStringLiteral("EUR")};
        item.worth.isTypical = true;
        QCOMPARE(why(item, at(12, 9)), QStringLiteral("Discovery, planned for today; 2 noes to each yes here; a typical sale is ")
                                           + moneyForPeople(*item.worth.value, english));
        item.worth.answers = {.yes = 1, .no = 8};
        item.worth.isTypical = false;
        QCOMPARE(why(item, at(12, 9)), QStringLiteral("Discovery, planned for today"));
    }

    void aPromiseIsTakenByItsHour()
    {
        TodayItem item{.reason = TodayReason::PromisedNow, .due = Due::promisedAt(at(12, 10), {})};
        QCOMPARE(why(item, at(12, 9)), QStringLiteral("You promised today 10:00"));
        QCOMPARE(why(item, at(12, 10, 20)), QStringLiteral("You promised today 10:00: that was 20 min ago"));
        QCOMPARE(why(item, at(10, 9)), QStringLiteral("You promised Thu 10:00"));
    }

    void whatIsPlannedNamesItsStage()
    {
        TodayItem item{.reason = TodayReason::DueToday, .due = Due::on(QDate(2026, 3, 12))};
        QCOMPARE(why(item, at(12, 9)), QStringLiteral("Discovery, planned for today"));
        QCOMPARE(why(item, at(12, 9), {}), QStringLiteral("Planned for today"));
        item.reason = TodayReason::Overdue;
        item.due = Due::on(QDate(2026, 3, 9));
        QCOMPARE(why(item, at(12, 9)), QStringLiteral("3 days overdue; stage: Discovery"));
        QCOMPARE(why(item, at(10, 9), {}), QStringLiteral("One day overdue"));
    }

    void triesAreCounted()
    {
        TodayItem item{.reason = TodayReason::TryAgain};
        item.lead.tries = 1;
        QCOMPARE(why(item, at(12, 9)), QStringLiteral("Tried once; another time of day"));
        item.lead.tries = 3;
        QCOMPARE(why(item, at(12, 9)), QStringLiteral("Tried 3 times; another time of day"));
    }

    void theRestIsSaidPlainly()
    {
        QCOMPARE(why({.reason = TodayReason::Undecided}, at(12, 9)), QStringLiteral("Nothing is planned: decide"));
        QCOMPARE(why({.reason = TodayReason::Backlog}, at(12, 9)), QStringLiteral("From the backlog, not yet contacted"));
    }

    void theScoreIsOneLine()
    {
        TodayScore score{.asksMade = 3, .yes = 1, .no = 2, .notYet = 1, .tried = 40, .reached = 12, .motionMinutes = 22, .goal = 5};
        QCOMPARE(scoreText(score), QStringLiteral("tried 40 · reached 12 · asked 3 of 5 · yes 1 · no 2 · not yet 1 · 22 min in motion"));
        QCOMPARE(groupText({{.minutes = 5}, {.minutes = 15}}), QStringLiteral("2 · about 20 min"));
    }

    void noesPerYesAreToldOnlyOnceThereAreEnough()
    {
        TodayScore score{.rollingYes = 2, .rollingNo = 7};
        QVERIFY(!scoreText(score).contains(QStringLiteral("noes per yes")));
        score.rollingNo = 9;
        QVERIFY2(scoreText(score).contains(QStringLiteral("noes per yes 4.5 (of 11)")), qPrintable(scoreText(score)));
        score = {.rollingYes = 0, .rollingNo = 30};
        QVERIFY(!scoreText(score).contains(QStringLiteral("noes per yes")));
    }

    void theEveningSaysThatNothingWasDropped()
    {
        TodayList list;
        QCOMPARE(eveningText(list, english), QStringLiteral("Every open lead has a next step."));
        TodayItem first{.ask = AskKind::Decision};
        first.lead.firstName = QStringLiteral("Anna");
        first.lead.value = Money{460000, QStringLiteral("EUR")};
        list.tomorrow = first;
        QCOMPARE(eveningText(list, english),
                 QStringLiteral("Every open lead has a next step. The next day begins with: Ask for the decision, Anna, €4,600."));
        list.preparation += TodayItem{.reason = TodayReason::Undecided};
        QVERIFY(eveningText(list, english).startsWith(QStringLiteral("1 lead(s) still want a decision")) ||
                eveningText(list, english).startsWith(QStringLiteral("1 lead")));
    }

    void moneyHasDecimalsOnlyWhereItNeedsThem()
    {
        QCOMPARE(moneyForPeople({125000, QStringLiteral("GBP")}, english), QStringLiteral("£1,250"));
        QCOMPARE(moneyForPeople({125050, QStringLiteral("EUR")}, english), QStringLiteral("€1,250.50"));
        QCOMPARE(moneyForPeople({90000, QStringLiteral("CHF")}, english), QStringLiteral("CHF\u00A0900"));
    }
};

QTEST_APPLESS_MAIN(TodayTextTest)
#include "TodayTextTest.moc"
