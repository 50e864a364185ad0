// SPDX-License-Identifier: GPL-3.0-or-later
// The call room through a real window, with the keyboard alone: what each outcome costs in keys, and what it brings.
#include "app/workspace/history/Undo.h"
#include "tests/ui/CallRoomScene.h"
#include "ui/callroom/ObjectionPanel.h"
#include "ui/callroom/OutcomeBar.h"
#include "ui/callroom/RoomGrid.h"
#include "ui/parts/ScriptView.h"
#include "ui/widgets/EmptyState.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalSpy>

using namespace askline;

class CallRoomTest : public QObject, protected testing::CallRoomScene {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { prepare(); }
    void init() { begin(); }
    void cleanup() { end(); }
    void noAnswerIsOneKeyAndTheNextNumberIsShown();
    void voicemailIsOneKeyAndTheLastCallEnds();
    void aCallbackIsOneKeyATimeAndEnter();
    void aMeetingIsOneKeyATimeAndEnter();
    void aConversationCostsAtMostEightKeys();
    void oneUndoTakesTheWholeCallBack();
    void answersBecomeEvidenceAndAreSaidLater();
    void anObjectionNobodyKnowsIsKeptInTheirWords();
    void aSaleAsksForItsValueAlone();
    void aLossAsksForItsReasonAlone();
    void doNotCallIsKeptWithThePerson();
    void withoutANumberOneCanBeTyped();
    void dialAsksForTheNumber();
    void withoutAnOutcomeNothingIsSaved();
    void theEssentialsFitASmallScreen();
    void besideASoftphoneEverythingStandsInOneColumn();
    void besideASoftphoneObjectionsTakeTheScriptsPlaceUntilEscape();
    void everyControlHasAName();
};

void CallRoomTest::noAnswerIsOneKeyAndTheNextNumberIsShown()
{
    page_->startCall(leads_[0], {leads_[1]});
    QVERIFY(shows(QStringLiteral("+1 312-555-0142")));
    QSignalSpy toast(requests_.get(), &Requests::toast);
    press(Qt::Key_F2);
    QCOMPARE(keys_, 1);
    QCOMPARE(page_->lead(), leads_[1]);
    QVERIFY(shows(QStringLiteral("+49 30 901820")));
    QCOMPARE(toast.count(), 1);
    QVERIFY2(toast.first()[0].toString().contains(QStringLiteral("Call with Anna Berger logged")), qPrintable(toast.first()[0].toString()));
    QVERIFY(toast.first()[1].toBool());
    const LeadSheet after = sheet(leads_[0]);
    QCOMPARE(after.touches.size(), 1);
    QCOMPARE(after.touches.first().outcome, TouchOutcome::NoAnswer);
    QCOMPARE(after.row.tries, 1);
    QVERIFY(after.row.next.isRetry);
    QVERIFY2(*after.row.next.due.moment > desk_->now().plusMinutes(60), "at another time of day");
    QVERIFY(after.asks.isEmpty());
}

void CallRoomTest::voicemailIsOneKeyAndTheLastCallEnds()
{
    page_->startCall(leads_[0], {});
    QSignalSpy ended(requests_.get(), &Requests::callEnded);
    press(Qt::Key_F3);
    QCOMPARE(keys_, 1);
    QCOMPARE(ended.count(), 1);
    QVERIFY(page_->lead().isNull());
    QVERIFY(page_->findChild<EmptyState*>()->isVisible());
    QCOMPARE(sheet(leads_[0]).touches.first().outcome, TouchOutcome::Voicemail);
}

void CallRoomTest::aCallbackIsOneKeyATimeAndEnter()
{
    page_->startCall(leads_[0], {leads_[1]});
    press(Qt::Key_F5);
    QTRY_VERIFY(qobject_cast<QLineEdit*>(QApplication::focusWidget()));
    words(QStringLiteral("thu 10"));
    QVERIFY(shows(QStringLiteral("Thu 10:00 in Chicago, 17:00 here")));
    press(Qt::Key_Return);
    QCOMPARE(keys_, 2);
    QCOMPARE(page_->lead(), leads_[1]);
    const Step next = sheet(leads_[0]).row.next;
    QCOMPARE(next.kind, StepKind::Call);
    QVERIFY(next.due.promised);
    QCOMPARE(next.due.moment->in(QTimeZone("America/Chicago")), QDateTime(QDate(2026, 3, 5), QTime(10, 0), QTimeZone("America/Chicago")));
}

void CallRoomTest::aMeetingIsOneKeyATimeAndEnter()
{
    page_->startCall(leads_[1], {});
    press(Qt::Key_F7);
    words(QStringLiteral("wed 14:30"));
    press(Qt::Key_Return);
    QCOMPARE(keys_, 2);
    const LeadSheet after = sheet(leads_[1]);
    QCOMPARE(after.row.next.kind, StepKind::Meeting);
    QCOMPARE(after.row.next.due.moment->in(QTimeZone("Europe/Berlin")).time(), QTime(14, 30));
    QCOMPARE(after.row.stage, QStringLiteral("discovery")); // a yes to the stage's ask moves it on
    QCOMPARE(after.asks.first().kind, AskKind::Meeting);
    QCOMPARE(after.asks.first().answer, AskAnswer::Yes);
}

void CallRoomTest::aConversationCostsAtMostEightKeys()
{
    page_->startCall(leads_[0], {leads_[1]});
    press(Qt::Key_Slash);
    words(QStringLiteral("too expensive"));
    press(Qt::Key_Return, Qt::ControlModifier);
    press(Qt::Key_E, Qt::AltModifier);
    words(QStringLiteral("Likes it, but the price."));
    press(Qt::Key_Y, Qt::ControlModifier | Qt::ShiftModifier); // not yet: a conversation, then
    press(Qt::Key_T, Qt::AltModifier);
    words(QStringLiteral("fri 10"));
    press(Qt::Key_S, Qt::ControlModifier);
    QVERIFY2(keys_ <= 8, qPrintable(QString::number(keys_)));
    QCOMPARE(page_->lead(), leads_[1]);
    const LeadSheet after = sheet(leads_[0]);
    QCOMPARE(after.touches.first().outcome, TouchOutcome::Conversation);
    QCOMPARE(after.touches.first().note, QStringLiteral("Likes it, but the price."));
    QCOMPARE(after.objections.size(), 1);
    QCOMPARE(desk_->playbook().objection(after.objections.first().objection)->key, QStringLiteral("price"));
    QCOMPARE(after.asks.first().kind, AskKind::Meeting);
    QCOMPARE(after.asks.first().answer, AskAnswer::NotYet);
    QVERIFY(!after.asks.first().words.isEmpty());
    QCOMPARE(after.row.next.due.dayIn(QTimeZone("America/Chicago")), QDate(2026, 3, 6));
}

void CallRoomTest::oneUndoTakesTheWholeCallBack()
{
    page_->startCall(leads_[0], {leads_[1]});
    const LeadSheet before = sheet(leads_[0]);
    press(Qt::Key_Y, Qt::ControlModifier);
    press(Qt::Key_S, Qt::ControlModifier);
    QCOMPARE(sheet(leads_[0]).row.stage, QStringLiteral("discovery"));
    desk_->write(this, [](Workspace& w) { return undo(w); }, [](const UndoneVerb&) {});
    const LeadSheet after = sheet(leads_[0]);
    QCOMPARE(after.row.stage, before.row.stage);
    QVERIFY(after.touches.isEmpty());
    QCOMPARE(after.row.next.kind, before.row.next.kind);
}

void CallRoomTest::answersBecomeEvidenceAndAreSaidLater()
{
    page_->startCall(leads_[0], {});
    for (QPlainTextEdit* field : page_->findChildren<QPlainTextEdit*>())
        if (field->accessibleName().contains(QStringLiteral("lies on your desk"))) {
            field->setFocus();
            words(QStringLiteral("She decides alone"));
        }
    press(Qt::Key_F6);
    press(Qt::Key_S, Qt::ControlModifier);
    const LeadSheet after = sheet(leads_[0]);
    QCOMPARE(after.answers.size(), 1);
    QCOMPARE(after.answers.first().field, QStringLiteral("authority"));
    QVERIFY(after.answers.first().question.contains(QStringLiteral("lies on your desk")));
    QCOMPARE(after.lead.qualification[Criterion::Authority].evidence, QStringLiteral("She decides alone"));
    desk_->write(this, [](Workspace& w) { return undo(w); }, [](const UndoneVerb&) {});
    QCOMPARE(sheet(leads_[0]).lead.qualification[Criterion::Authority].evidence, QString());
}

void CallRoomTest::anObjectionNobodyKnowsIsKeptInTheirWords()
{
    page_->startCall(leads_[0], {});
    press(Qt::Key_Slash);
    words(QStringLiteral("zebra quagga"));
    press(Qt::Key_Return);
    press(Qt::Key_F6);
    press(Qt::Key_S, Qt::ControlModifier);
    const LeadSheet after = sheet(leads_[0]);
    QCOMPARE(after.objections.size(), 1);
    QVERIFY(after.objections.first().objection.isNull());
    QCOMPARE(after.objections.first().words, QStringLiteral("zebra quagga"));
}

void CallRoomTest::aSaleAsksForItsValueAlone()
{
    page_->startCall(leads_[0], {leads_[1]});
    press(Qt::Key_W);
    words(QStringLiteral("2500"));
    press(Qt::Key_Return);
    QCOMPARE(keys_, 2);
    const LeadSheet after = sheet(leads_[0]);
    QCOMPARE(after.row.standing, Standing::Won);
    QCOMPARE(after.lead.value, std::optional(Money{250'000, QStringLiteral("EUR")}));
    QCOMPARE(after.row.stage, QStringLiteral("follow-up"));
    QCOMPARE(after.steps.size(), 4); // signature, payment, referral, repeat
}

void CallRoomTest::aLossAsksForItsReasonAlone()
{
    page_->startCall(leads_[0], {leads_[1]});
    press(Qt::Key_X);
    words(QStringLiteral("pri"));
    press(Qt::Key_Return);
    QCOMPARE(keys_, 2);
    const LeadSheet after = sheet(leads_[0]);
    QCOMPARE(after.row.standing, Standing::Lost);
    QCOMPARE(desk_->catalogue().reasonName(after.verdicts.first().reason), QStringLiteral("price"));
    QCOMPARE(page_->lead(), leads_[1]);
}

void CallRoomTest::doNotCallIsKeptWithThePerson()
{
    page_->startCall(leads_[0], {leads_[1]});
    press(Qt::Key_F8, Qt::ShiftModifier);
    QVERIFY(sheet(leads_[0]).contact.doNotContact);
    QVERIFY(!sheet(leads_[0]).row.isOpen());
    page_->startCall(leads_[0], {});
    QSignalSpy dialled(requests_.get(), &Requests::dial);
    press(Qt::Key_F9);
    QCOMPARE(dialled.count(), 0);
}

void CallRoomTest::withoutANumberOneCanBeTyped()
{
    page_->startCall(leads_[2], {});
    press(Qt::Key_F9);
    words(QStringLiteral("030 901821"));
    press(Qt::Key_Return);
    QVERIFY(shows(QStringLiteral("+49 30 901821")));
    QCOMPARE(page_->lead(), leads_[2]);
}

void CallRoomTest::dialAsksForTheNumber()
{
    page_->startCall(leads_[0], {});
    QSignalSpy dialled(requests_.get(), &Requests::dial);
    press(Qt::Key_F9);
    QCOMPARE(dialled.count(), 1);
    QCOMPARE(dialled.first().first().toString(), QStringLiteral("+13125550142"));
}

void CallRoomTest::withoutAnOutcomeNothingIsSaved()
{
    page_->startCall(leads_[0], {});
    press(Qt::Key_S, Qt::ControlModifier);
    QCOMPARE(page_->lead(), leads_[0]);
    QVERIFY(sheet(leads_[0]).touches.isEmpty());
    QVERIFY(shows(QStringLiteral("First the outcome")));
}

void CallRoomTest::theEssentialsFitASmallScreen()
{
    page_->startCall(leads_[0], {leads_[1]});
    QCOMPARE(window_->size(), QSize(1366, 768));
    QVERIFY(page_->minimumSizeHint().width() <= 1366 - 72); // beside the rail
    QVERIFY2(page_->minimumSizeHint().height() <= 768 - 40, qPrintable(QString::number(page_->minimumSizeHint().height())));
    for (const OutcomeButton* button : page_->findChildren<OutcomeButton*>())
        QVERIFY(window_->rect().contains(QRect(button->mapTo(window_.get(), QPoint()), button->size())));
}

void CallRoomTest::besideASoftphoneEverythingStandsInOneColumn()
{
    page_->startCall(leads_[0], {leads_[1]});
    window_->setMinimumSize(380, 560);
    window_->resize(420, 720);
    QTRY_VERIFY(page_->findChild<RoomGrid*>()->shape() == RoomGrid::Shape::Narrow);
    QVERIFY(shows(QStringLiteral("+1 312-555-0142")));
    press(Qt::Key_F5);
    QTRY_VERIFY(qobject_cast<QLineEdit*>(QApplication::focusWidget()));
    for (const QWidget* part : page_->findChildren<QWidget*>()) {
        const bool isControl = qobject_cast<const QAbstractButton*>(part) || qobject_cast<const QLineEdit*>(part) || qobject_cast<const OutcomeBar*>(part);
        const bool isScrolled = part->parentWidget()->inherits("QTabBar") || page_->findChild<ScriptView*>()->isAncestorOf(part);
        if (!isControl || !part->isVisible() || isScrolled)
            continue;
        const QRect place(part->mapTo(page_, QPoint(0, 0)), part->size());
        QVERIFY2(page_->rect().contains(place, false) && part->width() > 0, qPrintable(part->accessibleName() + part->metaObject()->className()));
    }
    words(QStringLiteral("thu 10"));
    press(Qt::Key_Return);
    QCOMPARE(page_->lead(), leads_[1]);
    window_->resize(1366, 768);
    QTRY_VERIFY(page_->findChild<RoomGrid*>()->shape() == RoomGrid::Shape::Wide);
    QVERIFY(page_->findChild<ObjectionPanel*>()->isVisible());
    QVERIFY(page_->findChild<ScriptPanel*>()->isVisible());
}

void CallRoomTest::besideASoftphoneObjectionsTakeTheScriptsPlaceUntilEscape()
{
    page_->startCall(leads_[0], {});
    window_->setMinimumSize(380, 560);
    window_->resize(420, 720);
    auto* objections = page_->findChild<ObjectionPanel*>();
    QTRY_VERIFY(!objections->isVisible());
    QVERIFY(page_->scriptPanel()->isVisible());
    press(Qt::Key_Slash);
    QTRY_VERIFY(objections->isVisible());
    QVERIFY(!page_->scriptPanel()->isVisible());
    words(QStringLiteral("expensive"));
    press(Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(page_->session().call.objections.size(), 1);
    press(Qt::Key_Escape); // empties the field
    press(Qt::Key_Escape);
    QTRY_VERIFY(page_->scriptPanel()->isVisible());
    QVERIFY(!objections->isVisible());
    QCOMPARE(page_->lead(), leads_[0]);
}

void CallRoomTest::everyControlHasAName()
{
    page_->startCall(leads_[0], {leads_[1]});
    press(Qt::Key_F6);
    for (const QWidget* control : page_->findChildren<QWidget*>()) {
        if (!control->isVisible() || control->focusPolicy() == Qt::NoFocus || control->focusProxy())
            continue;
        const auto* button = qobject_cast<const QAbstractButton*>(control);
        const bool named = !control->accessibleName().isEmpty() || (button && !button->text().isEmpty()) ||
                           (control->parentWidget() && qobject_cast<const QComboBox*>(control->parentWidget()));
        QVERIFY2(named, control->metaObject()->className());
    }
}

QTEST_MAIN(CallRoomTest)
#include "CallRoomTest.moc"
