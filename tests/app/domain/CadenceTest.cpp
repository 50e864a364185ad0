// SPDX-License-Identifier: GPL-3.0-or-later
// Where a lead stands in its cadence, from what happened alone.
#include "app/domain/CadenceCourse.h"

#include <QTest>

using namespace askline;

namespace {

const QTimeZone berlin("Europe/Berlin");

Moment at(const char* iso)
{
    return Moment::from(QDateTime(QDate::fromString(QString::fromLatin1(iso).left(10), Qt::ISODate),
                                  QTime::fromString(QString::fromLatin1(iso).mid(11), QStringLiteral("HH:mm")), berlin));
}

Touch made(TouchKind kind, const char* when, TouchOutcome outcome = TouchOutcome::Sent)
{
    Touch touch;
    touch.kind = kind;
    touch.outcome = outcome;
    touch.at = at(when);
    return touch;
}

Touch received(TouchKind kind, const char* when)
{
    Touch touch = made(kind, when, TouchOutcome::None);
    touch.direction = Direction::Received;
    return touch;
}

// Monday, 2 March 2026, at ten.
Enrolment enrolled(const QList<CadenceStep>& steps)
{
    Enrolment enrolment;
    enrolment.cadence = QStringLiteral("test");
    enrolment.title = QStringLiteral("Test");
    enrolment.steps = steps;
    enrolment.at = at("2026-03-02T10:00");
    return enrolment;
}

CadenceFacts facts()
{
    CadenceFacts facts;
    facts.hasPhone = facts.hasEmail = facts.hasAddress = true;
    facts.office.zone = berlin;
    return facts;
}

QString dayOf(Moment moment)
{
    return moment.dateIn(berlin).toString(QStringLiteral("d.M."));
}

// "done 1 2.3., impossible 2 2.3., next 3 on 4.3." and the like.
QString told(const CadenceCourse& course)
{
    using How = CadenceCourse::Past::How;
    QStringList parts;
    for (const CadenceCourse::Past& past : course.past)
        parts += QStringLiteral("%1 %2 %3").arg(past.how == How::Done ? QStringLiteral("done") : past.how == How::Skipped ? QStringLiteral("skipped") : QStringLiteral("impossible"))
                     .arg(past.step + 1).arg(dayOf(past.at));
    if (course.state == CadenceCourse::State::Left)
        parts += QStringLiteral("left %1 %2").arg(nameOf(course.exit), dayOf(course.endedAt));
    else if (course.state == CadenceCourse::State::RanOut)
        parts += QStringLiteral("ran out %1").arg(dayOf(course.endedAt));
    else if (course.due.moment)
        parts += QStringLiteral("next %1 at %2").arg(course.step + 1).arg(course.due.moment->in(berlin).toString(QStringLiteral("d.M. HH:mm")));
    else
        parts += QStringLiteral("next %1 on %2").arg(course.step + 1).arg(course.due.day.toString(QStringLiteral("d.M.")));
    return parts.join(QStringLiteral(", "));
}

CadenceMark marked(CadenceMarkKind what, const char* when, int step = 0, QDate until = {})
{
    CadenceMark mark;
    mark.what = what;
    mark.step = step;
    mark.until = until;
    mark.at = at(when);
    return mark;
}

CadenceStep step(int days, StepKind kind)
{
    return {days, kind, AskKind::None, {}, {}};
}

const QList<CadenceStep> callMailCall{step(0, StepKind::Call), step(2, StepKind::Email), step(3, StepKind::Call)};

} // namespace

class CadenceTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void eachStepCountsWorkingDaysFromTheEndOfTheOneBefore()
    {
        CadenceFacts f = facts();
        QCOMPARE(told(courseOf(enrolled(callMailCall), f)), QStringLiteral("next 1 on 2.3."));
        f.touches += made(TouchKind::Call, "2026-03-05T11:00", TouchOutcome::NoAnswer);
        QCOMPARE(told(courseOf(enrolled(callMailCall), f)), QStringLiteral("done 1 5.3., next 2 on 9.3."));
        f.touches += made(TouchKind::Email, "2026-03-09T11:00");
        QCOMPARE(told(courseOf(enrolled(callMailCall), f)), QStringLiteral("done 1 5.3., done 2 9.3., next 3 on 12.3."));
        f.touches += made(TouchKind::Call, "2026-03-12T11:00", TouchOutcome::Voicemail);
        QCOMPARE(told(courseOf(enrolled(callMailCall), f)), QStringLiteral("done 1 5.3., done 2 9.3., done 3 12.3., ran out 12.3."));
    }

    void aHolidayDoesNotCount()
    {
        CadenceFacts f = facts();
        f.office.isHoliday = [](QDate day) { return day == QDate(2026, 3, 4); };
        f.touches += made(TouchKind::Call, "2026-03-02T11:00", TouchOutcome::NoAnswer);
        QCOMPARE(told(courseOf(enrolled(callMailCall), f)), QStringLiteral("done 1 2.3., next 2 on 5.3."));
    }

    void whatWasMadeBeforeItBeganDoesNoStepOfIt()
    {
        CadenceFacts f = facts();
        f.touches += made(TouchKind::Call, "2026-03-02T10:00", TouchOutcome::NoAnswer);
        QCOMPARE(told(courseOf(enrolled(callMailCall), f)), QStringLiteral("next 1 on 2.3."));
    }

    void anotherKindOfContactLeavesTheStepDue()
    {
        CadenceFacts f = facts();
        f.touches += made(TouchKind::Email, "2026-03-02T12:00");
        QCOMPARE(told(courseOf(enrolled(callMailCall), f)), QStringLiteral("next 1 on 2.3."));
    }

    void theWaysOutAreTold_data()
    {
        QTest::addColumn<QList<Touch>>("touches");
        QTest::addColumn<QList<Verdict>>("verdicts");
        QTest::addColumn<QString>("left");
        const auto verdict = [](VerdictKind what, const char* when) { return Verdict{what, {}, {}, at(when), {}}; };
        QTest::newRow("a reply") << QList{received(TouchKind::Email, "2026-03-04T09:00")} << QList<Verdict>{} << "left engaged 4.3.";
        QTest::newRow("a conversation") << QList{made(TouchKind::Call, "2026-03-03T09:00", TouchOutcome::Conversation)} << QList<Verdict>{} << "left engaged 3.3.";
        QTest::newRow("a meeting") << QList{made(TouchKind::Call, "2026-03-03T09:00", TouchOutcome::MeetingBooked)} << QList<Verdict>{} << "left engaged 3.3.";
        QTest::newRow("do not call") << QList{made(TouchKind::Call, "2026-03-03T09:00", TouchOutcome::DoNotCall)}
                                     << QList{verdict(VerdictKind::Disqualified, "2026-03-03T09:00")} << "left opted-out 3.3.";
        QTest::newRow("won") << QList<Touch>{} << QList{verdict(VerdictKind::Won, "2026-03-05T09:00")} << "left won 5.3.";
        QTest::newRow("lost in the talk itself") << QList{made(TouchKind::Call, "2026-03-05T09:00", TouchOutcome::NotInterested)}
                                                 << QList{verdict(VerdictKind::Lost, "2026-03-05T09:00")} << "left lost 5.3.";
        QTest::newRow("disqualified") << QList<Touch>{} << QList{verdict(VerdictKind::Disqualified, "2026-03-05T09:00")} << "left disqualified 5.3.";
        QTest::newRow("the first of two") << QList{received(TouchKind::Email, "2026-03-04T09:00")}
                                          << QList{verdict(VerdictKind::Won, "2026-03-05T09:00")} << "left engaged 4.3.";
    }

    void theWaysOutAreTold()
    {
        QFETCH(QList<Touch>, touches);
        QFETCH(QList<Verdict>, verdicts);
        QFETCH(QString, left);
        CadenceFacts f = facts();
        f.touches = touches;
        f.verdicts = verdicts;
        QVERIFY2(told(courseOf(enrolled(callMailCall), f)).endsWith(left), qPrintable(told(courseOf(enrolled(callMailCall), f))));
    }

    void movingAStageOrTryingInVainIsNoWayOut()
    {
        CadenceFacts f = facts();
        f.touches += made(TouchKind::Call, "2026-03-02T11:00", TouchOutcome::Gatekeeper);
        f.verdicts += Verdict{VerdictKind::Prioritised, {}, {}, at("2026-03-03T09:00"), {}};
        QCOMPARE(told(courseOf(enrolled(callMailCall), f)), QStringLiteral("done 1 2.3., next 2 on 4.3."));
    }

    void aPauseKeepsTheRemainingDelay()
    {
        CadenceFacts f = facts();
        f.touches += made(TouchKind::Call, "2026-03-02T11:00", TouchOutcome::NoAnswer);
        f.touches += made(TouchKind::Email, "2026-03-04T11:00");
        // Three working days to go; one has passed when the pause begins on the 6th (which counts no more).
        f.marks += marked(CadenceMarkKind::Paused, "2026-03-06T09:00", 2, QDate(2026, 3, 23));
        QCOMPARE(told(courseOf(enrolled(callMailCall), f)), QStringLiteral("done 1 2.3., done 2 4.3., next 3 on 24.3."));
        f.marks += marked(CadenceMarkKind::Resumed, "2026-03-10T09:00", 2);
        QCOMPARE(told(courseOf(enrolled(callMailCall), f)), QStringLiteral("done 1 2.3., done 2 4.3., next 3 on 11.3."));
    }

    void whatWasDueBeforeAPauseWaitsForItsEnd()
    {
        CadenceFacts f = facts();
        f.marks += marked(CadenceMarkKind::Paused, "2026-03-05T09:00", 0, QDate(2026, 3, 16));
        QCOMPARE(told(courseOf(enrolled(callMailCall), f)), QStringLiteral("next 1 on 16.3."));
    }

    void aStepThatCannotBeDoneIsPassedOverAndItsDaysStay()
    {
        CadenceFacts f = facts();
        f.hasEmail = false;
        f.touches += made(TouchKind::Call, "2026-03-02T11:00", TouchOutcome::NoAnswer);
        QCOMPARE(told(courseOf(enrolled(callMailCall), f)), QStringLiteral("done 1 2.3., impossible 2 2.3., next 3 on 9.3."));
        f.hasPhone = false;
        f.touches.clear();
        QCOMPARE(told(courseOf(enrolled(callMailCall), f)), QStringLiteral("impossible 1 2.3., impossible 2 2.3., impossible 3 2.3., ran out 2.3."));
    }

    void aStepCanBeDoneOrLeftOutByAMark()
    {
        CadenceFacts f = facts();
        const QList<CadenceStep> steps{step(0, StepKind::Chore), step(1, StepKind::Call), step(1, StepKind::Call)};
        f.marks += marked(CadenceMarkKind::Done, "2026-03-03T09:00", 0);
        f.marks += marked(CadenceMarkKind::Skipped, "2026-03-04T09:00", 1);
        QCOMPARE(told(courseOf(enrolled(steps), f)), QStringLiteral("done 1 3.3., skipped 2 4.3., next 3 on 5.3."));
    }

    void whatIsPutOffIsCounted()
    {
        CadenceFacts f = facts();
        f.marks += marked(CadenceMarkKind::PutOff, "2026-03-02T12:00", 0, QDate(2026, 3, 4));
        f.marks += marked(CadenceMarkKind::PutOff, "2026-03-04T12:00", 0, QDate(2026, 3, 7)); // a Saturday
        const CadenceCourse course = courseOf(enrolled(callMailCall), f);
        QCOMPARE(told(course), QStringLiteral("next 1 on 9.3."));
        QCOMPARE(course.putOff, 2);
    }

    void noMoreContactsAreMadeInSevenDaysThanTheCapAllows()
    {
        CadenceFacts f = facts();
        f.weeklyContacts = 2;
        const QList<CadenceStep> steps{step(0, StepKind::Call), step(1, StepKind::Email), step(1, StepKind::Call)};
        f.touches += made(TouchKind::Call, "2026-03-02T11:00", TouchOutcome::NoAnswer);
        f.touches += made(TouchKind::Email, "2026-03-03T11:00");
        QCOMPARE(told(courseOf(enrolled(steps), f)), QStringLiteral("done 1 2.3., done 2 3.3., next 3 on 9.3."));
    }

    void callsWaitForAnHourThatSuitsWhereTheyAre()
    {
        CadenceFacts f = facts();
        f.theirs = QTimeZone("America/New_York");
        QCOMPARE(told(courseOf(enrolled(callMailCall), f)), QStringLiteral("next 1 at 2.3. 14:00"));
        f.theirs = QTimeZone("Asia/Tokyo"); // 20:00 there from noon on
        QCOMPARE(told(courseOf(enrolled(callMailCall), f)), QStringLiteral("next 1 at 2.3. 09:00"));
        f.theirs = QTimeZone("America/Los_Angeles"); // their morning begins as the office closes
        QCOMPARE(told(courseOf(enrolled(callMailCall), f)), QStringLiteral("next 1 at 2.3. 17:00"));
        f.touches += made(TouchKind::Call, "2026-03-02T18:00", TouchOutcome::NoAnswer);
        QCOMPARE(told(courseOf(enrolled(callMailCall), f)), QStringLiteral("done 1 2.3., next 2 on 4.3."));
    }

    void stepsComeBackFromTheirTextAsTheyWere()
    {
        const QList<CadenceStep> steps{{0, StepKind::Call, AskKind::Meeting, {}, {}},
                                       {12, StepKind::Email, AskKind::None, QStringLiteral("first-answer"), {}},
                                       {1, StepKind::Chore, AskKind::None, {}, QStringLiteral("Look at their site, twice")}};
        QCOMPARE(cadenceStepsFrom(textOf(steps)), steps);
    }

    void aKindOfALaterVersionIsAChoreAndHostileTextHarmless()
    {
        QCOMPARE(cadenceStepsFrom(QStringLiteral("2\tfax\tnone\t\t")), (QList<CadenceStep>{{2, StepKind::Chore, AskKind::None, {}, QStringLiteral("fax")}}));
        QCOMPARE(cadenceStepsFrom(QStringLiteral("-5\tcall\n99999999\tcall")).size(), 2);
        QCOMPARE(cadenceStepsFrom(QStringLiteral("99999999\tcall")).first().days, 365);
        QVERIFY(cadenceStepsFrom({}).isEmpty());
    }
};

QTEST_GUILESS_MAIN(CadenceTest)
#include "CadenceTest.moc"
