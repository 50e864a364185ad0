// SPDX-License-Identifier: GPL-3.0-or-later
// Folders of sync services are known by their names and marks, conflicted copies by theirs.
#include "app/share/FilePlace.h"
#include "app/workspace/files/WorkspaceFiles.h"
#include "tests/support/TestWorkspace.h"

#include <QDir>
#include <QTest>

using namespace askline;
using namespace askline::testing;

class FilePlaceTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aServiceIsKnownByTheNameOfItsFolder_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("service");
        QTest::newRow("dropbox") << "Dropbox/sales/leads.askline" << "Dropbox";
        QTest::newRow("dropbox of a firm") << "Dropbox (Kern)/leads.askline" << "Dropbox";
        QTest::newRow("onedrive") << "OneDrive - Kern Consulting/leads.askline" << "OneDrive";
        QTest::newRow("google") << "My Drive/leads.askline" << "Google Drive";
        QTest::newRow("nextcloud") << "Nextcloud/a/b/c/leads.askline" << "Nextcloud";
        QTest::newRow("icloud") << "iCloudDrive/leads.askline" << "iCloud";
        QTest::newRow("none") << "Documents/leads.askline" << "";
        QTest::newRow("box in a name") << "Boxes/leads.askline" << "";
    }
    void aServiceIsKnownByTheNameOfItsFolder()
    {
        QFETCH(QString, path);
        QTEST(syncServiceOf(folder_.filePath(path)), "service");
    }

    void syncthingIsKnownByItsMark()
    {
        QVERIFY(QDir(folder_.path()).mkpath("anything/.stfolder"));
        QVERIFY(QDir(folder_.path()).mkpath("anything/deeper"));
        QCOMPARE(syncServiceOf(folder_.filePath("anything/deeper/leads.askline")), "Syncthing");
    }

    void copiesAreKnownByTheirNames_data()
    {
        QTest::addColumn<bool>("is");
        QTest::newRow("leads (Anna's conflicted copy 2026-06-17).askline") << true;
        QTest::newRow("leads (Annas Konflikt-Kopie 2026-06-17).askline") << true;
        QTest::newRow("leads (conflicted copy anna 2026-04-10 093612).askline") << true;
        QTest::newRow("leads.sync-conflict-20260102-150405-ABCDEFG.askline") << true;
        QTest::newRow("leads (SFConflict anna 2026-01-02-03-04-05).askline") << true;
        QTest::newRow("leads-workshop.askline") << true;
        QTest::newRow("leads-workshop-safeBackup-0001.askline") << true;
        QTest::newRow("leads (1).askline") << true;
        QTest::newRow("leads 2.askline") << true;
        QTest::newRow("leads.Conflict.askline") << true;
        QTest::newRow("leads.askline") << false;
        QTest::newRow("other.askline") << false;
        QTest::newRow("leads of last year.askline") << false;
    }
    void copiesAreKnownByTheirNames()
    {
        QFETCH(bool, is);
        QCOMPARE(isConflictedCopy(QString::fromUtf8(QTest::currentDataTag()), "leads.askline"), is);
    }

    void onlyCopiesOfTheSameWorkspaceCount()
    {
        TestWorkspace workspace;
        const QString copy = workspace.path("test (1).askline");
        QVERIFY(backupWorkspace(workspace.workspace(), copy));
        QVERIFY(Workspace::create(workspace.path("test (2).askline"), {}, workspace.surroundings(99)));
        QVERIFY(QFile(workspace.path("test (3).askline")).open(QIODevice::WriteOnly));
        QCOMPARE(conflictedCopiesOf(workspace.file(), workspace.workspace().settings().id), QStringList{copy});
    }

private:
    QTemporaryDir folder_;
};

QTEST_GUILESS_MAIN(FilePlaceTest)
#include "FilePlaceTest.moc"
