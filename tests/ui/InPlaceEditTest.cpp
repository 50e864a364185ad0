// SPDX-License-Identifier: GPL-3.0-or-later
// Text that becomes a field, and several lines that save themselves.
#include "ui/style/Appearance.h"
#include "ui/widgets/InPlaceEdit.h"
#include "ui/widgets/MultilineEdit.h"
#include "ui/widgets/ReadableText.h"

#include <QSignalSpy>
#include <QTest>

using namespace askline;

class InPlaceEditTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, Appearance::Light); }
    void itCannotBeChangedAtRest();
    void aClickAndTwoKeysBeginEditing();
    void enterCommitsWhatWasTyped();
    void escapeBringsTheOldTextBack();
    void leavingCommitsOnlyWhatChanged();
    void escapeIsNobodyElsesWhileEditing();
    void aLongTextGrowsTheEditorUpToItsLimit();
    void controlEnterCommitsSeveralLines();
    void leavingSeveralLinesCommitsThemOnce();
    void whatSomebodyWroteStaysPlainText();
    void linesToReadAreAtMostSeventyCharactersWide();
};

void InPlaceEditTest::itCannotBeChangedAtRest()
{
    InPlaceEdit edit;
    edit.setText(QStringLiteral("Ada"));
    QTest::keyClicks(&edit, QStringLiteral("xyz"));
    QCOMPARE(edit.text(), QStringLiteral("Ada"));
    QVERIFY(!edit.isEditing());
}

void InPlaceEditTest::aClickAndTwoKeysBeginEditing()
{
    for (const int key : {int(Qt::Key_F2), int(Qt::Key_Return)}) {
        InPlaceEdit edit;
        QTest::keyClick(&edit, Qt::Key(key));
        QVERIFY(edit.isEditing());
    }
    InPlaceEdit edit;
    QTest::mouseClick(&edit, Qt::LeftButton);
    QVERIFY(edit.isEditing());
}

void InPlaceEditTest::enterCommitsWhatWasTyped()
{
    InPlaceEdit edit;
    edit.setText(QStringLiteral("Ada"));
    QSignalSpy committed(&edit, &InPlaceEdit::committed);
    edit.beginEditing();
    QTest::keyClicks(&edit, QStringLiteral(" Grace ")); // typed over the selected text
    QTest::keyClick(&edit, Qt::Key_Return);
    QCOMPARE(committed.count(), 1);
    QCOMPARE(committed.first().first().toString(), QStringLiteral("Grace"));
    QVERIFY(!edit.isEditing());
}

void InPlaceEditTest::escapeBringsTheOldTextBack()
{
    InPlaceEdit edit;
    edit.setText(QStringLiteral("Ada"));
    QSignalSpy committed(&edit, &InPlaceEdit::committed);
    edit.beginEditing();
    QTest::keyClicks(&edit, QStringLiteral("Grace"));
    QTest::keyClick(&edit, Qt::Key_Escape);
    QCOMPARE(edit.text(), QStringLiteral("Ada"));
    QVERIFY(!edit.isEditing());
    QCOMPARE(committed.count(), 0);
}

void InPlaceEditTest::leavingCommitsOnlyWhatChanged()
{
    InPlaceEdit edit;
    edit.setText(QStringLiteral("Ada"));
    QSignalSpy committed(&edit, &InPlaceEdit::committed);
    QFocusEvent leaving(QEvent::FocusOut, Qt::TabFocusReason);
    edit.beginEditing();
    QApplication::sendEvent(&edit, &leaving);
    QCOMPARE(committed.count(), 0);
    edit.beginEditing();
    QTest::keyClicks(&edit, QStringLiteral("Grace"));
    QApplication::sendEvent(&edit, &leaving);
    QCOMPARE(committed.count(), 1);
}

void InPlaceEditTest::escapeIsNobodyElsesWhileEditing()
{
    InPlaceEdit edit;
    QKeyEvent atRest(QEvent::ShortcutOverride, Qt::Key_Escape, Qt::NoModifier);
    atRest.ignore();
    QApplication::sendEvent(&edit, &atRest);
    QVERIFY(!atRest.isAccepted());
    edit.beginEditing();
    QKeyEvent editing(QEvent::ShortcutOverride, Qt::Key_Escape, Qt::NoModifier);
    editing.ignore();
    QApplication::sendEvent(&edit, &editing);
    QVERIFY(editing.isAccepted());
}

void InPlaceEditTest::aLongTextGrowsTheEditorUpToItsLimit()
{
    MultilineEdit edit;
    edit.setLineLimits(2, 4);
    edit.show();
    const int two = edit.sizeHint().height();
    edit.setText(QStringLiteral("one\ntwo"));
    QCOMPARE(edit.sizeHint().height(), two);
    edit.setText(QStringLiteral("one\ntwo\nthree"));
    const int three = edit.sizeHint().height();
    QVERIFY(three > two);
    edit.setText(QStringLiteral("one\ntwo\nthree\nfour"));
    const int four = edit.sizeHint().height();
    edit.setText(QStringLiteral("one\ntwo\nthree\nfour\nfive\nsix"));
    QCOMPARE(edit.sizeHint().height(), four);
}

void InPlaceEditTest::controlEnterCommitsSeveralLines()
{
    MultilineEdit edit;
    QSignalSpy committed(&edit, &MultilineEdit::committed);
    QTest::keyClicks(&edit, QStringLiteral("first"));
    QTest::keyClick(&edit, Qt::Key_Return);
    QTest::keyClicks(&edit, QStringLiteral("second"));
    QCOMPARE(committed.count(), 0);
    QTest::keyClick(&edit, Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(committed.count(), 1);
    QCOMPARE(committed.first().first().toString(), QStringLiteral("first\nsecond"));
}

void InPlaceEditTest::leavingSeveralLinesCommitsThemOnce()
{
    MultilineEdit edit;
    edit.setText(QStringLiteral("kept"));
    QSignalSpy committed(&edit, &MultilineEdit::committed);
    QFocusEvent leaving(QEvent::FocusOut, Qt::TabFocusReason);
    QApplication::sendEvent(&edit, &leaving);
    QCOMPARE(committed.count(), 0);
    QTest::keyClicks(&edit, QStringLiteral("more "));
    QApplication::sendEvent(&edit, &leaving);
    QApplication::sendEvent(&edit, &leaving);
    QCOMPARE(committed.count(), 1);
}

void InPlaceEditTest::whatSomebodyWroteStaysPlainText()
{
    ReadableText text;
    const QString written = QStringLiteral("<b>Hello</b> <img src=\"http://example.com/x.png\">");
    text.setText(written);
    QCOMPARE(text.toPlainText(), written);
    QVERIFY(text.isReadOnly());
}

void InPlaceEditTest::linesToReadAreAtMostSeventyCharactersWide()
{
    ReadableText text;
    text.resize(3000, 300);
    text.show();
    QVERIFY(text.viewport()->width() <= text.fontMetrics().averageCharWidth() * 70);
    text.resize(300, 300);
    QVERIFY(text.viewport()->width() > 250);
}

QTEST_MAIN(InPlaceEditTest)
#include "InPlaceEditTest.moc"
