// SPDX-License-Identifier: GPL-3.0-or-later
// The playbook through the real page: what is typed shows, what is wrong is named with its line, nothing typed is lost.
#include "app/script/Lookup.h"
#include "app/workspace/history/Undo.h"
#include "tests/support/TestWorkspace.h"
#include "ui/parts/AnswerField.h"
#include "ui/parts/MergedText.h"
#include "ui/parts/ObjectionCard.h"
#include "ui/parts/ScriptView.h"
#include "ui/playbook/EditWords.h"
#include "ui/playbook/FindBar.h"
#include "ui/playbook/NumberedEdit.h"
#include "ui/playbook/PlaybookPage.h"
#include "ui/playbook/PlaybookPreview.h"
#include "ui/playbook/ScriptEditor.h"
#include "ui/playbook/ScriptText.h"
#include "ui/style/Appearance.h"
#include "ui/widgets/MultilineEdit.h"
#include "ui/widgets/SearchField.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QCompleter>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>
#include <QTextBlock>
#include <QTreeView>

using namespace askline;
using askline::testing::TestWorkspace;

namespace {

const QString discovery = QStringLiteral("stages/2-discovery.askscript");
const QString price = QStringLiteral("objections/price.askobjection");

struct Shown {
    TestWorkspace test;
    std::unique_ptr<Desk> desk = std::move(*Desk::open(test.file(), test.surroundings(), Desk::Threads::Here));
    Requests requests;
    PlaybookPage page{*desk, requests};

    Shown()
    {
        page.resize(1280, 720);
        page.show();
        page.activateWindow();
        [[maybe_unused]] const bool active = QTest::qWaitForWindowActive(&page);
        page.activate();
    }

    PlaybookTree& tree() { return *page.findChild<PlaybookTree*>(); }
    NumberedEdit& editor() { return *page.findChild<NumberedEdit*>(); }
    ScriptView& script() { return *page.findChild<ScriptView*>(); }
    QListWidget& problems() { return *page.findChild<QListWidget*>(); }
    void pick(const QString& path) { Q_EMIT tree().picked(path); }
    QString kept(const QString& path)
    {
        const auto files = playbookFilesOf(test.workspace());
        const auto file = std::ranges::find(*files, path, &PlaybookFile::path);
        return file == files->end() ? QString() : file->text;
    }
    void undoLast() { desk->write(&page, [](Workspace& w) { return undo(w); }, [](const UndoneVerb&) {}); }
    void create(const QString& name, PlaybookTree::NewFile kind)
    {
        tree().askName(kind);
        QTest::keyClicks(QApplication::focusWidget(), name);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    }
};

} // namespace

class PlaybookPageTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void aSavedScriptShowsInThePreviewAndIsUndone();
    void whatIsWrongIsNamedWithItsLine();
    void aProblemPickedIsJumpedTo();
    void unsavedTextIsKeptWhenSwitching();
    void anObjectionAskedForIsShown();
    void aProofIsFilledIn();
    void newFilesAreMadeByName();
    void aDeletedFileComesBack();
    void theTreeIsSearched();
    void whatIsTypedIsKeptAsADraftUntilItIsPublished();
    void publishingSaysWhatItChanges();
    void aSuggestionIsPutInItsPlace();
    void namesAreOfferedAsOneTypes();
    void whatANameMeansIsGoneTo();
    void aSectionIsFoldedAndUnfoldsWhenGoneTo();
    void textIsFoundAndReplaced();
    void aWordingBecomesTheTeams();
    void anEarlierVersionComesBackAsADraft();
    void aScriptIsTriedWithALead();
};

void PlaybookPageTest::initTestCase()
{
    qRegisterMetaType<ObjectionId>();
    applyTheme(*qApp, Appearance::Light);
}

void PlaybookPageTest::aSavedScriptShowsInThePreviewAndIsUndone()
{
    Shown shown;
    shown.pick(discovery);
    const QString before = shown.editor().toPlainText();
    QSignalSpy toast(&shown.requests, &Requests::toast);
    shown.editor().moveCursor(QTextCursor::End);
    shown.editor().setFocus();
    shown.editor().insertPlainText(QStringLiteral("\nThis is a new line to say."));
    QTRY_VERIFY(script::lineSaying(shown.script().script(), u"This is a new line to say."));
    QTest::keyClick(&shown.editor(), Qt::Key_S, Qt::ControlModifier);
    QVERIFY(shown.kept(discovery).endsWith(QStringLiteral("new line to say.")));
    QVERIFY(script::lineSaying(shown.script().script(), u"This is a new line to say."));
    QCOMPARE(toast.count(), 1);
    QVERIFY2(toast[0][0].toString().startsWith(QStringLiteral("Discovery")), qPrintable(toast[0][0].toString()));
    QCOMPARE(shown.desk->undoState().undo->subject, QStringLiteral("Discovery"));
    shown.undoLast();
    QCOMPARE(shown.kept(discovery), before);
    QCOMPARE(shown.editor().toPlainText(), before);
    QVERIFY(!script::lineSaying(shown.script().script(), u"This is a new line to say."));
}

void PlaybookPageTest::whatIsWrongIsNamedWithItsLine()
{
    Shown shown;
    shown.pick(discovery);
    shown.editor().moveCursor(QTextCursor::End);
    shown.editor().insertPlainText(QStringLiteral("\nHello {nobody_knows_this}."));
    const int line = shown.editor().blockCount();
    bool named = false;
    for (int row = 0; row < shown.problems().count(); ++row)
        named |= shown.problems().item(row)->text().startsWith(QStringLiteral("Line %1:").arg(line));
    QVERIFY(named);
    QVERIFY(shown.problems().isVisible());
}

void PlaybookPageTest::aProblemPickedIsJumpedTo()
{
    Shown shown;
    shown.pick(discovery);
    shown.editor().setPlainText(QStringLiteral("# Discovery\nkey: discovery\n\n## A\nHello {nobody_knows_this}."));
    shown.problems().setCurrentRow(shown.problems().count() - 1);
    Q_EMIT shown.problems().itemActivated(shown.problems().currentItem());
    QCOMPARE(shown.editor().textCursor().blockNumber(), 4);
    QVERIFY(shown.editor().hasFocus());
}

void PlaybookPageTest::unsavedTextIsKeptWhenSwitching()
{
    Shown shown;
    shown.pick(discovery);
    shown.editor().moveCursor(QTextCursor::End);
    shown.editor().insertPlainText(QStringLiteral("\nNot yet saved."));
    shown.pick(price);
    QVERIFY(!shown.editor().toPlainText().contains(QStringLiteral("Not yet saved.")));
    QVERIFY(shown.tree().files().hasDraft(discovery));
    QVERIFY(shown.tree().files().indexOf(discovery).data().toString().contains(u'•'));
    // A verb elsewhere reads the files anew and takes nothing away.
    shown.create(QStringLiteral("Something else"), PlaybookTree::NewFile::Objection);
    shown.pick(discovery);
    QVERIFY(shown.editor().toPlainText().endsWith(QStringLiteral("Not yet saved.")));
    QVERIFY(!shown.kept(discovery).contains(QStringLiteral("Not yet saved.")));
}

void PlaybookPageTest::anObjectionAskedForIsShown()
{
    Shown shown;
    const auto& objections = shown.desk->playbook().objections;
    const auto found = std::ranges::find(objections, QStringLiteral("price"), &Objection::key);
    shown.page.showObjection(found->id);
    QCOMPARE(shown.page.currentPath(), price);
    QVERIFY(shown.page.findChild<ObjectionCard*>()->isVisible());
    QCOMPARE(shown.page.findChild<ObjectionCard*>()->objection().key, QStringLiteral("price"));
    // Also before anything was read.
    PlaybookPage fresh(*shown.desk, shown.requests);
    fresh.showObjection(found->id);
    QCOMPARE(fresh.currentPath(), price);
}

void PlaybookPageTest::aProofIsFilledIn()
{
    Shown shown;
    shown.pick(price);
    MultilineEdit& proof = shown.page.findChild<PlaybookPreview*>()->proof();
    QVERIFY(proof.isVisible());
    QVERIFY(proof.text().isEmpty());
    QVERIFY(proof.placeholderText().contains(QStringLiteral("recouped")));
    proof.setFocus();
    QTest::keyClicks(&proof, QStringLiteral("Berger paid 4,000 and had it back in May."));
    QTest::keyClick(&proof, Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(shown.kept(price).contains(QStringLiteral("proof: Berger paid 4,000 and had it back in May.")));
    QVERIFY(!shown.tree().files().hasDraft(price));
    shown.undoLast();
    QVERIFY(shown.kept(price).contains(QStringLiteral("proof: {")));
}

void PlaybookPageTest::newFilesAreMadeByName()
{
    Shown shown;
    shown.create(QStringLiteral("We had that already"), PlaybookTree::NewFile::Objection);
    QCOMPARE(shown.page.currentPath(), QStringLiteral("objections/we-had-that-already.askobjection"));
    shown.create(QStringLiteral("Trade fair"), PlaybookTree::NewFile::Script);
    QCOMPARE(shown.page.currentPath(), QStringLiteral("calls/trade-fair.askscript"));
    QCOMPARE(shown.script().script().title, QStringLiteral("Trade fair"));
    shown.create(QStringLiteral("Trade fair"), PlaybookTree::NewFile::Script);
    QCOMPARE(shown.page.currentPath(), QStringLiteral("calls/trade-fair-2.askscript"));
}

void PlaybookPageTest::aDeletedFileComesBack()
{
    Shown shown;
    shown.pick(price);
    const QString before = shown.kept(price);
    shown.tree().view().setFocus();
    QTest::keyClick(&shown.tree().view(), Qt::Key_Delete);
    QVERIFY(shown.kept(price).isEmpty());
    QVERIFY(shown.page.currentPath() != price);
    shown.undoLast();
    QCOMPARE(shown.kept(price), before);
}

void PlaybookPageTest::theTreeIsSearched()
{
    Shown shown;
    QTest::keyClick(&shown.tree().view(), Qt::Key_F, Qt::ControlModifier);
    auto* search = shown.page.findChild<SearchField*>();
    QVERIFY(search->hasFocus());
    QTest::keyClicks(search, QStringLiteral("expensive"));
    QCOMPARE(shown.tree().view().model()->rowCount(), 1); // the objections alone
}

void PlaybookPageTest::whatIsTypedIsKeptAsADraftUntilItIsPublished()
{
    Shown shown;
    shown.pick(discovery);
    const QString before = shown.kept(discovery);
    shown.editor().moveCursor(QTextCursor::End);
    shown.editor().insertPlainText(QStringLiteral("\nOne more line."));
    shown.pick(price); // leaves it: the draft reaches the workspace
    QCOMPARE(shown.kept(discovery), before);
    Requests other;
    PlaybookPage again(*shown.desk, other);
    again.show();
    again.activate();
    Q_EMIT again.findChild<PlaybookTree*>()->picked(discovery);
    QVERIFY(again.findChild<NumberedEdit*>()->toPlainText().endsWith(QStringLiteral("One more line.")));
    QVERIFY(shown.desk->playbook().stage(u"discovery")->script.indexOf(QStringLiteral("One more line.")) < 0);
    shown.pick(discovery);
    QTest::keyClick(&shown.editor(), Qt::Key_S, Qt::ControlModifier);
    QVERIFY(shown.kept(discovery).endsWith(QStringLiteral("One more line.")));
    QVERIFY(shown.desk->playbook().stage(u"discovery")->script.indexOf(QStringLiteral("One more line.")) > 0);
}

void PlaybookPageTest::publishingSaysWhatItChanges()
{
    QCOMPARE(editsInWords(discovery, QStringLiteral("# D\n\n## A\nOne.\n"), QStringLiteral("# D\n\n## A\nTwo.\nThree.\n\n## B\nx\n")),
             (QStringList{QStringLiteral("A: now “Two.”, before “One.”"), QStringLiteral("A: new “Three.”"), QStringLiteral("New section “B”")}));
    QCOMPARE(editsInWords(price, QStringLiteral("# P\nanswer: a\n"), QStringLiteral("# P\nanswer: b\n")), QStringList{QStringLiteral("now “answer: b”, before “answer: a”")});
    QCOMPARE(editsInWords(discovery, QStringLiteral("# D\n"), QStringLiteral("# D\n// why\n")), QStringList{QStringLiteral("Comments or empty lines alone")});
}

void PlaybookPageTest::aSuggestionIsPutInItsPlace()
{
    Shown shown;
    shown.pick(discovery);
    shown.editor().setPlainText(QStringLiteral("# D\nkey: discovery\ngoal: g\nask: sale — \"Well?\"\n\n## A\nHello {frist_name|there}.\n"));
    auto* text = shown.page.findChild<ScriptText*>();
    text->goToLine(7, 9, 0);
    QTest::keyClick(text, Qt::Key_Period, Qt::ControlModifier);
    QVERIFY2(text->toPlainText().contains(QStringLiteral("Hello {first_name|there}.")), qPrintable(text->toPlainText()));
    text->undo();
    QVERIFY(text->toPlainText().contains(QStringLiteral("frist_name")));
}

void PlaybookPageTest::namesAreOfferedAsOneTypes()
{
    Shown shown;
    shown.pick(discovery);
    auto* text = shown.page.findChild<ScriptText*>();
    text->moveCursor(QTextCursor::End);
    text->setFocus();
    QTest::keyClick(text, Qt::Key_Return);
    QTest::keyClicks(text, QStringLiteral("Hello {firs"));
    auto* completer = text->findChild<QCompleter*>();
    QTRY_VERIFY(completer->popup()->isVisible());
    QTest::keyClick(completer->popup(), Qt::Key_Return);
    QVERIFY2(text->toPlainText().endsWith(QStringLiteral("Hello {first_name")), qPrintable(text->toPlainText().right(40)));
}

void PlaybookPageTest::whatANameMeansIsGoneTo()
{
    Shown shown;
    shown.pick(discovery);
    auto* text = shown.page.findChild<ScriptText*>();
    const QStringList lines = text->toPlainText().split(u'\n');
    const int branch = int(lines.indexOf(QStringLiteral("    less than 500 => A small problem"))) + 1;
    text->goToLine(branch, 25, 0);
    QTest::keyClick(text, Qt::Key_G, Qt::ControlModifier);
    QCOMPARE(text->textCursor().block().text(), QStringLiteral("## A small problem"));
    text->goToLine(int(lines.indexOf(QStringLiteral("@ say-back"))) + 1, 4, 0);
    QTest::keyClick(text, Qt::Key_G, Qt::ControlModifier);
    QCOMPARE(shown.page.currentPath(), QStringLiteral("snippets/say-back.askscript"));
}

void PlaybookPageTest::aSectionIsFoldedAndUnfoldsWhenGoneTo()
{
    Shown shown;
    shown.pick(discovery);
    auto* text = shown.page.findChild<ScriptText*>();
    const int section = int(text->toPlainText().split(u'\n').indexOf(QStringLiteral("## The problem"))) + 1;
    text->goToLine(section + 2, 1, 0);
    QTest::keyClick(text, Qt::Key_M, Qt::ControlModifier);
    QVERIFY(text->document()->findBlockByNumber(section - 1).isVisible());
    QVERIFY(!text->document()->findBlockByNumber(section).isVisible());
    QVERIFY(!text->document()->findBlockByNumber(section + 1).isVisible());
    text->goToLine(section + 2, 1, 0);
    QVERIFY(text->document()->findBlockByNumber(section + 1).isVisible());
}

void PlaybookPageTest::textIsFoundAndReplaced()
{
    Shown shown;
    shown.pick(discovery);
    auto* text = shown.page.findChild<ScriptText*>();
    text->setPlainText(QStringLiteral("# D\n\n## A\nOne two one.\nOne.\n"));
    text->setFocus();
    text->moveCursor(QTextCursor::Start);
    QTest::keyClick(text, Qt::Key_F, Qt::ControlModifier); // not the tree's: this is where one is
    auto* find = shown.page.findChild<FindBar*>();
    QTRY_VERIFY(find->isVisible());
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("one"));
    QCOMPARE(text->textCursor().selectedText(), QStringLiteral("One"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QCOMPARE(text->textCursor().positionInBlock(), 11);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QVERIFY(text->hasFocus());
    QTest::keyClick(text, Qt::Key_H, Qt::ControlModifier);
    const QList<QLineEdit*> fields = find->findChildren<QLineEdit*>();
    fields[0]->setText(QStringLiteral("one"));
    fields[1]->setText(QStringLiteral("three"));
    for (QAbstractButton* button : find->findChildren<QAbstractButton*>())
        if (button->text() == u"Replace all")
            button->click();
    QCOMPARE(text->toPlainText(), QStringLiteral("# D\n\n## A\nthree two three.\nthree.\n"));
    text->undo();
    QCOMPARE(text->toPlainText(), QStringLiteral("# D\n\n## A\nOne two one.\nOne.\n"));
}

void PlaybookPageTest::aWordingBecomesTheTeams()
{
    Shown shown;
    const QString first = QStringLiteral("stages/1-initial-contact.askscript");
    shown.pick(first);
    Q_EMIT shown.script().wordingWanted(0, QStringLiteral("B"));
    const QString published = shown.kept(first);
    QVERIFY(!published.contains(QStringLiteral("variant ")));
    QVERIFY(published.contains(QStringLiteral("\nYou wrote to us about something")));
    QVERIFY(published.contains(QStringLiteral("// A: You got in touch")));
    shown.undoLast();
    QVERIFY(shown.kept(first).contains(QStringLiteral("variant A:")));
}

void PlaybookPageTest::anEarlierVersionComesBackAsADraft()
{
    Shown shown;
    shown.pick(price);
    const QString before = shown.kept(price);
    shown.editor().setPlainText(QString(before).replace(QStringLiteral("Too expensive"), QStringLiteral("Too dear")));
    QTest::keyClick(&shown.editor(), Qt::Key_S, Qt::ControlModifier);
    QVERIFY(shown.kept(price).contains(QStringLiteral("Too dear")));
    Q_EMIT shown.page.findChild<ScriptEditor*>()->versionsWanted(QPoint(10, 10));
    auto* menu = shown.page.findChild<QMenu*>();
    QVERIFY(menu);
    QCOMPARE(menu->actions().size(), 1);
    menu->actions().first()->trigger();
    menu->close();
    QCOMPARE(shown.editor().toPlainText(), before);
    QVERIFY(shown.kept(price).contains(QStringLiteral("Too dear")));
}

void PlaybookPageTest::aScriptIsTriedWithALead()
{
    Shown shown;
    const LeadId lead = shown.test.addLead({{QStringLiteral("name"), QStringLiteral("Anna Berger")}});
    shown.page.activate();
    shown.pick(discovery);
    QVERIFY(shown.script().findChildren<AnswerField*>().isEmpty());
    Q_EMIT shown.page.findChild<PlaybookPreview*>()->leadWanted(lead);
    QTRY_VERIFY(!shown.script().findChildren<AnswerField*>().isEmpty());
    const auto says = [&](const QString& words) {
        return std::ranges::any_of(shown.script().findChildren<MergedText*>(), [&](const MergedText* text) { return text->text().contains(words); });
    };
    QVERIFY(says(QStringLiteral("Thank you for making the time, Anna.")));
    Q_EMIT shown.page.findChild<PlaybookPreview*>()->leadWanted(LeadId());
    QVERIFY(says(QStringLiteral("it helps me a lot")));
}

QTEST_MAIN(PlaybookPageTest)
#include "PlaybookPageTest.moc"
