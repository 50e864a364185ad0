// SPDX-License-Identifier: GPL-3.0-or-later
// Whoever was not reached is tried at other times, in office hours, and at the hour that works where one is known.
#include "app/planning/ImpliedStep.h"
#include "app/planning/Retry.h"

#include <QSet>
#include <QTest>

using namespace askline;

namespace {

const QTimeZone berlin("Europe/Berlin");

OfficeClock office()
{
    return {OfficeHours{}, berlin, [](QDate day) { return day == QDate(2026, 3, 4); }};
}

Moment at(int day, int hour, int minute = 0)
{
    return Moment::from(QDateTime(QDate(2026, 3, day), QTime(hour, minute), berlin));
}

// As if nobody ever picked up.
QList<Moment> triesInVain(int count, const ReachHours& source = {})
{
    QList<Moment> tries{at(2, 9, 30)};
    while (tries.size() < count) {
        ReachHistory history;
        history.tries = tries.sliced(1);
        history.source = source;
        tries.prepend(*nextTry(tries.first(), history, office(), berlin).moment);
    }
    std::ranges::reverse(tries);
    return tries;
}

CallSituation situation(const LeadRow& lead)
{
    static const Playbook none;
    return {lead, none, office(), at(2, 10), {}};
}

} // namespace

class RetryTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void triesAreSpreadOverTimesOfDayAndWeekdays();
    void everyTryIsInOfficeHoursAndNotAtOnce();
    void theHourThatReachesPeopleIsPreferredOnceThereIsEnough();
    void tooFewCallsTellNothing();
    void aPersonsOwnHourCountsBeforeTheirSources();
    void afterTheLastTryAnotherChannelIsUsed();
    void whoMissedAMeetingIsOfferedAnotherTimeAtOnce();
    void whoGaveAReferralIsThanked();
    void aCustomerWithoutPlansIsCaredFor();
};

void RetryTest::triesAreSpreadOverTimesOfDayAndWeekdays()
{
    const QList<Moment> tries = triesInVain(5);
    QSet<int> quarters, weekdays;
    for (const Moment moment : tries) {
        quarters.insert((moment.in(berlin).time().hour() - 9) / 2);
        weekdays.insert(moment.in(berlin).date().dayOfWeek());
    }
    QCOMPARE(quarters.size(), 4);
    QVERIFY2(weekdays.size() >= 3, qPrintable(QString::number(weekdays.size())));
}

void RetryTest::everyTryIsInOfficeHoursAndNotAtOnce()
{
    const QList<Moment> tries = triesInVain(30);
    for (qsizetype i = 1; i < tries.size(); ++i) {
        const QDateTime local = tries[i].in(berlin);
        QVERIFY2(office().isWorkingDay(local.date()), qPrintable(local.toString()));
        QVERIFY(local.time() >= QTime(9, 0) && local.time() < QTime(17, 0));
        QVERIFY(tries[i - 1].minutesUntil(tries[i]) >= 120);
        if (i >= 4)
            QVERIFY2(tries[i - 1].minutesUntil(tries[i]) >= 24 * 60, "after some tries people are left alone for days");
    }
}

void RetryTest::theHourThatReachesPeopleIsPreferredOnceThereIsEnough()
{
    ReachHistory history;
    for (int hour = 9; hour < 17; ++hour)
        history.source.hours[size_t(hour)] = {30, hour == 15 ? 20 : 5};
    const auto best = bestHour(history);
    QVERIFY(best);
    QCOMPARE(*best, (BestHour{BestHour::Whose::Source, 15, 20, 30}));
    QCOMPARE(nextTry(at(2, 9, 30), history, office(), berlin).moment->in(berlin).time().hour(), 15);
}

void RetryTest::tooFewCallsTellNothing()
{
    QVERIFY(!bestHour({}));
    ReachHistory few;
    few.source.hours[10] = {3, 3};
    few.source.hours[14] = {3, 0};
    QVERIFY(!bestHour(few));
    ReachHistory chance;
    for (int hour = 9; hour < 17; ++hour)
        chance.source.hours[size_t(hour)] = {40, 10 + hour % 2};
    QVERIFY(!bestHour(chance));
}

void RetryTest::aPersonsOwnHourCountsBeforeTheirSources()
{
    ReachHistory history;
    for (int hour = 9; hour < 17; ++hour)
        history.source.hours[size_t(hour)] = {30, hour == 15 ? 20 : 5};
    history.person.add(11, TouchOutcome::Conversation);
    QCOMPARE(bestHour(history)->whose, BestHour::Whose::Source);
    history.person.add(11, TouchOutcome::Callback);
    QCOMPARE(*bestHour(history), (BestHour{BestHour::Whose::Person, 11, 2, 2}));
}

void RetryTest::afterTheLastTryAnotherChannelIsUsed()
{
    LeadRow lead;
    TouchLog log;
    log.touch.outcome = TouchOutcome::NoAnswer;
    lead.tries = 4;
    QVERIFY(impliedStep(log, situation(lead))->isRetry);
    lead.tries = 5;
    QCOMPARE(impliedStep(log, situation(lead))->kind, StepKind::Text);
    lead.email = QStringLiteral("anna@example.org");
    QCOMPARE(impliedStep(log, situation(lead))->kind, StepKind::Email);
    CallSituation patient = situation(lead);
    patient.triesBeforeMail = 9;
    QCOMPARE(impliedStep(log, patient)->kind, StepKind::Call);
}

void RetryTest::whoMissedAMeetingIsOfferedAnotherTimeAtOnce()
{
    TouchLog log;
    log.touch.kind = TouchKind::Meeting;
    log.touch.outcome = TouchOutcome::NoShow;
    const auto step = impliedStep(log, situation({}));
    QCOMPARE(step->purpose, StepPurpose::Reschedule);
    QCOMPARE(step->ask, AskKind::Meeting);
    QCOMPARE(*step->due.moment, at(2, 10, 15));
    CallSituation late = situation({});
    late.now = at(6, 16, 58); // a Friday
    QCOMPARE(impliedStep(log, late)->due.dayIn(berlin), QDate(2026, 3, 6));
    late.now = at(6, 17, 30);
    QCOMPARE(impliedStep(log, late)->due, Due::on(QDate(2026, 3, 9)));
}

void RetryTest::whoGaveAReferralIsThanked()
{
    LeadRow customer;
    customer.standing = Standing::Won;
    customer.email = QStringLiteral("anna@example.org");
    TouchLog log;
    log.touch.outcome = TouchOutcome::Conversation;
    log.ask = AskMade{AskKind::Referral, {}, AskAnswer::Yes};
    const TouchLog filled = withImplied(log, situation(customer));
    QCOMPARE(filled.dated.size(), 1);
    QCOMPARE(filled.dated.first().purpose, StepPurpose::Thanks);
    QCOMPARE(filled.dated.first().kind, StepKind::Email);
}

void RetryTest::aCustomerWithoutPlansIsCaredFor()
{
    LeadRow customer;
    customer.standing = Standing::Won;
    TouchLog log;
    log.touch.outcome = TouchOutcome::Conversation;
    CallSituation s = situation(customer);
    QCOMPARE(impliedStep(log, s)->purpose, StepPurpose::Care);
    QCOMPARE(impliedStep(log, s)->due.day, QDate(2026, 6, 1)); // the Sunday after 90 days is not worked
    s.otherSteps = 1;
    QVERIFY2(!impliedStep(log, s), "what is planned already is enough");
    log.ask = AskMade{AskKind::Payment, {}, AskAnswer::NotYet};
    QCOMPARE(impliedStep(log, s)->ask, AskKind::Payment);
}

QTEST_GUILESS_MAIN(RetryTest)
#include "RetryTest.moc"
