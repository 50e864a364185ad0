// SPDX-License-Identifier: GPL-3.0-or-later
// The first days follow the playbook and are ticked by doing.
#include "app/planning/FirstDays.h"

#include <QTest>

using namespace askline;

class FirstDaysTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void cardsInTheirOrderThenTheFirstCalls()
    {
        Playbook playbook;
        playbook.stages = {{.key = QStringLiteral("discovery"), .title = QStringLiteral("Discovery")},
                           {.key = QStringLiteral("follow-up"), .title = QStringLiteral("Follow-up"), .place = StagePlace::Side}};
        playbook.calls = {{QStringLiteral("voicemail"), QStringLiteral("Voicemail"), {}}, {QStringLiteral("referral"), QStringLiteral("Referral"), {}}};
        const auto tasks = firstDays(playbook, {QStringLiteral("voicemail")}, 0, 9);
        QCOMPARE(tasks.size(), 3);
        QCOMPARE(tasks[0], (FirstDayTask{FirstDayTask::Kind::ReadCard, QStringLiteral("discovery"), QStringLiteral("Discovery"), false}));
        QVERIFY(tasks[1].isDone);
        QCOMPARE(tasks[2].kind, FirstDayTask::Kind::MakeCalls);
        QVERIFY(!tasks[2].isDone);
        QVERIFY(firstDays(playbook, {}, 0, 10).last().isDone);
        QVERIFY(firstDays({}, {}, 0, 0).isEmpty());
        playbook.objections = {{.key = QStringLiteral("price")}};
        QCOMPARE(firstDays(playbook, {}, 9, 0)[2].kind, FirstDayTask::Kind::Rehearse);
        QVERIFY(!firstDays(playbook, {}, 9, 0)[2].isDone);
        QVERIFY(firstDays(playbook, {}, 10, 0)[2].isDone);
    }
};

QTEST_GUILESS_MAIN(FirstDaysTest)
#include "FirstDaysTest.moc"
