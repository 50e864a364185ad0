// SPDX-License-Identifier: GPL-3.0-or-later
// Rehearsing with the keyboard alone, and the manual on paper.
#include "app/workspace/playbook/Practising.h"
#include "tests/support/TestWorkspace.h"
#include "ui/parts/ObjectionCard.h"
#include "ui/playbook/PracticePage.h"
#include "ui/playbook/SalesManual.h"
#include "ui/style/Appearance.h"
#include "ui/widgets/EmptyState.h"

#include <QTest>
#include <QTextDocument>

using namespace askline;
using askline::testing::TestWorkspace;

class PracticePageTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, Appearance::Light); }

    void aPackIsRehearsedWithTheKeyboardAlone()
    {
        TestWorkspace test;
        auto desk = std::move(*Desk::open(test.file(), test.surroundings(), Desk::Threads::Here));
        Requests requests;
        PracticePage page(*desk, requests);
        page.resize(1280, 720);
        page.show();
        page.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&page));
        page.activate();
        auto* card = page.findChild<ObjectionCard*>();
        for (int i = 0; i < 10; ++i) {
            const ObjectionId asked = page.asked();
            QVERIFY(!asked.isNull());
            QVERIFY(!card->isVisible());
            QTest::keyClick(&page, Qt::Key_3); // nothing to mark yet
            QCOMPARE(page.asked(), asked);
            QTest::keyClick(&page, Qt::Key_Space);
            QVERIFY(card->isVisible());
            QCOMPARE(card->objection().id, asked);
            QTest::keyClick(&page, i == 0 ? Qt::Key_1 : Qt::Key_3);
        }
        QVERIFY(page.asked().isNull());
        QVERIFY(page.findChild<EmptyState*>()->isVisible());
        const auto turns = readPracticeTurns(test.workspace(), desk->me());
        QCOMPARE(turns->size(), 10);
        QCOMPARE(std::ranges::count(*turns, PracticeGrade::Again, &PracticeTurn::grade), 1);
    }

    void theManualHasAPageForEveryStageAndTellsWhere()
    {
        TestWorkspace test;
        const Playbook& playbook = test.workspace().playbook();
        const auto manual = salesManual(playbook, QStringLiteral("Hale & <b>Sons</b>"), QSizeF(500, 720), {});
        const QString text = manual->toPlainText();
        QVERIFY(text.startsWith(QStringLiteral("Hale & <b>Sons</b>")));
        for (const StageCard& card : playbook.stages)
            QVERIFY2(text.count(card.title) >= 2, qPrintable(card.title)); // in the contents and at its place
        QVERIFY(manual->pageCount() > playbook.stages.size() * 2);
        QVERIFY(text.contains(playbook.objections.last().answer.left(30)));
        QVERIFY(!text.contains(QStringLiteral("{first_name")));
    }
};

QTEST_MAIN(PracticePageTest)
#include "PracticePageTest.moc"
