// SPDX-License-Identifier: GPL-3.0-or-later
// Whom new leads go to, and who sees them while somebody is away.
#include "app/workspace/imports/ImportLeads.h"
#include "app/workspace/leads/LeadVerbs.h"
#include "app/workspace/reading/LeadSheet.h"
#include "app/workspace/reading/TodayReading.h"
#include "app/workspace/settings/EditSettings.h"
#include "app/workspace/sharing/Dependence.h"
#include "app/workspace/touches/LogTouch.h"
#include "tests/support/TestWorkspace.h"

#include <QTest>

using namespace askline;
using namespace askline::testing;

class DealingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        test_ = std::make_unique<TestWorkspace>();
        lead_ = test_->addLead({{"name", "Anna Berger"}, {"source", "Website"}}); // Mia's first verb
        for (const char* name : {"Ben Adler", "Cora Dorn"})
            QVERIFY(addPersonOfTeam(workspace(), QString::fromLatin1(name)));
    }

    void aLeadIsTheirsWhoBringItInUnlessTheFirmSaysOtherwise()
    {
        QCOMPARE(ownerOf(arrive("Website")), "Mia Kern");
    }

    void aSourceMaySayWhomItsLeadsGoTo()
    {
        QVERIFY(setSourceOwner(workspace(), workspace().catalogue().sources[0].id, person("Ben Adler").id));
        QCOMPARE(ownerOf(arrive("Website")), "Ben Adler");
        QCOMPARE(ownerOf(arrive("Fair")), "Mia Kern");
        QCOMPARE(ownerOf(test_->addLead({{"name", "Typed"}, {"source", "Website"}})), "Ben Adler");
        QCOMPARE(ownerOf(test_->addLead({{"name", "Typed"}, {"source", "Website"}, {"owner", "Cora Dorn"}})), "Cora Dorn");
    }

    void aRegionMaySayWhomItsLeadsGoToAndASourceGoesBeforeIt()
    {
        Person ben = person("Ben Adler");
        ben.regions = "CH, Vienna, +44 20";
        QVERIFY(editPerson(workspace(), ben));
        QCOMPARE(ownerOf(test_->addLead({{"name", "Typed"}, {"phone", "+41 44 668 18 00"}})), "Ben Adler");
        QCOMPARE(ownerOf(test_->addLead({{"name", "Typed too"}, {"place", "1010 Vienna"}})), "Ben Adler");
        QCOMPARE(ownerOf(test_->addLead({{"name", "In London"}, {"phone", "+44 20 7946 0958"}})), "Ben Adler");
        QCOMPARE(ownerOf(test_->addLead({{"name", "In Leeds"}, {"phone", "+44 113 496 0000"}})), "Mia Kern");
        QVERIFY(setSourceOwner(workspace(), workspace().catalogue().sources[0].id, person("Cora Dorn").id));
        QCOMPARE(ownerOf(test_->addLead({{"name", "Typed three"}, {"source", "Website"}, {"phone", "+41 44 668 18 00"}})), "Cora Dorn");
    }

    void peopleOfOneRegionTakeTurns()
    {
        for (const char* name : {"Ben Adler", "Cora Dorn"}) {
            Person one = person(QString::fromLatin1(name));
            one.regions = "CH";
            QVERIFY(editPerson(workspace(), one));
        }
        QStringList owners;
        for (int i = 0; i < 4; ++i)
            owners += ownerOf(test_->addLead({{"name", QStringLiteral("Lead %1").arg(i)}, {"phone", QStringLiteral("+41 44 668 18 0%1").arg(i)}}));
        QCOMPARE(owners.count("Ben Adler"), 2);
        QCOMPARE(owners.count("Cora Dorn"), 2);
    }

    void whatHangsOnOnePersonAloneIsCounted()
    {
        const LeadId second = test_->addLead({{"name", "Otto Birnbaum"}, {"value", "1200"}, {"owner", "Ben Adler"}});
        QVERIFY(triageLeads(workspace(), {lead_, second}, Triage::Prioritised));
        TouchLog log;
        log.touch.lead = lead_;
        log.touch.outcome = TouchOutcome::Conversation;
        QVERIFY(logTouch(workspace(), log));
        const auto people = dependenceOn(workspace());
        QVERIFY(people);
        QCOMPARE(people->size(), 2);
        const Dependence mia = *std::ranges::find(*people, person("Mia Kern").id, &Dependence::person);
        const Dependence ben = *std::ranges::find(*people, person("Ben Adler").id, &Dependence::person);
        QCOMPARE(mia.open, 1);
        QCOMPARE(mia.known, 1); // she alone has spoken with them
        QCOMPARE(mia.share, 0.5);
        QCOMPARE(ben.known, 0);
        QCOMPARE(ben.value, (QList<Money>{{120'000, workspace().settings().currency}}));
    }

    void whoIsAwayGetsNoneAndTheirCoverDoes()
    {
        QVERIFY(setSourceOwner(workspace(), workspace().catalogue().sources[0].id, person("Ben Adler").id));
        sendAway("Ben Adler", "Cora Dorn");
        QCOMPARE(ownerOf(arrive("Website")), "Cora Dorn");
    }

    void byTurnTheyGoToWhoeverIsThereAndGotTheFewest()
    {
        WorkspaceSettings settings = workspace().settings();
        settings.dealsByTurn = true;
        QVERIFY(editSettings(workspace(), settings));
        Person cora = person("Cora Dorn");
        cora.takesLeads = false;
        QVERIFY(editPerson(workspace(), cora));
        QStringList owners;
        for (int i = 0; i < 4; ++i)
            owners += ownerOf(arrive("Fair"));
        QCOMPARE(owners[0], "Ben Adler"); // Mia has one already
        QCOMPARE(owners.count("Ben Adler") - owners.count("Mia Kern") <= 2, true);
        QCOMPARE(owners.count("Cora Dorn"), 0);
        sendAway("Ben Adler", {});
        QCOMPARE(ownerOf(arrive("Fair")), "Mia Kern");
    }

    void anImportIsDealtInOneGo()
    {
        WorkspaceSettings settings = workspace().settings();
        settings.dealsByTurn = true;
        QVERIFY(editSettings(workspace(), settings));
        int next = 0;
        const auto imported = importLeads(workspace(), {.fileName = "x.csv"}, {[&]() -> std::optional<LeadProposal> {
            if (next == 29)
                return std::nullopt;
            LeadProposal proposal;
            proposal.contact.firstName = QStringLiteral("P%1").arg(++next);
            proposal.receivedAt = workspace().now();
            return proposal;
        }, [] { return 0; }});
        QVERIFY(imported);
        QHash<QString, int> dealt;
        for (qint64 number = 1; number <= 30; ++number)
            ++dealt[ownerOf(leadCalled(workspace(), QString::number(number)).value())];
        QCOMPARE(dealt.value("Mia Kern"), 10);
        QCOMPARE(dealt.value("Ben Adler"), 10);
        QCOMPARE(dealt.value("Cora Dorn"), 10);
    }

    void whoCoversSeesTheLeadsInTheirDayAndGivesThemBack()
    {
        const auto seenByBen = [this] {
            const auto list = readToday(workspace(), person("Ben Adler").id);
            return list && std::ranges::any_of(list->asks, [this](const TodayItem& item) { return item.lead.id == lead_; });
        };
        QVERIFY(!seenByBen());
        sendAway("Mia Kern", "Ben Adler");
        QVERIFY(seenByBen());
        QCOMPARE(ownerOf(lead_), "Mia Kern");
        test_->clock().moveTo(test_->clock().now().plusDays(7));
        QVERIFY(!seenByBen());
    }

private:
    Workspace& workspace() { return test_->workspace(); }

    Person person(const QString& name)
    {
        for (const Person& person : workspace().catalogue().people)
            if (person.name == name)
                return person;
        return {};
    }

    void sendAway(const QString& name, const QString& cover)
    {
        Person away = person(name);
        away.awayFrom = QDate(2026, 3, 1);
        away.awayTo = QDate(2026, 3, 6);
        away.cover = cover.isEmpty() ? PersonId{} : person(cover).id;
        QVERIFY(editPerson(workspace(), away));
    }

    LeadId arrive(const QString& source)
    {
        LeadProposal proposal;
        proposal.contact.firstName = QStringLiteral("Arrived %1").arg(++arrived_);
        proposal.source = source;
        return askline::addLead(workspace(), proposal)->value.lead;
    }

    QString ownerOf(LeadId lead)
    {
        const auto sheet = readLeadSheet(workspace(), lead);
        return sheet ? workspace().catalogue().personName(sheet->lead.owner) : QString();
    }

    std::unique_ptr<TestWorkspace> test_;
    LeadId lead_;
    int arrived_ = 0;
};

QTEST_GUILESS_MAIN(DealingTest)
#include "DealingTest.moc"
