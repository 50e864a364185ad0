// SPDX-License-Identifier: GPL-3.0-or-later
// The steps a person takes to share, on real folders: two people, each with a data folder of their own.
#include "app/share/DiskSpace.h"
#include "app/share/Sharing.h"
#include "app/workspace/leads/LeadVerbs.h"
#include "app/workspace/reading/LeadSheet.h"
#include "app/workspace/sharing/DeviceVerbs.h"
#include "tests/support/TestWorkspace.h"

#include <QDir>
#include <QTest>

using namespace askline;
using namespace askline::testing;

class SharingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        folder_ = std::make_unique<QTemporaryDir>();
        for (const char* part : {"cloud", "mia", "ben"})
            QVERIFY(QDir(folder_->path()).mkpath(part));
        mia_ = std::make_unique<TestWorkspace>();
        lead_ = mia_->addLead({{"name", "Anna Berger"}});
        be("mia");
    }

    void aShareIsBegunOnceAndKnownByItsJoinFile()
    {
        const auto made = share({});
        QVERIFY(made);
        QVERIFY(readJoinFile(made->joinFile));
        QCOMPARE(share({}).error().kind, Failure::Kind::AlreadyExists);
    }

    void aFolderThatIsNotThereIsNotMade()
    {
        const auto made = initShare(mia_->workspace(), {folder_->filePath("nowhere"), {}, Effort::Test});
        QCOMPARE(made.error().kind, Failure::Kind::NotReachable);
        QVERIFY(!shareLinkOf(mia_->workspace()));
    }

    void joiningNeedsANameAndThePassphrase()
    {
        const auto made = share("four small horses");
        be("ben");
        QCOMPARE(join(made->joinFile, "four small horses", {}).error().kind, Failure::Kind::BadValue);
        QCOMPARE(join(made->joinFile, {}, "Ben Adler").error().detail, "wanted");
        QCOMPARE(join(made->joinFile, "four small cows", "Ben Adler").error().kind, Failure::Kind::WrongPassphrase);
        QVERIFY(!QFile::exists(bensFile()));
        const auto joined = join(made->joinFile, "four small horses", "Ben Adler");
        QVERIFY(joined);
        QVERIFY(readLeadSheet(*joined->workspace, lead_));
        QCOMPARE(devicesOf(*joined->workspace).size(), 2);
    }

    void aNewPassphraseLocksOutWhoeverDoesNotHearIt()
    {
        const auto made = share("four small horses");
        be("ben");
        auto ben = join(made->joinFile, "four small horses", "Ben Adler");
        QVERIFY(ben);
        be("mia");
        QVERIFY(changePassphrase(mia_->workspace(), "three large cats", Effort::Test));
        QVERIFY(editLead(mia_->workspace(), lead_, {{"message", "Secret"}}));
        QVERIFY(syncShare(mia_->workspace()));
        be("ben");
        auto report = syncShare(*ben->workspace);
        QVERIFY(report);
        QCOMPARE(report->locked, 1);
        QCOMPARE(readLeadSheet(*ben->workspace, lead_)->lead.message, "");
        QCOMPARE(unlockShare(*ben->workspace, "three large dogs").error().kind, Failure::Kind::WrongPassphrase);
        report = unlockShare(*ben->workspace, "three large cats");
        QVERIFY(report);
        QCOMPARE(report->locked, 0);
        QCOMPARE(readLeadSheet(*ben->workspace, lead_)->lead.message, "Secret");
        QVERIFY(editLead(*ben->workspace, lead_, {{"message", "Answered"}}));
        QVERIFY(syncShare(*ben->workspace));
        be("mia");
        QVERIFY(syncShare(mia_->workspace()));
        QCOMPARE(readLeadSheet(mia_->workspace(), lead_)->lead.message, "Answered");
    }

    void whoJoinsLaterReadsEverythingWithTheNewestPassphrase()
    {
        const auto made = share("four small horses");
        QVERIFY(changePassphrase(mia_->workspace(), "three large cats", Effort::Test));
        be("ben");
        const auto joined = join(made->joinFile, "three large cats", "Ben Adler");
        QVERIFY(joined);
        QCOMPARE(joined->report.locked, 0);
        QVERIFY(readLeadSheet(*joined->workspace, lead_));
    }

    void aCopyOfTheWorkspaceIsMergedAndGoesOutToColleagues()
    {
        QVERIFY(share({}));
        const QString copy = folder_->filePath("leads (Anna's conflicted copy).askline");
        QVERIFY(QFile::copy(mia_->file(), copy));
        QVERIFY(QFile::exists(mia_->file() + "-wal") ? QFile::copy(mia_->file() + "-wal", copy + "-wal") : true);
        Surroundings surroundings = mia_->surroundings(5);
        surroundings.writer = surroundings.randomness->newId<WriterId>(surroundings.clock->now());
        {
            auto other = Workspace::open(copy, surroundings);
            QVERIFY(other);
            QVERIFY(editLead(**other, lead_, {{"message", "Typed in the copy"}}));
        }
        const auto merged = mergeFile(mia_->workspace(), copy);
        QVERIFY2(merged, merged ? "" : qPrintable(merged.error().detail));
        QCOMPARE(merged->value.changed, 1);
        QCOMPARE(readLeadSheet(mia_->workspace(), lead_)->lead.message, "Typed in the copy");
        QCOMPARE(syncShare(mia_->workspace())->sealed, 1);
        QCOMPARE(mergeFile(mia_->workspace(), copy)->value, TakenIn{});
    }

    void aStrangersFileIsRefused()
    {
        QVERIFY(share({}));
        const QString other = folder_->filePath("other.askline");
        QVERIFY(Workspace::create(other, {}, mia_->surroundings(99)));
        QCOMPARE(mergeFile(mia_->workspace(), other).error().kind, Failure::Kind::OtherFirm);
        QFile stray(folder_->filePath("stray"));
        QVERIFY(stray.open(QIODevice::WriteOnly));
        stray.write("hello");
        stray.close();
        QCOMPARE(mergeFile(mia_->workspace(), stray.fileName()).error().kind, Failure::Kind::Unreadable);
    }

    void whatADeviceWatchesIsKnownToAll()
    {
        const auto made = share({});
        QVERIFY(noteWatched(mia_->workspace(), {"Leads", "office.mbox"}));
        QVERIFY(noteWatched(mia_->workspace(), {"Leads", "office.mbox"})->changes.isEmpty()); // known already
        QVERIFY(syncShare(mia_->workspace()));
        be("ben");
        const auto joined = join(made->joinFile, {}, "Ben Adler");
        QVERIFY(joined);
        const QList<Device> devices = devicesOf(*joined->workspace);
        QCOMPARE(std::ranges::count_if(devices, [](const Device& d) { return d.watches == QStringList{"Leads", "office.mbox"}; }), 1);
    }

    void whoLeavesKeepsTheWorkspaceAndMayComeBack()
    {
        const auto made = share({});
        QVERIFY(leaveShare(mia_->workspace()));
        QCOMPARE(syncShare(mia_->workspace()).error().kind, Failure::Kind::NotShared);
        QVERIFY(editLead(mia_->workspace(), lead_, {{"message", "Alone"}}));
        be("ben");
        QVERIFY(join(made->joinFile, {}, "Ben Adler"));
        be("mia");
        auto again = joinShare({made->joinFile, mia_->file()}, mia_->surroundings(6));
        QVERIFY(again);
        QCOMPARE(readLeadSheet(*again->workspace, lead_)->lead.message, "Alone");
        QCOMPARE(devicesOf(*again->workspace).size() >= 2, true);
    }

private:
    void be(const char* person)
    {
        qputenv("XDG_DATA_HOME", folder_->filePath(QLatin1StringView(person)).toUtf8());
        qputenv("XDG_CONFIG_HOME", folder_->filePath(QLatin1StringView(person)).toUtf8());
    }
    QString bensFile() const { return folder_->filePath("ben/firm.askline"); }

    Result<MadeShare> share(const QString& passphrase)
    {
        return initShare(mia_->workspace(), {folder_->filePath("cloud"), passphrase, Effort::Test});
    }

    Result<JoinedShare> join(const QString& joinFile, const QString& passphrase, const QString& person)
    {
        Surroundings surroundings = mia_->surroundings(3);
        surroundings.person = person;
        surroundings.writer = surroundings.randomness->newId<WriterId>(surroundings.clock->now());
        return joinShare({joinFile, bensFile(), passphrase}, surroundings);
    }

    std::unique_ptr<QTemporaryDir> folder_;
    std::unique_ptr<TestWorkspace> mia_;
    LeadId lead_;
};

QTEST_GUILESS_MAIN(SharingTest)
#include "SharingTest.moc"
