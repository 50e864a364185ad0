// SPDX-License-Identifier: GPL-3.0-or-later
// The verbs end to end on a real file: from a new lead to a logged call, with undo and redo of each.
#include "app/workspace/files/WorkspaceFiles.h"
#include "app/workspace/history/Undo.h"
#include "app/workspace/leads/LeadVerbs.h"
#include "app/workspace/reading/LeadLists.h"
#include "app/workspace/reading/LeadSheet.h"
#include "app/workspace/reading/TodayReading.h"
#include "app/workspace/settings/EditSettings.h"
#include "app/workspace/touches/LogTouch.h"

#include <QTemporaryDir>
#include <QTest>

using namespace askline;

class VerbsTest : public QObject {
    Q_OBJECT

    QTemporaryDir folder_;
    std::unique_ptr<Workspace> workspace_;
    std::shared_ptr<FixedClock> clock_;
    int files_ = 0;

    LeadId added(const QList<FieldValue>& fields)
    {
        const auto done = addLead(*workspace_, fields);
        return done ? done->value.lead : LeadId{};
    }
    LeadId anna() { return added({{"name", "Anna Berger"}, {"email", "anna@example.com"}, {"phone", "+49 170 1234567"}, {"company", "Berger GmbH"}}); }
    LeadRow row(LeadId lead) { return *readLeadRow(*workspace_, lead); }
    TouchLog call(LeadId lead, TouchOutcome outcome)
    {
        TouchLog log;
        log.touch.lead = lead;
        log.touch.outcome = outcome;
        return log;
    }
    QList<LeadRow> rows(const LeadQuery& query)
    {
        const auto page = readLeads(*workspace_, query);
        return page ? page->rows : QList<LeadRow>();
    }
    QStringList found(const QString& text)
    {
        QStringList names;
        for (const LeadRow& lead : rows({.search = text}))
            names += lead.displayName();
        return names;
    }

private Q_SLOTS:
    void init()
    {
        clock_ = std::make_shared<FixedClock>(Moment::from(QDateTime(QDate(2026, 3, 2), QTime(9, 0), QTimeZone("Europe/Berlin"))));
        Surroundings surroundings;
        surroundings.clock = clock_;
        surroundings.randomness = std::make_shared<Randomness>(42);
        NewWorkspace wanted;
        wanted.person = "Robin";
        wanted.region = "DE";
        wanted.currency = "EUR";
        wanted.timeZone = "Europe/Berlin";
        auto made = Workspace::create(folder_.filePath(QStringLiteral("%1.askline").arg(++files_)), wanted, surroundings);
        QVERIFY(made);
        workspace_ = std::move(*made);
    }

    void aNewWorkspaceHoldsTheStarterPlaybook()
    {
        const Playbook& playbook = workspace_->playbook();
        QCOMPARE(playbook.firstStage(), "initial-contact");
        QCOMPARE(playbook.stages.size(), 6);
        QVERIFY(playbook.objections.size() >= 24);
        QCOMPARE(playbook.stageAfter(u"discovery"), "proposal");
        QVERIFY(!workspace_->catalogue().reasons.isEmpty());
    }

    void aNewLeadWaitsInTheInboxWithItsClock()
    {
        const LeadId lead = anna();
        QVERIFY(!lead.isNull());
        QVERIFY(row(lead).isInInbox());
        QCOMPARE(row(lead).next.kind, StepKind::FirstContact);
        QCOMPARE(*row(lead).firstContactDue, clock_->now().plusMinutes(60));
        QCOMPARE(countLeads(*workspace_)->inbox, 1);
    }

    void aLeadIsFoundByAnythingKnownOfIt()
    {
        anna();
        for (const char* typed : {"anna", "Ber", "berger gmbh", "anna@exa", "1234567", "0170", "ann"})
            QCOMPARE(found(typed), QStringList{"Anna Berger"});
        QVERIFY(found("nobody").isEmpty());
        QVERIFY(found("\"'*(){}").isEmpty());
    }

    void aKnownPersonGetsANewLeadOnTheirContact()
    {
        const LeadId first = anna();
        const auto second = addLead(*workspace_, QList<FieldValue>{{"name", "A. Berger"}, {"email", "ANNA@example.com"}, {"title", "CEO"}});
        QVERIFY(second);
        QCOMPARE(second->value.person, AddedLead::Person::Known);
        const auto sheet = readLeadSheet(*workspace_, second->value.lead);
        QCOMPARE(sheet->contact.firstName, "Anna");
        QCOMPARE(sheet->contact.role, "CEO");
        QCOMPARE(sheet->otherLeads.size(), 1);
        QCOMPARE(sheet->otherLeads.first().id, first);
    }

    void aBadValueNamesItsFieldAndChangesNothing()
    {
        const LeadId lead = anna();
        const auto done = editLead(*workspace_, lead, {{"company", "Other"}, {"value", "much"}});
        QVERIFY(!done);
        QCOMPARE(done.error().kind, Failure::Kind::BadValue);
        QCOMPARE(done.error().field, "value");
        QCOMPARE(row(lead).company, "Berger GmbH");
    }

    void everyEditCanBeUndoneAndDoneAgain()
    {
        const LeadId lead = anna();
        QVERIFY(editLead(*workspace_, lead, {{"company", "Neu AG"}, {"value", "1.200,50"}, {"qualification.budget", "yes"}}));
        QCOMPARE(row(lead).value->minor, 120050);
        const auto undone = undo(*workspace_);
        QVERIFY(undone);
        QCOMPARE(undone->value.verb, "edit-lead");
        QCOMPARE(row(lead).company, "Berger GmbH");
        QVERIFY(!row(lead).value);
        QVERIFY(redo(*workspace_));
        QCOMPARE(row(lead).company, "Neu AG");
        QCOMPARE(row(lead).value->minor, 120050);
        QVERIFY(undo(*workspace_));
        QVERIFY(undo(*workspace_)); // the lead itself
        QVERIFY(!readLeadRow(*workspace_, lead));
        QVERIFY(found("anna").isEmpty());
        QVERIFY(redo(*workspace_));
        QCOMPARE(found("anna"), QStringList{"Anna Berger"});
    }

    void undoAfterSomethingNewCannotBeRedone()
    {
        const LeadId lead = anna();
        QVERIFY(editLead(*workspace_, lead, {{"company", "One"}}));
        QVERIFY(undo(*workspace_));
        QVERIFY(editLead(*workspace_, lead, {{"title", "CEO"}}));
        QVERIFY(!redo(*workspace_));
    }

    void noAnswerPlansAnotherTryAndLeavesTheInbox()
    {
        const LeadId lead = anna();
        const auto done = logTouch(*workspace_, call(lead, TouchOutcome::NoAnswer));
        QVERIFY(done);
        QVERIFY(!row(lead).isInInbox());
        QVERIFY(row(lead).next.isRetry);
        QCOMPARE(row(lead).tries, 1);
        QVERIFY(row(lead).next.due.moment.has_value());
        QVERIFY(row(lead).firstContactAt.has_value());
    }

    void aWrongNumberIsNoFirstContact()
    {
        const LeadId lead = anna();
        QVERIFY(logTouch(*workspace_, call(lead, TouchOutcome::WrongNumber)));
        QVERIFY(!row(lead).firstContactAt);
    }

    void aMeetingBookedIsAYesThatMovesTheLeadOn()
    {
        const LeadId lead = anna();
        QVERIFY(logTouch(*workspace_, call(lead, TouchOutcome::MeetingBooked)));
        QCOMPARE(row(lead).stage, "discovery");
        QCOMPARE(row(lead).next.kind, StepKind::Meeting);
        QVERIFY(row(lead).next.due.promised);
        const auto sheet = readLeadSheet(*workspace_, lead);
        QCOMPARE(sheet->asks.size(), 1);
        QCOMPARE(sheet->asks.first().answer, AskAnswer::Yes);
    }

    void aSaleWonGoesOnWithItsDatedAsks()
    {
        const LeadId lead = anna();
        QVERIFY(moveLead(*workspace_, lead, "close"));
        TouchLog log = call(lead, TouchOutcome::Conversation);
        log.ask = AskMade{AskKind::Sale, {}, AskAnswer::Yes};
        log.decision = Decision{VerdictKind::Won, {}, Money{500000, "EUR"}};
        QVERIFY(logTouch(*workspace_, log));
        QCOMPARE(row(lead).standing, Standing::Won);
        QCOMPARE(row(lead).stage, "follow-up");
        QCOMPARE(row(lead).value->minor, 500000);
        QCOMPARE(readLeadSheet(*workspace_, lead)->steps.size(), 4);
        QVERIFY(undo(*workspace_));
        QCOMPARE(row(lead).standing, Standing::Open);
        QCOMPARE(row(lead).stage, "close");
        QVERIFY(readLeadSheet(*workspace_, lead)->steps.isEmpty());
    }

    void anAnswerThatCameInAnswersTheOpenAsk()
    {
        const LeadId lead = anna();
        TouchLog asked = call(lead, TouchOutcome::Conversation);
        asked.ask = AskMade{AskKind::Decision, {}, AskAnswer::Open};
        QVERIFY(logTouch(*workspace_, asked));
        TouchLog received = call(lead, TouchOutcome::Sent);
        received.touch.kind = TouchKind::Email;
        received.touch.direction = Direction::Received;
        received.ask = AskMade{AskKind::None, {}, AskAnswer::NotYet};
        QVERIFY(logTouch(*workspace_, received));
        const auto sheet = readLeadSheet(*workspace_, lead);
        QCOMPARE(sheet->asks.size(), 1);
        QCOMPARE(sheet->asks.first().answer, AskAnswer::NotYet);
    }

    void doNotCallClosesTheLeadAndStaysWithThePerson()
    {
        const LeadId lead = anna();
        QVERIFY(logTouch(*workspace_, call(lead, TouchOutcome::DoNotCall)));
        QVERIFY(row(lead).doNotContact);
        QVERIFY(!row(lead).isOpen());
    }

    void whatIsMovedToALaterDayIsPutOffAndWaitingIsNot()
    {
        const LeadId lead = anna();
        Step step;
        step.lead = lead;
        step.due = Due::on(QDate(2026, 3, 3));
        step.id = planStep(*workspace_, step)->value;
        for (const int day : {4, 5, 4}) {
            step.due = Due::on(QDate(2026, 3, day));
            QVERIFY(planStep(*workspace_, step));
        }
        QCOMPARE(row(lead).next.putOff, 2);
        step.due = Due::on(QDate(2026, 3, 9));
        step.purpose = StepPurpose::Waiting;
        QVERIFY(planStep(*workspace_, step));
        QCOMPARE(row(lead).next.putOff, 2);
        QVERIFY(undo(*workspace_));
        QCOMPARE(row(lead).next.due.day, QDate(2026, 3, 4));
    }

    void whoIsNurturedComesUpInASlowRhythmAndNothingIsWrittenForIt()
    {
        const LeadId lead = anna();
        QVERIFY(triageLeads(*workspace_, {lead}, Triage::Nurtured));
        QVERIFY(row(lead).next.isDerived());
        QCOMPARE(row(lead).next.kind, StepKind::Call);
        QCOMPARE(row(lead).next.due.day, QDate(2026, 4, 13)); // six weeks, a Monday
        QVERIFY(!row(lead).firstContactDue);
        QVERIFY(readToday(*workspace_)->asks.isEmpty());
        clock_->moveTo(clock_->now().plusDays(42));
        QCOMPARE(readToday(*workspace_)->asks.size(), 1);
        WorkspaceSettings settings = workspace_->settings();
        settings.nurtureDays = 70;
        QVERIFY(editSettings(*workspace_, settings));
        QCOMPARE(row(lead).next.due.day, QDate(2026, 5, 11));
    }

    void threeMailsWithoutAnAskComeUpWithTheAsk()
    {
        const LeadId lead = anna();
        TouchLog mail;
        mail.touch.lead = lead;
        mail.touch.kind = TouchKind::Email;
        mail.touch.outcome = TouchOutcome::Sent;
        mail.next = Step{};
        mail.next->lead = lead;
        mail.next->kind = StepKind::Email;
        for (int day = 0; day < 3; ++day) {
            mail.next->due = Due::on(QDate(2026, 4, 1 + day));
            QVERIFY(logTouch(*workspace_, mail));
            clock_->moveTo(clock_->now().plusDays(1));
        }
        QCOMPARE(row(lead).unasked, 3);
        const TodayList today = *readToday(*workspace_);
        QCOMPARE(today.asks.size(), 1);
        QCOMPARE(today.asks[0].reason, TodayReason::Unasked);
        TouchLog asked = call(lead, TouchOutcome::Conversation);
        asked.ask = AskMade{.kind = AskKind::Meeting};
        QVERIFY(logTouch(*workspace_, asked));
        QCOMPARE(row(lead).unasked, 0);
    }

    void noOpenLeadIsEverWithoutANextStep()
    {
        Randomness random(11);
        QList<LeadId> leads;
        for (int i = 0; i < 12; ++i)
            leads += added({{"name", QStringLiteral("Person %1").arg(i)}, {"email", QStringLiteral("p%1@example.com").arg(i)}});
        for (int i = 0; i < 300; ++i) {
            const LeadId lead = leads[random.below(int(leads.size()))];
            clock_->moveTo(clock_->now().plusMinutes(random.below(600)));
            switch (random.below(8)) {
            case 0: QVERIFY(triageLeads(*workspace_, {lead}, Triage(random.below(4)))); break;
            case 1: QVERIFY(moveLead(*workspace_, lead, workspace_->playbook().stages[random.below(6)].key) || true); break;
            case 2: (void)undo(*workspace_); break;
            case 3: (void)redo(*workspace_); break;
            case 4: QVERIFY(decideLead(*workspace_, lead, VerdictKind::Open) || true); break;
            default: (void)logTouch(*workspace_, call(lead, TouchOutcome(1 + random.below(10))));
            }
            for (const LeadRow& open : rows({}))
                if (open.isOpen())
                    QVERIFY2(open.next.due.isSet() && !open.next.lead.isNull(), qPrintable(open.displayName()));
        }
        const auto report = checkWorkspace(*workspace_, CheckDepth::Look);
        QVERIFY(report);
        QCOMPARE(report->problems, QStringList());
    }

    void whatIsDerivedIsTheSameWhenMadeAnew()
    {
        Randomness random(5);
        for (int i = 0; i < 20; ++i) {
            const LeadId lead = added({{"name", QStringLiteral("Person %1").arg(i)}, {"value", QString::number(i * 100)}});
            (void)logTouch(*workspace_, call(lead, TouchOutcome(1 + random.below(10))));
        }
        const auto before = rows({});
        const auto counts = *countLeads(*workspace_);
        QVERIFY(checkWorkspace(*workspace_, CheckDepth::Rebuild));
        QCOMPARE(rows({}), before);
        QCOMPARE(*countLeads(*workspace_), counts);
    }

    void mergingMakesOneLeadAndUndoMakesTwoAgain()
    {
        const LeadId one = anna();
        const LeadId other = added({{"name", "Anna Berger"}, {"email", "a.berger@example.org"}});
        QVERIFY(logTouch(*workspace_, call(other, TouchOutcome::Conversation)));
        QCOMPARE(readLeadSheet(*workspace_, other)->duplicates.size(), 0); // another company: only likely, not the same
        const auto before = rows({});
        const auto merged = mergeLeads(*workspace_, one, other);
        QVERIFY(merged);
        QCOMPARE(rows({}).size(), 1);
        const auto sheet = readLeadSheet(*workspace_, other);
        QCOMPARE(sheet->lead.id, merged->value);
        QCOMPARE(sheet->touches.size(), 1);
        QCOMPARE(sheet->contact.points.size(), 3);
        QVERIFY(undo(*workspace_));
        QCOMPARE(rows({}), before);
    }

    void manyLeadsAreTriagedAsOneUndo()
    {
        QList<LeadId> leads;
        for (int i = 0; i < 5; ++i)
            leads += added({{"name", QStringLiteral("Person %1").arg(i)}});
        QVERIFY(triageLeads(*workspace_, leads, Triage::Disqualified, "spam"));
        QCOMPARE(countLeads(*workspace_)->inbox, 0);
        QVERIFY(undo(*workspace_));
        QCOMPARE(countLeads(*workspace_)->inbox, 5);
    }

    void historySaysWhoChangedWhatFromWhatToWhat()
    {
        const LeadId lead = anna();
        QVERIFY(editLead(*workspace_, lead, {{"company", "Neu AG"}}));
        const auto history = readLeadSheet(*workspace_, lead)->history;
        QCOMPARE(history.size(), 1);
        QCOMPARE(history[0].field, "company");
        QCOMPARE(history[0].was, "Berger GmbH");
        QCOMPARE(history[0].is, "Neu AG");
        QCOMPARE(history[0].who, workspace_->me());
    }

    void todayPutsTheFreshLeadFirst()
    {
        const LeadId old = added({{"name", "Old Friend"}});
        TouchLog log = call(old, TouchOutcome::Conversation);
        Step step;
        step.kind = StepKind::Call;
        step.ask = AskKind::Decision;
        step.due = Due::on(QDate(2026, 3, 2));
        log.next = step;
        QVERIFY(logTouch(*workspace_, log));
        const LeadId fresh = anna();
        const auto today = readToday(*workspace_);
        QCOMPARE(today->asks.size(), 2);
        QCOMPARE(today->asks[0].lead.id, fresh);
        QCOMPARE(today->asks[1].ask, AskKind::Decision);
    }

    void hostileTextIsKeptAsHarmlessText()
    {
        const LeadId lead = added({{"name", QStringLiteral("<b>Eve</b>") + QChar(0) + QChar(0x202e) + "=1+1"}, {"message", "'; DROP TABLE lead; --"}});
        QVERIFY(!row(lead).displayName().contains(QChar(0)));
        QVERIFY(!row(lead).displayName().contains(QChar(0x202e)));
        QCOMPARE(readLeadSheet(*workspace_, lead)->lead.message, "'; DROP TABLE lead; --");
    }

    void aBackupOpensAndHoldsTheSame()
    {
        anna();
        const QString backup = folder_.filePath(QStringLiteral("backup%1.askline").arg(files_));
        QVERIFY(backupWorkspace(*workspace_, backup));
        auto copy = Workspace::open(backup, {});
        QVERIFY(copy);
        const auto page = readLeads(**copy, {});
        QVERIFY(page);
        QCOMPARE(page->rows, rows({}));
    }

    void anotherConnectionSeesWhatChanged()
    {
        auto other = Workspace::open(workspace_->file(), {});
        QVERIFY(other);
        const LeadId lead = anna();
        const Changes changes = (*other)->changesByOthers();
        QVERIFY(changes.leads.contains(lead));
        QVERIFY((*other)->changesByOthers().isEmpty());
    }
};

QTEST_GUILESS_MAIN(VerbsTest)
#include "VerbsTest.moc"
