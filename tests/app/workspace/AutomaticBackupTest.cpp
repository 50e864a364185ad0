// SPDX-License-Identifier: GPL-3.0-or-later
// Backups that make themselves: when something changed, few of long ago, and in a second place.
#include "app/workspace/files/AutomaticBackup.h"
#include "tests/support/TestWorkspace.h"

#include <QDir>
#include <QTest>

using namespace askline;
using namespace askline::testing;

class AutomaticBackupTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anUnchangedWorkspaceIsNotCopiedAgain()
    {
        TestWorkspace test;
        const BackupPlaces places{test.path("backups"), {}};
        const auto first = backupIfChanged(test.workspace(), places);
        QVERIFY(first && !first->made.isEmpty());
        const auto second = backupIfChanged(test.workspace(), places);
        QVERIFY(second && second->made.isEmpty());
        test.addLead({{"name", "Anna Berger"}});
        const auto third = backupIfChanged(test.workspace(), places);
        QVERIFY(third && !third->made.isEmpty());
        QCOMPARE(backupsIn(places.folder).size(), 2);
    }

    void theSecondPlaceGetsACopyThatOpens()
    {
        TestWorkspace test;
        const BackupPlaces places{test.path("backups"), test.path("stick")};
        QDir().mkpath(places.second);
        const auto report = backupIfChanged(test.workspace(), places);
        QVERIFY(report && report->left && !report->trouble);
        QVERIFY(Workspace::open(places.second + '/' + backupsIn(places.second).first(), {}));
    }

    void aSecondPlaceThatIsGoneIsToldAndTheFirstIsKept()
    {
        TestWorkspace test;
        const auto report = backupIfChanged(test.workspace(), {test.path("backups"), test.path("gone")});
        QVERIFY(report && report->trouble && !report->made.isEmpty());
    }

    void fewAreKeptOfLongAgo()
    {
        const QDate today(2026, 3, 2);
        QStringList names;
        for (int back = 0; back < 400; ++back)
            for (const char* hour : {"1700", "0900"})
                names += today.addDays(-back).toString("yyyyMMdd") + '-' + hour + "-1.askline";
        const QStringList forgotten = backupsToForget(names, today);
        const qsizetype kept = names.size() - forgotten.size();
        QVERIFY2(kept >= 4 + 13 + 49 && kept <= 4 + 13 + 53, qPrintable(QString::number(kept)));
        QVERIFY(!forgotten.contains(names.first()));
    }
};

QTEST_GUILESS_MAIN(AutomaticBackupTest)
#include "AutomaticBackupTest.moc"
