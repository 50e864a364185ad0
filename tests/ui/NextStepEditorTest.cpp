// SPDX-License-Identifier: GPL-3.0-or-later
// A next step is typed as people say it, and said back in words while it is typed.
#include "tests/support/TestWorkspace.h"
#include "ui/parts/NextStepEditor.h"
#include "ui/style/Appearance.h"
#include "ui/widgets/Chip.h"
#include "ui/widgets/ChipRow.h"

#include <QApplication>
#include <QCheckBox>
#include <QLabel>
#include <QSignalSpy>
#include <QTest>

using namespace askline;

class NextStepEditorTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void anHourSaidInACallIsTheirs();
    void atTheDeskAnHourIsOurs();
    void whatDoesNotReadIsSaidSoAndNotCommitted();
    void aLateHourIsMarked();
    void aProposalStaysExactlyAsItIsUntilItIsTouched();
    void typingReplacesAProposal();
    void aChipIsATimeAndEnterTakesIt();
    void exactlyOneKindIsChosen();
    void onlyAnHourCanBePromised();
    void takingThePromiseBackReadsTheHourHere();

private:
    void make(Said said);
    WhenField* when() const { return editor_->findChild<WhenField*>(); }
    QString echo() const { return when()->echo()->text(); }
    void type(const QString& text);
    QDateTime dueIn(const char* zone) const { return editor_->value().due.moment->in(QTimeZone(zone)); }

    std::unique_ptr<testing::TestWorkspace> workspace_;
    std::unique_ptr<Desk> desk_;
    std::unique_ptr<NextStepEditor> editor_;
};

void NextStepEditorTest::initTestCase()
{
    qputenv("ASKLINE_REDUCE_MOTION", "1");
    applyTheme(*qApp, Appearance::Light);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::Germany));
}

void NextStepEditorTest::init()
{
    workspace_ = std::make_unique<testing::TestWorkspace>(); // Monday, 2 March 2026, 10:00 in Berlin
    auto desk = Desk::open(workspace_->file(), workspace_->surroundings(), Desk::Threads::Here);
    QVERIFY(desk);
    desk_ = std::move(*desk);
}

void NextStepEditorTest::cleanup()
{
    editor_.reset();
    desk_.reset();
    workspace_.reset();
}

void NextStepEditorTest::make(Said said)
{
    editor_ = std::make_unique<NextStepEditor>(*desk_, nullptr, said);
    editor_->setPersonZone(QStringLiteral("America/Chicago"));
    editor_->resize(480, 300);
    editor_->show();
    editor_->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(editor_.get()));
    editor_->focusWhen();
}

void NextStepEditorTest::type(const QString& text)
{
    QTest::keyClicks(when(), text);
}

void NextStepEditorTest::anHourSaidInACallIsTheirs()
{
    make(Said::ToThem);
    QSignalSpy committed(editor_.get(), &NextStepEditor::committed);
    type(QStringLiteral("thu 10"));
    QCOMPARE(echo(), QStringLiteral("Thu 10:00 in Chicago, 17:00 here"));
    QCOMPARE(dueIn("America/Chicago"), QDateTime(QDate(2026, 3, 5), QTime(10, 0), QTimeZone("America/Chicago")));
    QVERIFY(editor_->value().due.promised);
    QTest::keyClick(when(), Qt::Key_Return);
    QCOMPARE(committed.count(), 1);
    QCOMPARE(committed.first().first().value<Step>(), editor_->value());
}

void NextStepEditorTest::atTheDeskAnHourIsOurs()
{
    make(Said::Here);
    type(QStringLiteral("tomorrow 15:00"));
    QCOMPARE(dueIn("Europe/Berlin").time(), QTime(15, 0));
    QVERIFY(!editor_->value().due.promised);
}

void NextStepEditorTest::whatDoesNotReadIsSaidSoAndNotCommitted()
{
    make(Said::ToThem);
    QSignalSpy committed(editor_.get(), &NextStepEditor::committed);
    type(QStringLiteral("when the moon is full"));
    QCOMPARE(echo(), QStringLiteral("not understood yet"));
    QVERIFY(!editor_->isUnderstood());
    QVERIFY(!editor_->value().due.isSet());
    QTest::keyClick(when(), Qt::Key_Return);
    QCOMPARE(committed.count(), 0);
    when()->selectAll();
    QTest::keyClick(when(), Qt::Key_Delete);
    QCOMPARE(echo(), QString());
}

void NextStepEditorTest::aLateHourIsMarked()
{
    make(Said::ToThem);
    type(QStringLiteral("thu 22:00"));
    QVERIFY2(echo().startsWith(u'⚠'), qPrintable(echo()));
    QVERIFY(echo().contains(QStringLiteral("late")));
    QTest::mouseClick(editor_->findChild<ChipRow*>()->chip(QStringLiteral("email")), Qt::LeftButton);
    QVERIFY2(!echo().contains(u'⚠'), "an e-mail may be written at night");
}

void NextStepEditorTest::aProposalStaysExactlyAsItIsUntilItIsTouched()
{
    make(Said::ToThem);
    Step step;
    step.kind = StepKind::Call;
    step.isRetry = true;
    step.due = Due::at(Moment{1'772'550'061'007}); // to the millisecond
    step.who = desk_->me();
    editor_->setValue(step);
    QVERIFY(!editor_->isTouched());
    QCOMPARE(editor_->value(), step);
}

void NextStepEditorTest::typingReplacesAProposal()
{
    make(Said::ToThem);
    QTest::keyClick(when(), Qt::Key_Tab); // elsewhere
    Step step;
    step.due = Due::on(QDate(2026, 3, 4));
    editor_->setValue(step);
    editor_->focusWhen();
    QTRY_VERIFY(when()->hasSelectedText());
    type(QStringLiteral("in 2 weeks"));
    QCOMPARE(when()->text(), QStringLiteral("in 2 weeks"));
    QCOMPARE(editor_->value().due, Due::on(QDate(2026, 3, 16)));
    QVERIFY(editor_->isTouched());
}

void NextStepEditorTest::aChipIsATimeAndEnterTakesIt()
{
    make(Said::ToThem);
    QSignalSpy committed(editor_.get(), &NextStepEditor::committed);
    const QList<ChipRow*> rows = editor_->findChildren<ChipRow*>();
    QTest::mouseClick(rows.last()->chip(QStringLiteral("0")), Qt::LeftButton);
    QVERIFY(editor_->isUnderstood());
    QVERIFY(!echo().isEmpty());
    QVERIFY(when()->hasFocus());
    QTest::keyClick(when(), Qt::Key_Return);
    QCOMPARE(committed.count(), 1);
}

void NextStepEditorTest::exactlyOneKindIsChosen()
{
    make(Said::ToThem);
    ChipRow* kinds = editor_->findChild<ChipRow*>();
    QTest::mouseClick(kinds->chip(QStringLiteral("meeting")), Qt::LeftButton);
    QTest::mouseClick(kinds->chip(QStringLiteral("meeting")), Qt::LeftButton);
    QCOMPARE(kinds->chosen(), QStringList{QStringLiteral("meeting")});
    QCOMPARE(editor_->value().kind, StepKind::Meeting);
}

void NextStepEditorTest::onlyAnHourCanBePromised()
{
    make(Said::ToThem);
    type(QStringLiteral("friday"));
    QVERIFY(!editor_->findChild<QCheckBox*>()->isEnabled());
    QVERIFY(!editor_->value().due.promised);
    type(QStringLiteral(" 10"));
    QVERIFY(editor_->findChild<QCheckBox*>()->isEnabled());
    QVERIFY(editor_->value().due.promised);
}

void NextStepEditorTest::takingThePromiseBackReadsTheHourHere()
{
    make(Said::ToThem);
    type(QStringLiteral("fri 10"));
    QTest::mouseClick(editor_->findChild<QCheckBox*>(), Qt::LeftButton, {}, QPoint(8, editor_->findChild<QCheckBox*>()->height() / 2));
    QVERIFY(!editor_->value().due.promised);
    QCOMPARE(dueIn("Europe/Berlin").time(), QTime(10, 0));
}

QTEST_MAIN(NextStepEditorTest)
#include "NextStepEditorTest.moc"
