// SPDX-License-Identifier: GPL-3.0-or-later
// Sharing through a real PostgreSQL, alone and beside a folder.
#include "app/share/DiskSpace.h"
#include "app/share/RelayBell.h"
#include "app/share/RelaySpace.h"
#include "app/share/Sharing.h"
#include "app/workspace/leads/LeadVerbs.h"
#include "app/workspace/reading/LeadSheet.h"
#include "app/workspace/sharing/Sealing.h"
#include "tests/support/PostgresServer.h"
#include "tests/support/TestWorkspace.h"

#include <QDir>
#include <QSignalSpy>
#include <QTest>

using namespace askline;
using namespace askline::testing;

class RelayTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (!PostgresServer::isHere())
            QSKIP("no PostgreSQL here");
        server_ = std::make_unique<PostgresServer>();
        for (const char* member : {"mia", "ben"})
            server_->addMember(QString::fromLatin1(member));
    }

    void init()
    {
        folder_ = std::make_unique<QTemporaryDir>();
        for (const char* part : {"cloud", "mia", "ben"})
            QVERIFY(QDir(folder_->path()).mkpath(part));
        server_->sql("DELETE FROM relay_file");
        mia_ = std::make_unique<TestWorkspace>();
        lead_ = mia_->addLead({{"name", "Anna Berger"}});
        be("mia");
    }

    void aColleagueJoinsThroughTheRelayAndBothSeeWhatTheOtherDoes()
    {
        const auto made = share("four small horses");
        QVERIFY2(made, made ? "" : qPrintable(made.error().detail + made.error().subject + QString::number(int(made.error().kind))));
        QVERIFY(!made->place.contains("mia:mia"));
        be("ben");
        auto joined = join(made->joinFile, "four small horses");
        QVERIFY2(joined, joined ? "" : qPrintable(joined.error().detail));
        QVERIFY(readLeadSheet(*joined->workspace, lead_));
        QVERIFY(editLead(*joined->workspace, lead_, {{"competitor", "Rival"}}));
        QVERIFY(!syncShare(*joined->workspace)->folder);
        be("mia");
        QVERIFY(!syncShare(mia_->workspace())->folder);
        QCOMPARE(readLeadSheet(mia_->workspace(), lead_)->lead.competitor, "Rival");
        QCOMPARE(syncShare(mia_->workspace())->pulled, 0);
    }

    void theJoinFileNamesTheRelayButNobodysPassword()
    {
        const auto made = share({});
        QFile file(made->joinFile);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        QVERIFY(bytes.contains("postgresql://127.0.0.1"));
        QVERIFY(!bytes.contains("mia@") && !bytes.contains("mia:"));
    }

    void folderAndRelayAreUsedAtOnce()
    {
        const auto made = initShare(mia_->workspace(), {folder_->filePath("cloud"), {}, Effort::Test});
        QVERIFY(made);
        QVERIFY(share({}));
        // Ben has the folder alone.
        be("ben");
        auto joined = joinShare({made->joinFile, bensFile()}, surroundings("Ben Adler", 9));
        QVERIFY(joined);
        QVERIFY(editLead(*joined->workspace, lead_, {{"competitor", "Rival"}}));
        QVERIFY(syncShare(*joined->workspace));
        be("mia");
        QVERIFY(syncShare(mia_->workspace()));
        QCOMPARE(readLeadSheet(mia_->workspace(), lead_)->lead.competitor, "Rival");
        // What came by the folder is in the relay, too.
        RelaySpace relay(server_->url("ben"));
        DiskSpace folder(made->place);
        const auto there = relay.list();
        const auto here = folder.list();
        QSet<QString> relayed;
        for (const SpaceEntry& entry : *there)
            relayed += entry.path;
        for (const SpaceEntry& entry : *here)
            if (entry.path.startsWith("d/"))
                QVERIFY2(relayed.contains(entry.path), qPrintable(entry.path));
    }

    void aPassphraseThatWasChangedBeforeOpensTheRelayToo()
    {
        QVERIFY(initShare(mia_->workspace(), {folder_->filePath("cloud"), "four small horses", Effort::Test}));
        QVERIFY(changePassphrase(mia_->workspace(), "five tall pines", Effort::Test));
        const auto made = share({});
        QVERIFY(made);
        be("ben");
        QCOMPARE(join(made->joinFile, "six grey geese").error().kind, Failure::Kind::WrongPassphrase);
        const auto joined = join(made->joinFile, "five tall pines");
        QVERIFY(joined);
        QVERIFY(readLeadSheet(*joined->workspace, lead_));
    }

    void whatIsDoneWhileTheServerIsAwayGoesOutWhenItIsBack()
    {
        QVERIFY(share({}));
        server_->stop();
        QVERIFY(editLead(mia_->workspace(), lead_, {{"competitor", "Offline"}}));
        const auto away = syncShare(mia_->workspace());
        QVERIFY(away);
        QCOMPARE(away->folder->kind, Failure::Kind::NotReachable);
        server_->start();
        const auto back = syncShare(mia_->workspace());
        QVERIFY(!back->folder);
        QCOMPARE(back->pushed, 1);
    }

    void aMemberMayReadAddAndRemoveFilesAndNothingElse()
    {
        QVERIFY(share({}));
        for (const char* refused : {"UPDATE relay_file SET body = ''", "TRUNCATE relay_file", "DROP TABLE relay_file", "CREATE TABLE other (a int)",
                                    "INSERT INTO relay_file (pos, name, hash, body) OVERRIDING SYSTEM VALUE VALUES (1, 'x', sha256('x'), 'x')", "CREATE ROLE other"})
            server_->sql(QStringLiteral("SET ROLE ben; DO $do$ BEGIN EXECUTE $try$%1$try$; RAISE EXCEPTION 'was allowed'; "
                                        "EXCEPTION WHEN insufficient_privilege THEN NULL; END $do$")
                             .arg(QString::fromLatin1(refused)));
        server_->sql("SET ROLE ben; INSERT INTO relay_file (name, hash, writer, body) VALUES ('x', sha256('x'), NULL, 'x'); DELETE FROM relay_file WHERE name = 'x'");
    }

    void anotherWorkspacesRelayIsRefused()
    {
        QVERIFY(share({}));
        be("ben");
        const auto other = Workspace::create(folder_->filePath("other.askline"), {}, surroundings("Ben Adler", 77));
        QVERIFY(other);
        const auto made = initShare(**other, {server_->url("ben"), {}, Effort::Test});
        QVERIFY(!made);
        QCOMPARE(made.error().kind, Failure::Kind::OtherFirm);
        QVERIFY(!shareLinkOf(**other));
    }

    void aWrongPasswordAndAMissingTableAreSaid()
    {
        const QString wrong = server_->url("mia").replace("mia:mia", "mia:wrong");
        QCOMPARE(initShare(mia_->workspace(), {wrong, {}, Effort::Test}).error().kind, Failure::Kind::NoPermission);
        const QString elsewhere = server_->url("mia").replace("/firm", "/postgres");
        QCOMPARE(initShare(mia_->workspace(), {elsewhere, {}, Effort::Test}).error().kind, Failure::Kind::NotAWorkspace);
    }

    void theConnectionIsEncryptedAndTheServerIsKnownByItsCertificate()
    {
        const QString trusted = server_->url("mia") + "?sslmode=verify-full&sslrootcert=" + server_->certificate();
        QVERIFY(RelaySpace(trusted).list());
        QVERIFY(!RelaySpace(server_->url("mia") + "?sslmode=verify-full&sslrootcert=" + folder_->filePath("none.crt")).list());
        RelaySpace open(trusted);
        QVERIFY(open.list());
        QVERIFY(server_->sql("SELECT count(*) FROM pg_stat_ssl JOIN pg_stat_activity USING (pid) WHERE usename = 'mia' AND ssl").trimmed() == "1");
    }

    void toAnotherMachineNothingGoesUnencrypted()
    {
        QCOMPARE(storage::relayAddressFrom("postgresql://mia@db.example.com/firm")->tls, "verify-full");
        QCOMPARE(storage::relayAddressFrom("postgresql://mia@db.example.com/firm?sslmode=disable").error().kind, Failure::Kind::BadValue);
        QCOMPARE(storage::relayAddressFrom("postgresql://mia@db.example.com/firm?sslmode=prefer").error().kind, Failure::Kind::BadValue);
        QCOMPARE(storage::relayAddressFrom("postgresql://mia@db.example.com").error().kind, Failure::Kind::BadValue);
    }

    void theBellRingsWhenAColleagueAddsSomething()
    {
        QVERIFY(share({}));
        RelayBell bell(server_->url("ben"));
        QSignalSpy rings(&bell, &RelayBell::rang);
        QTRY_COMPARE(server_->sql("SELECT count(*) FROM pg_stat_activity WHERE usename = 'ben' AND query LIKE 'LISTEN%'").trimmed(), QByteArray("1"));
        QVERIFY(editLead(mia_->workspace(), lead_, {{"competitor", "Rival"}}));
        QVERIFY(syncShare(mia_->workspace()));
        QTRY_VERIFY(!rings.isEmpty());
    }

    void placesAreGivenInTheOrderInWhichFilesCanBeSeen()
    {
        RelaySpace mine(server_->url("mia"));
        RelaySpace theirs(server_->url("ben"));
        for (int i = 0; i < 20; ++i)
            QVERIFY((i % 2 ? mine : theirs).write(QString::number(i), QByteArray::number(i)));
        QStringList names;
        const auto entries = mine.list();
        for (const SpaceEntry& entry : *entries)
            names += entry.path;
        QCOMPARE(names.first(), "0");
        QCOMPARE(names.last(), "19");
        QVERIFY(mine.write("19", "19")); // once more: nothing happens
        QCOMPARE(theirs.list()->size(), 20);
    }

private:
    void be(const QString& person)
    {
        for (const char* place : {"XDG_DATA_HOME", "XDG_CONFIG_HOME"})
            qputenv(place, folder_->filePath(person).toUtf8());
    }

    Surroundings surroundings(const QString& person, quint32 seed)
    {
        Surroundings s = mia_->surroundings(seed);
        s.person = person;
        s.writer = s.randomness->newId<WriterId>(s.clock->now());
        return s;
    }

    QString bensFile() const { return folder_->filePath("ben/firm.askline"); }
    Result<MadeShare> share(const QString& passphrase) { return initShare(mia_->workspace(), {server_->url("mia"), passphrase, Effort::Test}); }
    Result<JoinedShare> join(const QString& joinFile, const QString& passphrase)
    {
        return joinShare({joinFile, bensFile(), passphrase, "ben", "ben"}, surroundings("Ben Adler", 9));
    }

    std::unique_ptr<PostgresServer> server_;
    std::unique_ptr<QTemporaryDir> folder_;
    std::unique_ptr<TestWorkspace> mia_;
    LeadId lead_;
};

QTEST_GUILESS_MAIN(RelayTest)
#include "RelayTest.moc"
