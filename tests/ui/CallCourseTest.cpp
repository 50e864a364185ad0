// SPDX-License-Identifier: GPL-3.0-or-later
// Calls that interrupt one another, come back after undo, a crash or a failing disk, and lists that keep their place.
#include "app/base/Randomness.h"
#include "app/workspace/history/Undo.h"
#include "tests/ui/CallRoomScene.h"
#include "ui/widgets/MultilineEdit.h"

#include <QClipboard>
#include <QMenu>
#include <QRegularExpression>

using namespace askline;

class CallCourseTest : public QObject, protected testing::CallRoomScene {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { prepare(); }
    void init() { begin(); }
    void cleanup() { end(); }
    void anotherCallLetsTheOneBeforeWait();
    void thePhoneRingsAndBothCallsAreKept();
    void anUndoneCallOpensAgainAndTheRunningOneWaits();
    void aCallThatCannotBeWrittenComesBack();
    void whatWasNotYetWrittenIsWrittenOnceAtTheNextStart();
    void aListThatWasLeftGoesOnInItsPlace();
    void laterPutsAPersonAtTheEndOfTheList();
    void theListShowsHowEverybodyStands();
    void aDraftComesBackAfterACrash();
    void savingRemovesTheDraft();
    void aLeadThatIsGoneLeavesItsNotesOnTheClipboard();
};

void CallCourseTest::anotherCallLetsTheOneBeforeWait()
{
    page_->startCall(leads_[0], {});
    press(Qt::Key_E, Qt::AltModifier);
    words(QStringLiteral("do not lose me"));
    page_->startCall(leads_[1], {});
    QCOMPARE(page_->findChild<MultilineEdit*>()->text(), QString());
    QVERIFY(hasButton(QStringLiteral("Waiting: Anna Berger")));
    press(Qt::Key_F2);
    QCOMPARE(page_->lead(), leads_[0]);
    QCOMPARE(page_->findChild<MultilineEdit*>()->text(), QStringLiteral("do not lose me"));
}

void CallCourseTest::thePhoneRingsAndBothCallsAreKept()
{
    page_->startCall(leads_[0], {leads_[2]});
    press(Qt::Key_E, Qt::AltModifier);
    words(QStringLiteral("in the middle of"));
    workspace_->clock().moveTo(desk_->now().plusMinutes(3));
    page_->takeCall(leads_[1], CallRoomPage::Ring::Incoming);
    workspace_->clock().moveTo(desk_->now().plusMinutes(10));
    press(Qt::Key_E, Qt::AltModifier);
    words(QStringLiteral("wants an offer"));
    press(Qt::Key_F10); // back to the first, for a word
    QCOMPARE(page_->lead(), leads_[0]);
    QCOMPARE(page_->findChild<MultilineEdit*>()->text(), QStringLiteral("in the middle of"));
    press(Qt::Key_F10);
    QCOMPARE(page_->lead(), leads_[1]);
    QCOMPARE(page_->findChild<MultilineEdit*>()->text(), QStringLiteral("wants an offer"));
    press(Qt::Key_F6);
    press(Qt::Key_S, Qt::ControlModifier);
    const Touch rang = sheet(leads_[1]).touches.first();
    QCOMPARE(rang.direction, Direction::Received);
    QCOMPARE(rang.seconds, 10 * 60);
    QCOMPARE(page_->lead(), leads_[0]);
    press(Qt::Key_F2);
    QCOMPARE(sheet(leads_[0]).touches.first().seconds, 3 * 60); // the wait is no part of it
    QCOMPARE(page_->lead(), leads_[2]);                           // and the list goes on
}

void CallCourseTest::anUndoneCallOpensAgainAndTheRunningOneWaits()
{
    page_->startCall(leads_[0], {leads_[1]});
    press(Qt::Key_E, Qt::AltModifier);
    words(QStringLiteral("rang out"));
    press(Qt::Key_F2);
    QCOMPARE(page_->lead(), leads_[1]);
    press(Qt::Key_E, Qt::AltModifier);
    words(QStringLiteral("picks up"));
    desk_->write(this, [](Workspace& w) { return undo(w); }, [this](const UndoneVerb& undone) { QVERIFY(page_->reopen(undone.number)); });
    QCOMPARE(page_->lead(), leads_[0]);
    QCOMPARE(page_->findChild<MultilineEdit*>()->text(), QStringLiteral("rang out"));
    QVERIFY(sheet(leads_[0]).touches.isEmpty());
    press(Qt::Key_F3); // it was the voicemail
    QCOMPARE(sheet(leads_[0]).touches.size(), 1);
    QCOMPARE(sheet(leads_[0]).touches.first().outcome, TouchOutcome::Voicemail);
    QCOMPARE(page_->lead(), leads_[1]);
    QCOMPARE(page_->findChild<MultilineEdit*>()->text(), QStringLiteral("picks up"));
    QCOMPARE(page_->session().list.counts().tryAgain, 1);
}

void CallCourseTest::aCallThatCannotBeWrittenComesBack()
{
    page_->startCall(leads_[0], {leads_[1]});
    press(Qt::Key_E, Qt::AltModifier);
    words(QStringLiteral("not to be lost"));
    storage::Database& database = workspace_->workspace().database();
    database.execute(QStringLiteral("CREATE TRIGGER full BEFORE INSERT ON touch BEGIN SELECT RAISE(FAIL, 'the disk is full'); END"));
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("failed.*")));
    press(Qt::Key_F2);
    QVERIFY(page_->session().unsaved.isEmpty());
    QCOMPARE(page_->lead(), leads_[0]);
    QCOMPARE(page_->findChild<MultilineEdit*>()->text(), QStringLiteral("not to be lost"));
    database.execute(QStringLiteral("DROP TRIGGER full"));
    press(Qt::Key_F2);
    QCOMPARE(sheet(leads_[0]).touches.size(), 1);
    QCOMPARE(page_->lead(), leads_[1]);
}

void CallCourseTest::whatWasNotYetWrittenIsWrittenOnceAtTheNextStart()
{
    CallSession session;
    CallDraft ended;
    ended.lead = leads_[0];
    ended.startedAt = desk_->now();
    ended.endedAt = desk_->now().plusMinutes(4);
    ended.notes = QStringLiteral("killed before it was written");
    ended.outcome = TouchOutcome::Conversation;
    ended.touch = Randomness(7).newId<TouchId>(desk_->now());
    session.unsaved = {ended};
    for (int start = 0; start < 2; ++start) { // as if killed again before the file of the session was mended
        QVERIFY(writeCallSession(sessionFile(), session));
        QVERIFY(!page_->resume());
        QCOMPARE(sheet(leads_[0]).touches.size(), 1);
        QCOMPARE(sheet(leads_[0]).touches.first().note, ended.notes);
        QCOMPARE(sheet(leads_[0]).touches.first().at, ended.endedAt);
        QCOMPARE(sheet(leads_[0]).touches.first().seconds, 240);
    }
}

void CallCourseTest::aListThatWasLeftGoesOnInItsPlace()
{
    page_->startCall(leads_[0], {leads_[1], leads_[2]}, QStringLiteral("Today"));
    press(Qt::Key_F2);
    page_->leave();
    QVERIFY(page_->lead().isNull());
    open(); // a restart
    QVERIFY(!page_->resume());
    QCOMPARE(page_->session().list.title, QStringLiteral("Today"));
    QCOMPARE(page_->session().list.counts().waiting, 2);
    QVERIFY(page_->goOn());
    QCOMPARE(page_->lead(), leads_[1]);
    QVERIFY(hasButton(QStringLiteral("2 of 3 · try again 1")));
}

void CallCourseTest::laterPutsAPersonAtTheEndOfTheList()
{
    page_->startCall(leads_[0], {leads_[1]});
    press(Qt::Key_Right, Qt::AltModifier);
    QCOMPARE(page_->lead(), leads_[1]);
    press(Qt::Key_F2);
    QCOMPARE(page_->lead(), leads_[0]);
    QVERIFY(sheet(leads_[0]).touches.isEmpty());
}

void CallCourseTest::aDraftComesBackAfterACrash()
{
    page_->startCall(leads_[0], {leads_[1]});
    press(Qt::Key_Slash);
    words(QStringLiteral("too expensive"));
    press(Qt::Key_Return, Qt::ControlModifier);
    press(Qt::Key_E, Qt::AltModifier);
    words(QStringLiteral("half a sentence"));
    press(Qt::Key_F5);
    words(QStringLiteral("thu 11"));
    QTest::qWait(1000); // nothing else happens before the kill
    QVERIFY(QFile::exists(sessionFile()));
    const QString kept = workspace_->path(QStringLiteral("kept.json"));
    QVERIFY(QFile::copy(sessionFile(), kept));
    window_.reset(); // its end writes nothing that the copy lacks
    QFile::remove(sessionFile());
    QVERIFY(QFile::copy(kept, sessionFile()));
    open();
    QVERIFY(page_->resume());
    QCOMPARE(page_->lead(), leads_[0]);
    QCOMPARE(page_->findChild<MultilineEdit*>()->text(), QStringLiteral("half a sentence"));
    QCOMPARE(page_->session().call.objections.size(), 1);
    press(Qt::Key_S, Qt::ControlModifier);
    const LeadSheet after = sheet(leads_[0]);
    QCOMPARE(after.touches.first().note, QStringLiteral("half a sentence"));
    QCOMPARE(after.row.next.due.moment->in(QTimeZone("America/Chicago")).time(), QTime(11, 0));
    QCOMPARE(page_->lead(), leads_[1]); // the list goes on, too
}

void CallCourseTest::savingRemovesTheDraft()
{
    page_->startCall(leads_[0], {});
    press(Qt::Key_E, Qt::AltModifier);
    words(QStringLiteral("x"));
    QTRY_VERIFY(QFile::exists(sessionFile()));
    press(Qt::Key_F2);
    QVERIFY(!QFile::exists(sessionFile()));
    QVERIFY(!page_->resume());
}

void CallCourseTest::aLeadThatIsGoneLeavesItsNotesOnTheClipboard()
{
    page_->startCall(leads_[0], {leads_[1]});
    press(Qt::Key_E, Qt::AltModifier);
    words(QStringLiteral("not to be lost"));
    QVERIFY(deleteLeads(workspace_->workspace(), {leads_[0]})); // by a colleague, just now
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("failed.*")));
    press(Qt::Key_F2);
    QCOMPARE(QApplication::clipboard()->text(), QStringLiteral("not to be lost"));
    QCOMPARE(page_->lead(), leads_[1]);
}

void CallCourseTest::theListShowsHowEverybodyStands()
{
    page_->startCall(leads_[0], {leads_[1], leads_[2]});
    press(Qt::Key_F2);
    press(Qt::Key_F10, Qt::ShiftModifier);
    auto* menu = page_->findChild<QMenu*>();
    QVERIFY(menu && menu->isVisible());
    QStringList told;
    for (const QAction* action : menu->actions())
        told += action->text();
    QCOMPARE(told, (QStringList{QStringLiteral("Anna Berger · try again"), QStringLiteral("Ben Cramer"), QStringLiteral("Clara Dorn")}));
    menu->actions().last()->trigger();
    QCOMPARE(page_->lead(), leads_[2]);
    menu->close();
}

QTEST_MAIN(CallCourseTest)
#include "CallCourseTest.moc"
