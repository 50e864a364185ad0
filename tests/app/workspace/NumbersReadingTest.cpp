// SPDX-License-Identifier: GPL-3.0-or-later
// Kept counts beside a recount over what happened, after every verb of random histories.
#include "app/workspace/history/Undo.h"
#include "app/workspace/imports/ImportLeads.h"
#include "app/workspace/imports/UnfinishedImports.h"
#include "app/workspace/leads/LeadVerbs.h"
#include "app/workspace/numbers/AddSpend.h"
#include "app/workspace/playbook/SavePlaybookFile.h"
#include "app/workspace/reading/NumbersReading.h"
#include "app/workspace/reading/ProfileReading.h"
#include "app/workspace/reading/ReadinessReading.h"
#include "app/workspace/sample/SampleWorkspace.h"
#include "app/workspace/touches/LogTouch.h"
#include "tests/support/NumbersRecount.h"
#include "tests/support/TestWorkspace.h"

#include <QTest>

using namespace askline;
using namespace askline::testing;

class NumbersReadingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keptCountsAreThoseOfARecountAfterEveryVerb()
    {
        for (quint32 seed = 1; seed <= 6; ++seed) {
            TestWorkspace test;
            Randomness random(seed);
            for (int step = 0; step < 60; ++step) {
                test.clock().moveTo(test.clock().now().plusMinutes(1 + random.below(600)));
                const QString what = doSomething(test, random);
                const Counted expected = recounted(test.workspace());
                const Counted have = kept(test.workspace());
                QVERIFY(monthsThatDiffer(test.workspace()).isEmpty());
                QVERIFY(sumsThatDiffer(test.workspace()).isEmpty());
                QVERIFY2(have == expected, qPrintable(QStringLiteral("seed %1, step %2: after %3\n%4").arg(seed).arg(step).arg(what, difference(have, expected))));
            }
            const Counted before = kept(test.workspace());
            QVERIFY(rebuildDerived(test.workspace()));
            QCOMPARE(kept(test.workspace()), before);
        }
    }

    void theFunnelIsOfThePeriodTheSourceAndTheOwner()
    {
        TestWorkspace test;
        Workspace& w = test.workspace();
        const LeadId first = test.addLead({{"name", "Anna Berger"}, {"source", "Website"}, {"received_at", "2026-03-02 09:00"}});
        test.addLead({{"name", "Otto Birnbaum"}, {"source", "Fair"}, {"received_at", "2026-03-01 09:00"}});
        QVERIFY(moveLead(w, first, "proposal"));
        const auto all = readNumbers(w, {});
        QCOMPARE(all->leads, 2);
        QCOMPARE(all->funnel.first().reached, 2);
        QCOMPARE(all->funnel[4].reached, 1);
        QCOMPARE(all->steps.size(), 3);
        NumbersFilter filter;
        filter.from = QDate(2026, 3, 2);
        QCOMPARE(readNumbers(w, filter)->leads, 1);
        filter = {};
        for (const Source& source : w.catalogue().sources)
            if (source.name == u"Fair")
                filter.source = source.id;
        QCOMPARE(readNumbers(w, filter)->leads, 1);
        QCOMPARE(readNumbers(w, filter)->funnel[4].reached, 0);
    }

    void anyPeriodIsTheSumOfItsDays()
    {
        TestWorkspace test;
        Workspace& w = test.workspace();
        Randomness random(9);
        QMap<QDate, int> days;
        for (int i = 0; i < 120; ++i) {
            const QDate day = QDate(2025, 10, 1).addDays(random.below(150));
            test.addLead({{"name", QStringLiteral("Lead %1").arg(i)}, {"received_at", day.toString(Qt::ISODate) + " 12:00"}});
            ++days[day];
        }
        for (int i = 0; i < 200; ++i) {
            NumbersFilter filter;
            if (random.below(6))
                filter.from = QDate(2025, 9, 20).addDays(random.below(170));
            if (random.below(6))
                filter.to = (filter.from.isValid() ? filter.from : QDate(2025, 9, 20)).addDays(random.below(120));
            int expected = 0;
            for (auto day = days.cbegin(); day != days.cend(); ++day)
                expected += (!filter.from.isValid() || day.key() >= filter.from) && (!filter.to.isValid() || day.key() <= filter.to) ? *day : 0;
            QVERIFY2(readNumbers(w, filter)->leads == expected, qPrintable(filter.from.toString(Qt::ISODate) + ' ' + filter.to.toString(Qt::ISODate)));
        }
    }

    void leadsThatStillWaitCountInFirstContact()
    {
        TestWorkspace test;
        Workspace& w = test.workspace();
        const LeadId called = test.addLead({{"name", "Anna Berger"}, {"received_at", "2026-03-02 09:40"}});
        test.addLead({{"name", "Otto Birnbaum"}, {"received_at", "2026-03-02 09:50"}});
        log(w, called, TouchOutcome::NoAnswer);
        const FirstContactNumbers first = readNumbers(w, {})->firstContact;
        QCOMPARE(first.leads, 2);
        QCOMPARE(first.stillWaiting, 1);
        QCOMPARE(*happenedWithin(first.waits, 60), 1.0); // of the two only one was looked at for longer than ten minutes
        QCOMPARE(*happenedWithin(first.waits, 5), 0.0);
    }

    void leadsAreCountedAnewWhenTheOrderOfStagesChanges()
    {
        TestWorkspace test;
        Workspace& w = test.workspace();
        const LeadId lead = test.addLead({{"name", "Anna Berger"}});
        QVERIFY(moveLead(w, lead, "proposal"));
        QCOMPARE(readNumbers(w, {})->funnel[4].reached, 1);
        QCOMPARE(readNumbers(w, {})->funnel[5].reached, 0);
        const QList<PlaybookFile> files = *playbookFilesOf(w);
        PlaybookFile file = *std::ranges::find(files, QStringLiteral("playbook.txt"), &PlaybookFile::path);
        file.text.replace("discovery, proposal, close", "discovery, close, proposal");
        QVERIFY(savePlaybookFile(w, file));
        QCOMPARE(readNumbers(w, {})->funnel[5].reached, 1);
        QVERIFY(undo(w));
        QCOMPARE(readNumbers(w, {})->funnel[5].reached, 0);
        QVERIFY(redo(w));
        QCOMPARE(readNumbers(w, {})->funnel[5].reached, 1);
    }

    void whatWasSpentBelongsToItsSourceAndPeriod()
    {
        TestWorkspace test;
        Workspace& w = test.workspace();
        test.addLead({{"name", "Anna Berger"}, {"source", "Website"}});
        QVERIFY(addSpend(w, {"Website", {}, {12'000, "EUR"}, QDate(2026, 3, 1), SpendKind::Fee, {}}));
        QVERIFY(addSpend(w, {"Website", {}, {8'000, "EUR"}, QDate(2026, 2, 1), SpendKind::Setup, {}}));
        QCOMPARE(readNumbers(w, {})->sources[0].costPerLead()->minor, 20'000);
        NumbersFilter filter;
        filter.from = QDate(2026, 3, 1);
        QCOMPARE(readNumbers(w, filter)->sources[0].costPerLead()->minor, 12'000);
        QCOMPARE(addSpend(w, {"Website", {}, {0, "EUR"}, {}, SpendKind::Fee, {}}).error().kind, Failure::Kind::BadValue);
        QCOMPARE(addSpend(w, {" ", {}, {5, "EUR"}, {}, SpendKind::Fee, {}}).error().kind, Failure::Kind::BadValue);
        QVERIFY(undo(w));
        QCOMPARE(readNumbers(w, {})->sources[0].costPerLead()->minor, 12'000);
    }

    void whatCallsSayIsCollectedInTheirWords()
    {
        TestWorkspace test;
        Workspace& w = test.workspace();
        TouchLog log;
        log.touch.lead = test.addLead({{"name", "Anna Berger"}});
        log.touch.outcome = TouchOutcome::Conversation;
        log.answers += Answer{"problem", "What is it that takes too long?", "The monthly closing", {}, {}};
        log.objections += ObjectionRaised{{}, "We tried one of those", {}, {}, {}};
        QVERIFY(logTouch(w, log));
        const auto profile = readProfile(w, {});
        QVERIFY(profile);
        QStringList words;
        for (const CallWords& one : profile->callWords)
            words += one.question + u'|' + one.words;
        words.sort();
        QCOMPARE(words, (QStringList{"What is it that takes too long?|The monthly closing", "|We tried one of those"}));
    }

    void theSampleFirmShowsWhereItLeaksAndThatItShouldNotBuyMoreLeads()
    {
        TestWorkspace test;
        const auto sample = createSampleWorkspace(test.path("sample.askline"), {}, test.surroundings());
        QVERIFY(sample);
        const auto numbers = readNumbers(**sample, {});
        QVERIFY(numbers && numbers->leak);
        QCOMPARE(numbers->leak->step, stepOfStage(2)); // the offer
        const auto readiness = readReadiness(**sample, {});
        QVERIFY(readiness && !isReadyToScale(readiness->gates));
        QVERIFY(std::ranges::contains(readiness->gates, GateState::Closed, &GateResult::state));
        QVERIFY(readiness->breaking);
    }

private:
    static void log(Workspace& w, LeadId lead, TouchOutcome outcome, Direction direction = Direction::Made)
    {
        TouchLog log;
        log.touch.lead = lead;
        log.touch.outcome = outcome;
        log.touch.direction = direction;
        QVERIFY(logTouch(w, log));
    }

    // By whatever means, asking or not, spoken from a script or not.
    static void logTalk(Workspace& w, LeadId lead, Randomness& random)
    {
        TouchLog log;
        log.touch.lead = lead;
        log.touch.kind = TouchKind(random.below(5));
        log.touch.outcome = random.below(4) ? TouchOutcome::Conversation : TouchOutcome::WrongNumber;
        log.touch.seconds = random.below(2) * random.below(900);
        if (random.below(2))
            log.ask = AskMade{AskKind(1 + random.below(7)), "Shall we?", random.below(2) ? AskAnswer::Yes : AskAnswer(random.below(4))};
        if (random.below(2)) {
            const int musts = 1 + random.below(4);
            const QStringList cards{w.playbook().objections[0].key, w.playbook().objections[1].key};
            log.scripts += ScriptUse{{}, "discovery", "Good morning", {random.below(2) ? "a" : "b"}, {}, musts, random.below(musts + 1), cards, cards.mid(random.below(3))};
        }
        for (int i = random.below(3); i > 0; --i)
            log.objections += ObjectionRaised{random.below(4) ? w.playbook().objections[random.below(2)].id : ObjectionId{}, "Hm", random.below(2) ? "proposal" : "close", {}, {}};
        QVERIFY(logTouch(w, log));
    }

    static LeadId some(Workspace& w, Randomness& random)
    {
        const QList<LeadId> leads = leadsThere(w);
        const int few = random.below(3) ? 4 : int(leads.size()); // so that much happens to some of them
        return leads.isEmpty() ? LeadId{} : leads[random.below(std::min(few, int(leads.size())))];
    }

    static QString doSomething(TestWorkspace& test, Randomness& random)
    {
        Workspace& w = test.workspace();
        const LeadId lead = some(w, random);
        const int what = lead.isNull() ? 0 : random.below(15);
        switch (what) {
        case 0:
        case 1: {
            static int number = 0;
            QList<FieldValue> fields{{"name", QStringLiteral("Lead %1").arg(++number)}, {"source", random.below(2) ? "Website" : "Fair"}, {"value", QString::number(1 + random.below(50))}};
            if (random.below(3))
                fields += {"received_at", w.now().plusMinutes(-random.below(20'000)).in(w.zone()).toString("yyyy-MM-dd HH:mm")};
            test.addLead(fields);
            return "adding";
        }
        case 2: log(w, lead, TouchOutcome::NoAnswer); return "a try";
        case 3:
        case 13:
        case 14: logTalk(w, lead, random); return "a conversation";
        case 4: log(w, lead, TouchOutcome::None, Direction::Received); return "a touch received";
        case 5: (void)moveLead(w, lead, QStringList{"discovery", "proposal", "close", "follow-up"}[random.below(4)]); return "a move";
        case 6: (void)decideLead(w, lead, random.below(3) ? VerdictKind::Won : VerdictKind::Lost, "price", Money{qint64(1 + random.below(90)) * 100, "EUR"}); return "a decision";
        case 7: (void)decideLead(w, lead, VerdictKind::Open); return "opening again";
        case 8: (void)deleteLeads(w, {lead}); return "deleting";
        case 9: (void)undo(w); return "undo";
        case 10: (void)redo(w); return "redo";
        case 11:
            if (const LeadId other = some(w, random); other != lead)
                (void)mergeLeads(w, lead, other);
            return "merging";
        default: return importAndMaybeBack(w, random);
        }
    }

    static QString importAndMaybeBack(Workspace& w, Randomness& random)
    {
        int left = 1 + random.below(4);
        const auto arrival = Arrival(random.below(3));
        const auto done = importLeads(w, {.fileName = "x.csv", .source = "Fair", .arrival = arrival}, {[&]() -> std::optional<LeadProposal> {
            if (left == 0)
                return std::nullopt;
            --left;
            LeadProposal proposal;
            proposal.contact.firstName = QStringLiteral("P%1").arg(random.below(1'000'000));
            if (random.below(3))
                proposal.receivedAt = w.now().plusDays(-random.below(12));
            return proposal;
        }, [] { return 0; }});
        if (done && random.below(2))
            (void)undoImport(w, done->value.id);
        return "an import";
    }

    static QString difference(const Counted& have, const Counted& expected)
    {
        QStringList lines;
        for (const Counted* one : {&have, &expected})
            for (auto it = one->cbegin(); it != one->cend(); ++it)
                if (have.value(it.key()) != expected.value(it.key()))
                    lines += QStringLiteral("%1 %2: %3").arg(one == &have ? "kept" : "recounted", it.key(), QString::number(it->value(0)));
        return lines.join(u'\n');
    }
};

QTEST_GUILESS_MAIN(NumbersReadingTest)
#include "NumbersReadingTest.moc"
