// SPDX-License-Identifier: GPL-3.0-or-later
// A year of a salesperson who forgets, and of people who answer late or never, run through the verbs: no open lead is ever
// without a next step, every cadence ends for a reason, and nothing is planned in the night or above the cap.
#include "app/domain/CallingHours.h"
#include "app/workspace/cadences/CadenceVerbs.h"
#include "app/workspace/files/WorkspaceFiles.h"
#include "app/workspace/leads/LeadVerbs.h"
#include "app/workspace/reading/LeadLists.h"
#include "app/workspace/reading/TodayReading.h"
#include "app/workspace/touches/LogTouch.h"
#include "tests/support/TestWorkspace.h"

#include <QTest>

#include <random>

using namespace askline;
using askline::testing::TestWorkspace;

namespace {

// Another span may be given: ASKLINE_SIMULATED_DAYS=30, say, under a sanitizer.
int fromEnvironment(const char* name, int usual)
{
    bool isSet = false;
    const int value = qEnvironmentVariableIntValue(name, &isSet);
    return isSet ? value : usual;
}

class Firm {
public:
    explicit Firm(quint32 seed) : random_(seed) { office_ = workspace().officeClock(); }

    Workspace& workspace() { return test_.workspace(); }

    void liveThrough(QDate day, int arrivals)
    {
        at(day, 9);
        for (int i = 0; i < arrivals; ++i)
            arrive();
        if (!office_.isWorkingDay(day) || chance(10)) // away now and then
            return;
        triageInbox();
        for (const int hour : {9, 12, 15, 16}) {
            at(day, hour);
            workToday();
            someoneAnswers();
        }
    }

    void checkTheEvening()
    {
        const auto report = checkWorkspace(workspace(), CheckDepth::Look);
        QVERIFY(report);
        QCOMPARE(report->problems, QStringList());
    }

    void checkTheEnd()
    {
        int left = 0, ranOut = 0, running = 0;
        for (const LeadId lead : std::as_const(leads_)) {
            const auto row = readLeadRow(workspace(), lead);
            QVERIFY(row);
            if (row->isOpen())
                QVERIFY2(row->next.due.isSet(), qPrintable(row->displayName()));
            for (const FollowedCadence& followed : cadencesOf(workspace(), lead)) {
                const CadenceCourse& course = followed.course;
                QCOMPARE(course.exit != CadenceExit::None, course.state == CadenceCourse::State::Left);
                left += course.state == CadenceCourse::State::Left;
                ranOut += course.state == CadenceCourse::State::RanOut;
                running += course.state == CadenceCourse::State::Running;
            }
        }
        qInfo("%d leads, %d contacts; cadences: %d left, %d run out, %d running", int(leads_.size()), contacts_, left, ranOut, running);
        QVERIFY(left > 0 && ranOut > 0 && running > 0);
        const auto before = readLeads(workspace(), {.limit = 500});
        QVERIFY(checkWorkspace(workspace(), CheckDepth::Rebuild));
        const auto after = readLeads(workspace(), {.limit = 500});
        QCOMPARE(after->rows, before->rows); // what is kept is what would be made anew
    }

private:
    bool chance(int percent) { return int(random_() % 100) < percent; }
    void at(QDate day, int hour) { test_.clock().moveTo(Moment::from(QDateTime(day, QTime(hour, 0), office_.zone))); }
    void pass() { test_.clock().moveTo(test_.clock().now().plusMinutes(1)); }

    void arrive()
    {
        pass();
        const QString name = QStringLiteral("Lead %1").arg(leads_.size() + 1);
        QList<FieldValue> fields{{QStringLiteral("name"), name}, {QStringLiteral("source"), chance(50) ? QStringLiteral("Web") : QStringLiteral("Fair")}};
        if (!chance(15))
            fields += FieldValue{QStringLiteral("email"), QStringLiteral("lead%1@example.com").arg(leads_.size() + 1)};
        if (!chance(15))
            fields += FieldValue{QStringLiteral("phone"), QString::fromLatin1(chance(70) ? "+4930%1" : "+1212%1").arg(5550000 + leads_.size())};
        if (chance(30))
            fields += FieldValue{QStringLiteral("place"), QStringLiteral("Berlin")};
        leads_ += test_.addLead(fields);
    }

    void triageInbox()
    {
        const auto inbox = readLeads(workspace(), {.order = RowOrder::InboxNewest, .limit = 50});
        QVERIFY(inbox);
        for (const LeadRow& row : inbox->rows) {
            pass();
            const int lot = int(random_() % 100);
            if (lot < 60)
                QVERIFY(triageLeads(workspace(), {row.id}, Triage::Prioritised));
            else if (lot < 75)
                QVERIFY(triageLeads(workspace(), {row.id}, Triage::Nurtured));
            else if (lot < 85)
                QVERIFY(triageLeads(workspace(), {row.id}, Triage::Disqualified, QStringLiteral("not a fit")));
        }
    }

    void workToday()
    {
        const auto today = readToday(workspace());
        QVERIFY(today);
        int energy = 12;
        for (const auto* items : {&today->asks, &today->reaching, &today->motion, &today->preparation, &today->later})
            for (const TodayItem& item : *items) {
                const bool isLater = item.due.moment && *item.due.moment > workspace().now();
                if (energy == 0 || isLater || chance(25)) // forgets
                    continue;
                --energy;
                pass();
                work(item);
            }
    }

    void work(const TodayItem& item)
    {
        const LeadRow lead = *readLeadRow(workspace(), item.lead.id);
        if (lead.next.isOfCadence())
            checkThePlan(lead);
        const int lot = int(random_() % 100);
        if (lead.next.isOfCadence() && lot < 5) {
            QVERIFY(pauseCadence(workspace(), lead.id, workspace().now().dateIn(office_.zone).addDays(14)));
            return;
        }
        if (lot < 10 && item.kind != StepKind::Decide && !item.lead.next.due.promised) {
            Step step = lead.next;
            step.due = Due::on(office_.nextWorkingDay(workspace().now().dateIn(office_.zone)));
            step.kind = step.kind == StepKind::FirstContact ? StepKind::Call : step.kind;
            QVERIFY(planStep(workspace(), step));
            return;
        }
        contact(lead);
    }

    void checkThePlan(const LeadRow& lead)
    {
        const Step& next = lead.next;
        if ((next.kind == StepKind::Call || next.kind == StepKind::Text) && !lead.timeZone.isEmpty() && next.due.moment)
            QCOMPARE(callingHourAt(*next.due.moment, QTimeZone(lead.timeZone.toUtf8())), CallingHour::Good);
        const QDate day = next.due.dayIn(office_.zone);
        QVERIFY(office_.isWorkingDay(day));
        const auto recent = std::ranges::count_if(made_[lead.id], [&](QDate made) { return made > day.addDays(-7) && made <= day; });
        QVERIFY2(recent < workspace().settings().weeklyContacts, qPrintable(lead.displayName()));
    }

    void contact(const LeadRow& lead)
    {
        const StepKind kind = lead.next.kind;
        TouchLog log;
        log.touch.lead = lead.id;
        const bool isWritten = kind == StepKind::Email || kind == StepKind::Text || kind == StepKind::Letter;
        log.touch.kind = kind == StepKind::Email ? TouchKind::Email : kind == StepKind::Text ? TouchKind::Text : kind == StepKind::Letter ? TouchKind::Letter : TouchKind::Call;
        const int lot = int(random_() % 100);
        if (isWritten)
            log.touch.outcome = TouchOutcome::Sent;
        else if (lot < 50)
            log.touch.outcome = TouchOutcome::NoAnswer;
        else if (lot < 70)
            log.touch.outcome = TouchOutcome::Voicemail;
        else if (lot < 74)
            log.touch.outcome = TouchOutcome::Callback;
        else if (lot < 78)
            log.touch.outcome = TouchOutcome::NotInterested;
        else if (lot < 80)
            log.touch.outcome = TouchOutcome::DoNotCall;
        else
            talk(log, lead);
        QVERIFY(logTouch(workspace(), log));
        ++contacts_;
        made_[lead.id] += workspace().now().dateIn(office_.zone);
    }

    void talk(TouchLog& log, const LeadRow& lead)
    {
        log.touch.outcome = TouchOutcome::Conversation;
        const StageCard* card = workspace().playbook().stage(lead.stage);
        const int lot = int(random_() % 100);
        if (card)
            log.ask = AskMade{card->ask, {}, lot < 35 ? AskAnswer::Yes : lot < 65 ? AskAnswer::NotYet : AskAnswer::No};
        if (lot > 90)
            log.decision = Decision{VerdictKind::Lost, QStringLiteral("price"), {}};
    }

    // A late reply, to anybody.
    void someoneAnswers()
    {
        if (leads_.isEmpty() || !chance(30))
            return;
        pass();
        TouchLog log;
        log.touch.lead = leads_[qsizetype(random_() % quint32(leads_.size()))];
        log.touch.kind = TouchKind::Email;
        log.touch.direction = Direction::Received;
        QVERIFY(logTouch(workspace(), log));
    }

    TestWorkspace test_;
    std::mt19937 random_;
    OfficeClock office_;
    QList<LeadId> leads_;
    QHash<LeadId, QList<QDate>> made_;
    int contacts_ = 0;
};

} // namespace

class SimulatedYearTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void noOpenLeadFallsOutAndEveryCadenceEndsForAReason()
    {
        const int days = fromEnvironment("ASKLINE_SIMULATED_DAYS", 365);
        const int leadsAMonth = fromEnvironment("ASKLINE_LEADS_A_MONTH", 300);
        Firm firm(quint32(fromEnvironment("ASKLINE_SEED", 7)));
        const QDate first(2026, 3, 2);
        for (int day = 0; day < days; ++day) {
            firm.liveThrough(first.addDays(day), leadsAMonth * (day + 1) / 30 - leadsAMonth * day / 30);
            firm.checkTheEvening();
            if (QTest::currentTestFailed())
                return;
        }
        firm.checkTheEnd();
    }
};

QTEST_GUILESS_MAIN(SimulatedYearTest)
#include "SimulatedYearTest.moc"
