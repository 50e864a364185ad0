// SPDX-License-Identifier: GPL-3.0-or-later
// Follow-up that runs by itself, through the verbs: what begins it, what it plans, what ends it.
#include "app/workspace/cadences/CadenceVerbs.h"
#include "app/workspace/history/Undo.h"
#include "app/workspace/leads/LeadVerbs.h"
#include "app/workspace/playbook/SavePlaybookFile.h"
#include "app/workspace/reading/LeadLists.h"
#include "app/workspace/reading/LeadSheet.h"
#include "app/workspace/settings/EditSettings.h"
#include "app/workspace/touches/LogTouch.h"
#include "tests/support/TestWorkspace.h"

#include <QTest>

using namespace askline;
using askline::testing::TestWorkspace;

namespace {

LeadId berger(TestWorkspace& test)
{
    return test.addLead({{QStringLiteral("name"), QStringLiteral("Anna Berger")}, {QStringLiteral("email"), QStringLiteral("anna@example.com")},
                         {QStringLiteral("phone"), QStringLiteral("+49 30 1234567")}});
}

LeadRow rowOf(TestWorkspace& test, LeadId lead)
{
    return *readLeadRow(test.workspace(), lead);
}

void log(TestWorkspace& test, LeadId lead, TouchKind kind, TouchOutcome outcome)
{
    test.clock().moveTo(test.clock().now().plusMinutes(1));
    TouchLog log;
    log.touch.lead = lead;
    log.touch.kind = kind;
    log.touch.outcome = outcome;
    QVERIFY(logTouch(test.workspace(), log));
}

} // namespace

class CadenceVerbsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aNewLeadThatIsPrioritisedIsFollowedUpByItself()
    {
        TestWorkspace test;
        const LeadId lead = berger(test);
        QVERIFY(triageLeads(test.workspace(), {lead}, Triage::Prioritised));
        const Step next = rowOf(test, lead).next;
        QCOMPARE(next.kind, StepKind::Call);
        QCOMPARE(next.cadence.title, QStringLiteral("New enquiry"));
        QCOMPARE(next.cadence.step, 1);
        QVERIFY(next.due.day == QDate(2026, 3, 2));
        QVERIFY(undo(test.workspace()));
        QVERIFY(!rowOf(test, lead).next.isOfCadence());
    }

    void whoWasContactedBeforeIsNotTakenForNew()
    {
        TestWorkspace test;
        const LeadId lead = berger(test);
        log(test, lead, TouchKind::Call, TouchOutcome::Conversation);
        QVERIFY(triageLeads(test.workspace(), {lead}, Triage::Prioritised));
        QVERIFY(!rowOf(test, lead).next.isOfCadence());
    }

    void tryingInVainGoesOnToTheNextStepAndPlansNothingItself()
    {
        TestWorkspace test;
        const LeadId lead = berger(test);
        QVERIFY(triageLeads(test.workspace(), {lead}, Triage::Prioritised));
        log(test, lead, TouchKind::Call, TouchOutcome::NoAnswer);
        QCOMPARE(rowOf(test, lead).next.kind, StepKind::Email);
        QCOMPARE(rowOf(test, lead).next.cadence.message, QStringLiteral("first-answer"));
        QVERIFY(readLeadSheet(test.workspace(), lead)->steps.isEmpty());
    }

    void aConversationEndsItAndTheTalkSaysWhatComesNext()
    {
        TestWorkspace test;
        const LeadId lead = berger(test);
        QVERIFY(triageLeads(test.workspace(), {lead}, Triage::Prioritised));
        log(test, lead, TouchKind::Call, TouchOutcome::Conversation);
        const auto sheet = readLeadSheet(test.workspace(), lead);
        QCOMPARE(sheet->cadences.first().course.exit, CadenceExit::Engaged);
        QVERIFY(!sheet->row.next.isDerived());
    }

    void callingInVainOftenEnoughBeginsAnother()
    {
        TestWorkspace test;
        const LeadId lead = berger(test);
        const int tries = test.workspace().settings().triesBeforeMail;
        for (int i = 0; i < tries; ++i) {
            QVERIFY(!rowOf(test, lead).next.isOfCadence());
            log(test, lead, TouchKind::Call, TouchOutcome::NoAnswer);
        }
        const Step next = rowOf(test, lead).next;
        QCOMPARE(next.cadence.title, QStringLiteral("No answer"));
        QCOMPARE(next.kind, StepKind::Email);
    }

    void somethingSentWhileTheProposalIsOpenBeginsItsFollowUp()
    {
        TestWorkspace test;
        const LeadId lead = berger(test);
        log(test, lead, TouchKind::Email, TouchOutcome::Sent);
        QVERIFY(!rowOf(test, lead).next.isOfCadence());
        QVERIFY(moveLead(test.workspace(), lead, QStringLiteral("proposal")));
        log(test, lead, TouchKind::Email, TouchOutcome::Sent);
        QCOMPARE(readLeadSheet(test.workspace(), lead)->cadences.first().enrolment.cadence, QStringLiteral("sent-proposal"));
    }

    void oneThatRanOutGoesOverIntoTheSlowRhythm()
    {
        TestWorkspace test;
        const LeadId lead = berger(test);
        QVERIFY(startCadence(test.workspace(), {lead}, QStringLiteral("customers")));
        for (int i = 0; i < 4; ++i)
            QVERIFY(skipCadenceStep(test.workspace(), lead));
        const Step next = rowOf(test, lead).next;
        QVERIFY(!next.isOfCadence());
        QCOMPARE(next.kind, StepKind::Call);
        QCOMPARE(next.due.day, QDate(2026, 4, 13)); // six weeks
        QVERIFY(!skipCadenceStep(test.workspace(), lead)); // nothing runs any more
    }

    void whatOneWaitsForComesBeforeTheCadenceGoesOn()
    {
        TestWorkspace test;
        const LeadId lead = berger(test);
        QVERIFY(triageLeads(test.workspace(), {lead}, Triage::Prioritised));
        Step waiting;
        waiting.lead = lead;
        waiting.purpose = StepPurpose::Waiting;
        waiting.due = Due::on({2026, 3, 20});
        QVERIFY(planStep(test.workspace(), waiting));
        QCOMPARE(rowOf(test, lead).next.purpose, StepPurpose::Waiting);
    }

    void puttingItsStepOffMovesItAndKeepsItsPlace()
    {
        TestWorkspace test;
        const LeadId lead = berger(test);
        QVERIFY(triageLeads(test.workspace(), {lead}, Triage::Prioritised));
        Step step = rowOf(test, lead).next;
        step.due = Due::on({2026, 3, 5});
        QVERIFY(planStep(test.workspace(), step));
        const Step next = rowOf(test, lead).next;
        QCOMPARE(next.due.day, QDate(2026, 3, 5));
        QCOMPARE(next.putOff, 1);
        QCOMPARE(next.cadence.step, 1);
        QVERIFY(finishStep(test.workspace(), lead, {}));
        QCOMPARE(rowOf(test, lead).next.cadence.step, 2);
    }

    void anHourForItsStepIsAPlanOfOnesOwnThatDoesTheStep()
    {
        TestWorkspace test;
        const LeadId lead = berger(test);
        QVERIFY(triageLeads(test.workspace(), {lead}, Triage::Prioritised));
        Step step = rowOf(test, lead).next;
        step.due = Due::at(test.clock().now().plusMinutes(180));
        QVERIFY(planStep(test.workspace(), step));
        QVERIFY(!rowOf(test, lead).next.isDerived());
        QCOMPARE(rowOf(test, lead).next.due.moment, step.due.moment);
        log(test, lead, TouchKind::Call, TouchOutcome::NoAnswer);
        QCOMPARE(rowOf(test, lead).next.cadence.step, 2);
    }

    void aPauseNeedsADayToComeAndEndsByHandToo()
    {
        TestWorkspace test;
        const LeadId lead = berger(test);
        QVERIFY(!pauseCadence(test.workspace(), lead, {2026, 3, 9})); // follows none
        QVERIFY(triageLeads(test.workspace(), {lead}, Triage::Prioritised));
        QVERIFY(!pauseCadence(test.workspace(), lead, {2026, 3, 2}));
        QVERIFY(pauseCadence(test.workspace(), lead, {2026, 3, 9}));
        QCOMPARE(rowOf(test, lead).next.due.day, QDate(2026, 3, 9));
        QVERIFY(resumeCadence(test.workspace(), lead));
        QCOMPARE(rowOf(test, lead).next.due.day, QDate(2026, 3, 2));
    }

    void anEditReachesThoseWhoBeginLaterAndOthersOnlyWhenAsked()
    {
        TestWorkspace test;
        const LeadId lead = berger(test);
        QVERIFY(startCadence(test.workspace(), {lead}, QStringLiteral("outbound")));
        const QList<PlaybookFile> files = *playbookFilesOf(test.workspace());
        PlaybookFile file = *std::ranges::find(files, QStringLiteral("cadences/outbound.askcadence"), &PlaybookFile::path);
        file.text = QStringLiteral("# Outbound\nkey: outbound\nstarts: by hand\nstep: at once, call\n");
        QVERIFY(savePlaybookFile(test.workspace(), file));
        QCOMPARE(rowOf(test, lead).next.cadence.steps, 5);
        QCOMPARE(renewCadence(test.workspace(), QStringLiteral("outbound"))->value, 1);
        QCOMPARE(rowOf(test, lead).next.cadence.steps, 1);
        QCOMPARE(rowOf(test, lead).next.kind, StepKind::Call);
        QCOMPARE(renewCadence(test.workspace(), QStringLiteral("outbound"))->value, 0);
    }

    void theAnswersToAMessageAreCounted()
    {
        TestWorkspace test;
        const LeadId answering = berger(test);
        const LeadId silent = test.addLead({{QStringLiteral("name"), QStringLiteral("Ben Cramer")}});
        for (const LeadId lead : {answering, silent}) {
            TouchLog sent;
            sent.touch.lead = lead;
            sent.touch.kind = TouchKind::Letter;
            sent.touch.outcome = TouchOutcome::Sent;
            sent.scripts += ScriptUse{{}, QStringLiteral("by-post"), QStringLiteral("text"), {}, {}};
            QVERIFY(logTouch(test.workspace(), sent));
        }
        log(test, answering, TouchKind::Call, TouchOutcome::Conversation);
        log(test, silent, TouchKind::Call, TouchOutcome::NoAnswer);
        QCOMPARE(*messageUseOf(test.workspace(), QStringLiteral("by-post")), (MessageUse{2, 1}));
        QCOMPARE(*messageUseOf(test.workspace(), QStringLiteral("no-such")), MessageUse());
    }

    void nobodyWhoIsToBeLeftAloneIsTakenIn()
    {
        TestWorkspace test;
        const LeadId lead = berger(test);
        QVERIFY(editLead(test.workspace(), lead, {{QStringLiteral("do_not_contact"), QStringLiteral("yes")}}));
        QVERIFY(!startCadence(test.workspace(), {lead}, QStringLiteral("outbound")));
        QVERIFY(triageLeads(test.workspace(), {lead}, Triage::Prioritised));
        QVERIFY(!rowOf(test, lead).next.isOfCadence());
        QVERIFY(!startCadence(test.workspace(), {lead}, QStringLiteral("no-such")));
    }

    void theWeeklyCapIsASettingThatMovesWhatIsPlanned()
    {
        TestWorkspace test;
        const LeadId lead = berger(test);
        QVERIFY(triageLeads(test.workspace(), {lead}, Triage::Prioritised));
        log(test, lead, TouchKind::Call, TouchOutcome::NoAnswer);
        QCOMPARE(rowOf(test, lead).next.due.day, QDate(2026, 3, 2));
        WorkspaceSettings settings = test.workspace().settings();
        settings.weeklyContacts = 1;
        QVERIFY(editSettings(test.workspace(), settings));
        QCOMPARE(rowOf(test, lead).next.due.day, QDate(2026, 3, 9));
    }
};

QTEST_GUILESS_MAIN(CadenceVerbsTest)
#include "CadenceVerbsTest.moc"
