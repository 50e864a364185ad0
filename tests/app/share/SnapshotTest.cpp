// SPDX-License-Identifier: GPL-3.0-or-later
// Joining by a snapshot: what stands at once, how it came about afterwards, and the same as without one.
#include "app/domain/Conflict.h"
#include "app/storage/journal/JournalStore.h"
#include "app/workspace/leads/LeadVerbs.h"
#include "app/workspace/reading/LeadSheet.h"
#include "app/workspace/sharing/ConflictVerbs.h"
#include "tests/app/share/Firm.h"

#include <QDirIterator>
#include <QTest>

#include <limits>

using namespace askline;
using namespace askline::testing;

namespace {

constexpr int all = std::numeric_limits<int>::max();

QList<HistoryEntry> historyOf(Workspace& workspace, LeadId lead)
{
    QList<HistoryEntry> entries = storage::historyOfLead(workspace.database(), lead);
    for (HistoryEntry& entry : entries)
        entry.change = 0; // each file counts for itself
    return entries;
}

} // namespace

class SnapshotTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { begin({}); }

    void whoJoinsBeginsWithWhatStandsAndReadsItsHistoryAfterwards()
    {
        ShareCycle joining = ben().cycle();
        QVERIFY(joining.beginFromSnapshot());
        QCOMPARE(sheetOf(ben())->lead.competitor, "Second");
        QVERIFY(historyOf(ben().workspace(), lead_).isEmpty());
        QVERIFY(joining.sync());
        QVERIFY(joining.report().history > 0);
        QVERIFY(joining.takeInHistory(1));
        QVERIFY(joining.takeInHistory(all));
        QCOMPARE(joining.report().history, 0);
        QCOMPARE(historyOf(ben().workspace(), lead_), historyOf(mia().workspace(), lead_));
        QCOMPARE(sheetOf(ben())->lead, sheetOf(mia())->lead);
        QCOMPARE(sheetOf(ben())->contact, sheetOf(mia())->contact);
    }

    void whatHappenedSinceTheSnapshotIsTakenInWithIt()
    {
        mia().packing.snapshotFrom = std::numeric_limits<qint64>::max();
        change("Third");
        mia().sync();
        join();
        QCOMPARE(sheetOf(ben())->lead.competitor, "Third");
    }

    void anEditAfterJoiningBeatsWhatTheSnapshotSaid()
    {
        join();
        QVERIFY(editLead(ben().workspace(), lead_, {{"competitor", "Ben's"}}));
        ben().sync();
        mia().sync();
        QCOMPARE(sheetOf(mia())->lead.competitor, "Ben's");
        QVERIFY(openConflicts(mia().workspace()).isEmpty());
        QVERIFY(ben().cycle().takeInHistory(all));
        QVERIFY(openConflicts(ben().workspace()).isEmpty());
        QCOMPARE(sheetOf(ben())->lead.competitor, "Ben's");
    }

    void aSnapshotWithATornPartIsPassedOver()
    {
        for (const QString& path : snapshots())
            QVERIFY(QFile::resize(path, QFileInfo(path).size() - 1));
        ShareCycle joining = ben().cycle();
        QVERIFY(joining.beginFromSnapshot());
        QVERIFY(!readLeadSheet(ben().workspace(), lead_));
        QVERIFY(joining.sync());
        QCOMPARE(joining.report().history, 0);
        QCOMPARE(sheetOf(ben())->lead.competitor, "Second");
    }

    void aSnapshotIsSealedAsTheFilesAre()
    {
        begin(FirmKeys{{FirmKey::made()}});
        for (const QString& path : snapshots()) {
            QFile file(path);
            QVERIFY(file.open(QIODevice::ReadOnly));
            const auto snapshot = verifiedFile(file.readAll());
            QVERIFY(snapshot);
            QCOMPARE(payloadOf(*snapshot, {}).error().kind, Failure::Kind::WrongPassphrase);
        }
        ShareCycle joining = ben().cycle();
        QVERIFY(joining.beginFromSnapshot());
        QCOMPARE(sheetOf(ben())->lead.competitor, "Second");
    }

    void anotherIsWrittenWhenTheFilesHaveDoubledAndTakesThePlaceOfTheFirst()
    {
        const QStringList first = snapshots();
        QVERIFY(!first.isEmpty());
        mia().sync();
        QCOMPARE(snapshots(), first);
        for (int i = 0; i < 60; ++i) {
            change(QString::number(i));
            mia().sync();
        }
        QVERIFY(!snapshots().isEmpty());
        QVERIFY(!snapshots().contains(first.first()));
    }

    void whileSomethingIsNotSealedThereIsNone()
    {
        for (const QString& path : snapshots())
            QVERIFY(QFile::remove(path));
        ShareCycle cycle = mia().cycle();
        QVERIFY(cycle.pull());
        change("not sealed");
        QVERIFY(cycle.writeSnapshot());
        QVERIFY(snapshots().isEmpty());
    }

private:
    FirmDevice& mia() { return (*firm_)[0]; }
    FirmDevice& ben() { return (*firm_)[1]; }
    std::optional<LeadSheet> sheetOf(FirmDevice& device)
    {
        auto sheet = readLeadSheet(device.workspace(), lead_);
        return sheet ? std::optional(*sheet) : std::nullopt;
    }

    void begin(const FirmKeys& keys)
    {
        firm_ = std::make_unique<Firm>(QStringList{"Mia Kern", "Ben Adler"}, keys);
        mia().packing.snapshotFrom = 1;
        lead_ = addLead(mia().workspace(), QList<FieldValue>{{"name", "Anna Berger"}, {"email", "anna@example.com"}})->value.lead;
        change("First");
        change("Second");
        mia().sync();
    }

    void change(const QString& competitor)
    {
        firm_->clock().moveTo(firm_->clock().now().plusMinutes(1));
        QVERIFY(editLead(mia().workspace(), lead_, {{"competitor", competitor}}));
    }

    void join()
    {
        ShareCycle joining = ben().cycle();
        QVERIFY(joining.beginFromSnapshot());
        QVERIFY(joining.sync());
    }

    QStringList snapshots() const
    {
        QStringList paths;
        for (QDirIterator it(firm_->shared(), {"*.snap"}, QDir::Files, QDirIterator::Subdirectories); it.hasNext();)
            paths += it.next();
        paths.sort();
        return paths;
    }

    std::unique_ptr<Firm> firm_;
    LeadId lead_;
};

QTEST_GUILESS_MAIN(SnapshotTest)
#include "SnapshotTest.moc"
