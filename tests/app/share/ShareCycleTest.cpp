// SPDX-License-Identifier: GPL-3.0-or-later
// Devices of one firm, each on its own, agree through nothing but a folder.
#include "app/workspace/files/WorkspaceFiles.h"
#include "app/workspace/history/Undo.h"
#include "app/workspace/leads/LeadVerbs.h"
#include "app/workspace/reading/LeadLists.h"
#include "app/workspace/reading/LeadSheet.h"
#include "app/workspace/sharing/ClaimVerbs.h"
#include "app/workspace/sharing/ConflictVerbs.h"
#include "app/workspace/sharing/News.h"
#include "tests/app/share/Firm.h"

#include <QDirIterator>
#include <QTest>

using namespace askline;
using namespace askline::testing;

namespace {

LeadId addLead(FirmDevice& device, const QString& name)
{
    const auto added = askline::addLead(device.workspace(), QList<FieldValue>{{"name", name}, {"email", name.section(u' ', 0, 0).toLower() + "@example.com"}});
    if (!added)
        qFatal("no lead: %s", qPrintable(added.error().detail));
    return added->value.lead;
}

QString fieldOf(FirmDevice& device, LeadId lead, QString Lead::*field)
{
    const auto sheet = readLeadSheet(device.workspace(), lead);
    return sheet ? sheet->lead.*field : QStringLiteral("none");
}

QStringList filesIn(const QString& folder)
{
    QStringList files;
    for (QDirIterator it(folder, QDir::Files, QDirIterator::Subdirectories); it.hasNext();)
        files += it.next();
    return files;
}

} // namespace

class ShareCycleTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aColleagueWhoJoinsHasEverything()
    {
        Firm firm({"Mia Kern", "Ben Adler"});
        const LeadId lead = addLead(firm[0], "Anna Berger");
        QVERIFY(editLead(firm[0].workspace(), lead, {{"message", "Please call"}, {"value", "1200 EUR"}}));
        firm.syncAll();
        const auto sheet = readLeadSheet(firm[1].workspace(), lead);
        QVERIFY(sheet);
        QCOMPARE(sheet->row.displayName(), "Anna Berger");
        QCOMPARE(sheet->lead.message, "Please call");
        QCOMPARE(firm[1].workspace().settings(), firm[0].workspace().settings());
        QCOMPARE(firm[1].workspace().playbook().stages.size(), firm[0].workspace().playbook().stages.size());
    }

    void whatIsDoneOnOneSideShowsOnTheOther()
    {
        Firm firm({"Mia Kern", "Ben Adler"});
        firm.syncAll();
        const LeadId mias = addLead(firm[0], "Anna Berger");
        const LeadId bens = addLead(firm[1], "Clara Dorn");
        firm.syncAll();
        QVERIFY(readLeadSheet(firm[1].workspace(), mias));
        QVERIFY(readLeadSheet(firm[0].workspace(), bens));
        QVERIFY(deleteLeads(firm[0].workspace(), {bens}));
        firm.syncAll();
        QVERIFY(!readLeadSheet(firm[1].workspace(), bens));
    }

    void historySaysWhichColleagueDidIt()
    {
        Firm firm({"Mia Kern", "Ben Adler"});
        const LeadId lead = addLead(firm[0], "Anna Berger");
        firm.syncAll();
        QVERIFY(editLead(firm[1].workspace(), lead, {{"message", "Rang twice"}}));
        firm.syncAll();
        const auto sheet = readLeadSheet(firm[0].workspace(), lead);
        QVERIFY(sheet && !sheet->history.isEmpty());
        QCOMPARE(firm[0].workspace().catalogue().personName(sheet->history.first().who), "Ben Adler");
    }

    void editsOfDifferentFieldsBothStand()
    {
        Firm firm({"Mia Kern", "Ben Adler"});
        const LeadId lead = addLead(firm[0], "Anna Berger");
        firm.syncAll();
        QVERIFY(editLead(firm[0].workspace(), lead, {{"message", "One"}}));
        QVERIFY(editLead(firm[1].workspace(), lead, {{"competitor", "Rival"}}));
        firm.syncAll();
        for (const int device : {0, 1}) {
            QCOMPARE(fieldOf(firm[device], lead, &Lead::message), "One");
            QCOMPARE(fieldOf(firm[device], lead, &Lead::competitor), "Rival");
            QVERIFY(openConflicts(firm[device].workspace()).isEmpty());
        }
    }

    void ofTwoEditsOfOneFieldTheLaterStandsAndTheOtherIsListed()
    {
        Firm firm({"Mia Kern", "Ben Adler"});
        const LeadId lead = addLead(firm[0], "Anna Berger");
        firm.syncAll();
        QVERIFY(editLead(firm[0].workspace(), lead, {{"message", "Mia's"}}));
        firm.clock().moveTo(firm.clock().now().plusMinutes(1));
        QVERIFY(editLead(firm[1].workspace(), lead, {{"message", "Ben's"}}));
        firm.syncAll();
        for (const int device : {0, 1}) {
            QCOMPARE(fieldOf(firm[device], lead, &Lead::message), "Ben's");
            const QList<Conflict> conflicts = openConflicts(firm[device].workspace());
            QCOMPARE(conflicts.size(), 1);
            QCOMPARE(conflicts[0].lead, lead);
            QCOMPARE(conflicts[0].fields[0].lost.value, "Mia's");
            QCOMPARE(conflicts[0].fields[0].kept.value, "Ben's");
        }
    }

    void settlingAConflictSettlesItForEverybodyAndUndoOpensItAgain()
    {
        Firm firm({"Mia Kern", "Ben Adler"});
        const LeadId lead = addLead(firm[0], "Anna Berger");
        firm.syncAll();
        QVERIFY(editLead(firm[0].workspace(), lead, {{"value", "100 EUR"}}));
        firm.clock().moveTo(firm.clock().now().plusMinutes(1));
        QVERIFY(editLead(firm[1].workspace(), lead, {{"value", "200 USD"}}));
        firm.syncAll();
        const QList<Conflict> conflicts = openConflicts(firm[0].workspace());
        QCOMPARE(conflicts.size(), 1);
        QCOMPARE(conflicts[0].fields.size(), 2); // the amount with its currency
        QVERIFY(settleConflict(firm[0].workspace(), conflicts[0], ConflictChoice::Lost));
        firm.syncAll();
        for (const int device : {0, 1}) {
            QVERIFY(openConflicts(firm[device].workspace()).isEmpty());
            QCOMPARE(readLeadSheet(firm[device].workspace(), lead)->lead.value, (Money{10000, "EUR"}));
        }
        QVERIFY(undo(firm[0].workspace()));
        firm.syncAll();
        for (const int device : {0, 1}) {
            QCOMPARE(openConflicts(firm[device].workspace()).size(), 1);
            QCOMPARE(readLeadSheet(firm[device].workspace(), lead)->lead.value, (Money{20000, "USD"}));
        }
    }

    void anEditAfterADeletionElsewhereBringsTheLeadBackAndSaysSo()
    {
        Firm firm({"Mia Kern", "Ben Adler"});
        const LeadId lead = addLead(firm[0], "Anna Berger");
        firm.syncAll();
        QVERIFY(deleteLeads(firm[0].workspace(), {lead}));
        firm.clock().moveTo(firm.clock().now().plusMinutes(1));
        QVERIFY(editLead(firm[1].workspace(), lead, {{"message", "Wants to buy"}}));
        firm.syncAll();
        for (const int device : {0, 1}) {
            QVERIFY(readLeadSheet(firm[device].workspace(), lead));
            const QList<Conflict> conflicts = openConflicts(firm[device].workspace());
            QCOMPARE(conflicts.size(), 1);
            QCOMPARE(conflicts[0].kind, Conflict::Kind::KeptThoughDeleted);
        }
    }

    void anEditThatADeletionOverrulesIsListed()
    {
        Firm firm({"Mia Kern", "Ben Adler"});
        const LeadId lead = addLead(firm[0], "Anna Berger");
        firm.syncAll();
        firm.clock().moveTo(firm.clock().now().plusMinutes(1));
        QVERIFY(editLead(firm[1].workspace(), lead, {{"message", "Wants to buy"}}));
        firm.clock().moveTo(firm.clock().now().plusMinutes(1));
        QVERIFY(deleteLeads(firm[0].workspace(), {lead}));
        firm.syncAll();
        for (const int device : {0, 1}) {
            QVERIFY(!readLeadSheet(firm[device].workspace(), lead));
            const QList<Conflict> conflicts = openConflicts(firm[device].workspace());
            QCOMPARE(conflicts.size(), 1);
            QCOMPARE(conflicts[0].kind, Conflict::Kind::DeletedWhileChanged);
            QCOMPARE(conflicts[0].fields[0].lost.value, "Wants to buy");
        }
        QVERIFY(settleConflict(firm[1].workspace(), openConflicts(firm[1].workspace())[0], ConflictChoice::Lost));
        firm.syncAll();
        QCOMPARE(fieldOf(firm[0], lead, &Lead::message), "Wants to buy");
    }

    void anUndoneVerbIsUndoneEverywhere()
    {
        Firm firm({"Mia Kern", "Ben Adler"});
        const LeadId lead = addLead(firm[0], "Anna Berger");
        firm.syncAll();
        QVERIFY(editLead(firm[0].workspace(), lead, {{"message", "Oops"}}));
        firm.syncAll();
        QVERIFY(undo(firm[0].workspace()));
        firm.syncAll();
        QCOMPARE(fieldOf(firm[1], lead, &Lead::message), "");
        QVERIFY(undo(firm[0].workspace())); // the lead itself
        firm.syncAll();
        QVERIFY(!readLeadSheet(firm[1].workspace(), lead));
    }

    void aColleagueWhoIsAtALeadIsSaidForAQuarterOfAnHour()
    {
        Firm firm({"Mia Kern", "Ben Adler"});
        const LeadId lead = addLead(firm[0], "Anna Berger");
        QVERIFY(claimLead(firm[0].workspace(), lead)->changes.isEmpty()); // nobody else is there yet
        for (const int device : {0, 1})
            QVERIFY(introduceDevice(firm[device].workspace(), "pc"));
        firm.syncAll();
        QVERIFY(claimLead(firm[1].workspace(), lead));
        firm.syncAll();
        QVERIFY(!claimOn(firm[1].workspace(), lead)); // one's own
        const auto claim = claimOn(firm[0].workspace(), lead);
        QVERIFY(claim);
        QCOMPARE(firm[0].workspace().catalogue().personName(claim->by), "Ben Adler");
        QVERIFY(undoState(firm[1].workspace()).undo == std::nullopt);
        firm.clock().moveTo(firm.clock().now().plusMinutes(16));
        QVERIFY(!claimOn(firm[0].workspace(), lead));
    }

    void whatColleaguesDidWhileOneWasAwayIsCounted()
    {
        Firm firm({"Mia Kern", "Ben Adler"});
        const LeadId lead = addLead(firm[0], "Anna Berger");
        firm.syncAll();
        QVERIFY(!newsSinceLastTime(firm[0].workspace()).since);
        QVERIFY(noteSeen(firm[0].workspace()));
        QVERIFY(newsSinceLastTime(firm[0].workspace()).people.isEmpty());
        QVERIFY(editLead(firm[1].workspace(), lead, {{"message", "Rang"}}));
        addLead(firm[1], "Clara Dorn");
        firm.syncAll();
        const News news = newsSinceLastTime(firm[0].workspace());
        QCOMPARE(news.people.size(), 1);
        QCOMPARE(firm[0].workspace().catalogue().personName(news.people[0].person), "Ben Adler");
        QCOMPARE(news.people[0].leads, 2);
    }

    void whatSomebodyHasOpenIsHandedOverWithItsStepsAndBackByUndo()
    {
        Firm firm({"Mia Kern", "Ben Adler"});
        const LeadId lead = addLead(firm[0], "Anna Berger");
        Step step;
        step.lead = lead;
        step.kind = StepKind::Call;
        step.due.day = QDate(2026, 3, 5);
        step.who = firm[0].workspace().me();
        QVERIFY(planStep(firm[0].workspace(), step));
        const PersonId mia = firm[0].workspace().me();
        QCOMPARE(handOver(firm[0].workspace(), mia, "Ben Adler")->value, 1);
        firm.syncAll();
        const auto sheet = readLeadSheet(firm[1].workspace(), lead);
        QCOMPARE(firm[1].workspace().catalogue().personName(sheet->lead.owner), "Ben Adler");
        QCOMPARE(sheet->row.next.who, sheet->lead.owner);
        QVERIFY(undo(firm[0].workspace()));
        QCOMPARE(readLeadSheet(firm[0].workspace(), lead)->lead.owner, mia);
    }

    void oneEnquiryThatArrivedOnTwoDevicesIsOneLead()
    {
        Firm firm({"Mia Kern", "Ben Adler"});
        firm.syncAll();
        LeadProposal mail;
        mail.contact.firstName = "Anna";
        mail.message = "Please call";
        mail.identity = "form 4711";
        const LeadId mias = askline::addLead(firm[0].workspace(), mail)->value.lead;
        const LeadId bens = askline::addLead(firm[1].workspace(), mail)->value.lead;
        QVERIFY(mias != bens);
        firm.syncAll();
        for (const int device : {0, 1}) {
            QCOMPARE(countLeads(firm[device].workspace()).value().all, 1);
            QCOMPARE(readLeadSheet(firm[device].workspace(), std::max(mias, bens))->lead.id, std::min(mias, bens));
            const auto report = checkWorkspace(firm[device].workspace(), CheckDepth::Rebuild);
            QVERIFY2(report && report->problems.isEmpty(), report ? qPrintable(report->problems.join(u' ')) : "");
            QCOMPARE(countLeads(firm[device].workspace()).value().all, 1);
        }
        QVERIFY(deleteLeads(firm[0].workspace(), {std::min(mias, bens)}));
        firm.syncAll();
        QCOMPARE(countLeads(firm[1].workspace()).value().all, 1); // the other stands now
    }

    void aFolderThatWasEmptiedIsFilledAgain()
    {
        Firm firm({"Mia Kern", "Ben Adler"});
        addLead(firm[0], "Anna Berger");
        firm.syncAll();
        const qsizetype files = filesIn(firm.shared()).size();
        QVERIFY(files > 0);
        for (const QString& file : filesIn(firm.shared()))
            QVERIFY(QFile::remove(file));
        const SyncReport report = firm[1].sync();
        QCOMPARE(report.vanished, int(files));
        QCOMPARE(filesIn(firm.shared()).size(), files);
    }

    void whatAPackReplacedOrSomebodyRenamedHasNotVanished()
    {
        Firm firm({"Mia Kern", "Ben Adler"});
        const LeadId lead = addLead(firm[0], "Anna Berger");
        firm.syncAll();
        for (int i = 0; i < 9; ++i) {
            QVERIFY(editLead(firm[0].workspace(), lead, {{"message", QString::number(i)}}));
            firm[0].sync();
        }
        firm.syncAll();
        const qsizetype files = filesIn(firm.shared()).size();
        firm.clock().moveTo(firm.clock().now().plusDays(31));
        firm[0].sync();
        QVERIFY(filesIn(firm.shared()).size() < files);
        QCOMPARE(firm[1].sync().vanished, 0);
        const QString any = filesIn(firm.shared()).value(0);
        QVERIFY(QFile::rename(any, any + " (1)"));
        QCOMPARE(firm[1].sync().vanished, 0);
        QCOMPARE(fieldOf(firm[1], lead, &Lead::message), "8");
    }

    void aTornFileIsWaitedForAndThenTaken()
    {
        Firm firm({"Mia Kern", "Ben Adler"});
        firm.syncAll();
        const LeadId lead = addLead(firm[0], "Anna Berger");
        const QStringList before = filesIn(firm.shared());
        firm[0].sync();
        QStringList after = filesIn(firm.shared());
        for (const QString& file : before)
            after.removeOne(file);
        QCOMPARE(after.size(), 1);
        QFile file(after[0]);
        QVERIFY(file.open(QIODevice::ReadWrite));
        const QByteArray whole = file.readAll();
        QVERIFY(file.resize(whole.size() / 2));
        file.close();
        const SyncReport torn = firm[1].sync();
        QCOMPARE(torn.unreadable.size(), 1);
        QVERIFY(!readLeadSheet(firm[1].workspace(), lead));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(whole);
        file.close();
        QVERIFY(firm[1].sync().unreadable.isEmpty());
        QVERIFY(readLeadSheet(firm[1].workspace(), lead));
    }

    void aFileUnderAnyNameIsTaken()
    {
        Firm firm({"Mia Kern", "Ben Adler"});
        firm.syncAll();
        const LeadId lead = addLead(firm[0], "Anna Berger");
        firm[0].sync();
        for (const QString& file : filesIn(firm.shared()))
            QVERIFY(QFile::rename(file, firm.shared() + u'/' + QFileInfo(file).completeBaseName() + " (Anna's conflicted copy).seg"));
        firm[1].sync();
        QVERIFY(readLeadSheet(firm[1].workspace(), lead));
    }

    void syncingAgainDoesNothing()
    {
        Firm firm({"Mia Kern", "Ben Adler"});
        addLead(firm[0], "Anna Berger");
        firm.syncAll();
        const qint64 rows = filesIn(firm.shared()).size();
        for (const int device : {0, 1}) {
            const SyncReport report = firm[device].sync();
            QCOMPARE(report.sealed + report.pulled + report.pushed, 0);
            QCOMPARE(report.taken, TakenIn{});
            QVERIFY(report.changes.isEmpty());
        }
        QCOMPARE(filesIn(firm.shared()).size(), rows);
    }

    void aBackupThatIsPutBackGetsWhatItLacks()
    {
        Firm firm({"Mia Kern", "Ben Adler"});
        firm.syncAll();
        firm[0].close();
        QVERIFY(QFile::copy(firm[0].file(), firm.path("backup")));
        firm[0].open();
        const LeadId lead = addLead(firm[0], "Anna Berger");
        firm[0].sync();
        firm[0].close();
        QVERIFY(QFile::remove(firm[0].file()));
        QVERIFY(QFile::copy(firm.path("backup"), firm[0].file()));
        firm[0].open();
        QVERIFY(!readLeadSheet(firm[0].workspace(), lead));
        firm[0].sync();
        QVERIFY(readLeadSheet(firm[0].workspace(), lead));
    }

    void sealedFilesSayNothingToWhoeverHasNoKey()
    {
        FirmKeys keys;
        keys.keys += FirmKey::made();
        Firm firm({"Mia Kern", "Ben Adler"}, keys);
        const LeadId lead = addLead(firm[0], "Anna Berger");
        firm.syncAll();
        QVERIFY(readLeadSheet(firm[1].workspace(), lead));
        for (const QString& path : filesIn(firm.shared())) {
            QFile file(path);
            QVERIFY(file.open(QIODevice::ReadOnly));
            const auto sealed = verifiedFile(file.readAll());
            QVERIFY(sealed);
            QCOMPARE(payloadOf(*sealed, {}).error().kind, Failure::Kind::WrongPassphrase);
        }
    }

    void anEditTakesFewBytes()
    {
        Firm firm({"Mia Kern"});
        const LeadId lead = addLead(firm[0], "Anna Berger");
        firm.syncAll();
        const QStringList before = filesIn(firm.shared());
        QVERIFY(editLead(firm[0].workspace(), lead, {{"message", "Please call"}, {"competitor", "Rival"}}));
        firm[0].sync();
        for (const QString& file : filesIn(firm.shared()))
            if (!before.contains(file))
                QVERIFY2(QFileInfo(file).size() <= 512, qPrintable(QString::number(QFileInfo(file).size())));
    }
};

QTEST_GUILESS_MAIN(ShareCycleTest)
#include "ShareCycleTest.moc"
