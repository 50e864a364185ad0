// SPDX-License-Identifier: GPL-3.0-or-later
// What is typed finds what is meant, and keys do the rest.
#include "ui/widgets/CommandPalette.h"
#include "ui/widgets/KeyCaps.h"
#include "ui/widgets/SearchField.h"

#include <QSignalSpy>
#include <QTest>

using namespace askline;

namespace {

PaletteItem item(const QString& id, const QString& title, const QString& subtitle = {}, const QString& group = {})
{
    return {id, title, subtitle, {}, group, {}};
}

QStringList idsOf(const QList<PaletteItem>& items)
{
    QStringList ids;
    for (const PaletteItem& one : items)
        ids += one.id;
    return ids;
}

const QList<PaletteItem> things{item(QStringLiteral("pipeline"), QStringLiteral("Go to Pipeline")),
                                item(QStringLiteral("price"), QStringLiteral("Price is too high"), {},
                                     QStringLiteral("Objection")),
                                item(QStringLiteral("import"), QStringLiteral("Import leads"), QStringLiteral("CSV, vCard")),
                                item(QStringLiteral("muller"), QStringLiteral("Jörg Müller"), QStringLiteral("Import GmbH"))};

} // namespace

class CommandPaletteTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { delete host_; }
    void theTitlesBeginningCountsMost();
    void initialsFindToo();
    void everyWordMustBeFound();
    void accentsAndCaseDoNotMatter();
    void nothingTypedKeepsTheOrder();
    void enterChoosesTheCurrentAndCloses();
    void downAndUpGoRound();
    void escapeClosesAndGivesTheFocusBack();
    void lateResultsAreAppendedOnce();
    void resultsOfAnOlderQueryAreDropped();
    void keysAreSplitIntoCaps();
    void escapeClearsASearchAndThenLeavesIt();

private:
    QWidget* host_ = nullptr;
    QLineEdit* below_ = nullptr;
    CommandPalette* palette_ = nullptr;
    QLineEdit* field() const { return palette_->findChild<SearchField*>(); }
};

void CommandPaletteTest::init()
{
    host_ = new QWidget;
    host_->resize(900, 700);
    below_ = new QLineEdit(host_);
    palette_ = new CommandPalette(host_);
    palette_->setProvider([](const QString&) { return things; });
    host_->show();
    host_->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(host_));
    below_->setFocus();
}

void CommandPaletteTest::theTitlesBeginningCountsMost()
{
    QCOMPARE(idsOf(ranked(QStringLiteral("import"), things)), QStringList({QStringLiteral("import"), QStringLiteral("muller")}));
    QCOMPARE(idsOf(ranked(QStringLiteral("p"), things)).first(), QStringLiteral("price"));
}

void CommandPaletteTest::initialsFindToo()
{
    QCOMPARE(idsOf(ranked(QStringLiteral("gtp"), things)), QStringList{QStringLiteral("pipeline")});
}

void CommandPaletteTest::everyWordMustBeFound()
{
    QCOMPARE(idsOf(ranked(QStringLiteral("import csv"), things)), QStringList{QStringLiteral("import")});
    QVERIFY(ranked(QStringLiteral("import banana"), things).isEmpty());
}

void CommandPaletteTest::accentsAndCaseDoNotMatter()
{
    QCOMPARE(idsOf(ranked(QStringLiteral("JORG mull"), things)), QStringList{QStringLiteral("muller")});
}

void CommandPaletteTest::nothingTypedKeepsTheOrder()
{
    QCOMPARE(idsOf(ranked({}, things)), idsOf(things));
}

void CommandPaletteTest::enterChoosesTheCurrentAndCloses()
{
    QSignalSpy chosen(palette_, &CommandPalette::chosen);
    palette_->open();
    QTest::keyClicks(field(), QStringLiteral("price"));
    QTest::keyClick(field(), Qt::Key_Return);
    QCOMPARE(chosen.count(), 1);
    QCOMPARE(chosen.first().first().toString(), QStringLiteral("price"));
    QVERIFY(!palette_->isOpen());
}

void CommandPaletteTest::downAndUpGoRound()
{
    QSignalSpy chosen(palette_, &CommandPalette::chosen);
    palette_->open();
    QTest::keyClick(field(), Qt::Key_Down);
    QTest::keyClick(field(), Qt::Key_Up);
    QTest::keyClick(field(), Qt::Key_Up);
    QTest::keyClick(field(), Qt::Key_Enter);
    QCOMPARE(chosen.first().first().toString(), QStringLiteral("muller"));
}

void CommandPaletteTest::escapeClosesAndGivesTheFocusBack()
{
    palette_->open();
    QVERIFY(field()->hasFocus());
    QTest::keyClick(field(), Qt::Key_Escape);
    QVERIFY(!palette_->isOpen());
    QVERIFY(below_->hasFocus());
}

void CommandPaletteTest::lateResultsAreAppendedOnce()
{
    QSignalSpy queried(palette_, &CommandPalette::queried);
    palette_->open();
    palette_->setQuery(QStringLiteral("muller"));
    const quint64 token = queried.last().first().toULongLong();
    palette_->setItems(token, {things.last(), item(QStringLiteral("other"), QStringLiteral("Somebody else"))});
    QCOMPARE(palette_->shownIds(), QStringList({QStringLiteral("muller"), QStringLiteral("other")}));
}

void CommandPaletteTest::resultsOfAnOlderQueryAreDropped()
{
    QSignalSpy queried(palette_, &CommandPalette::queried);
    palette_->open();
    const quint64 token = queried.last().first().toULongLong();
    palette_->setQuery(QStringLiteral("zebra"));
    palette_->setItems(token, {item(QStringLiteral("late"), QStringLiteral("Late"))});
    QVERIFY(palette_->shownIds().isEmpty());
}

void CommandPaletteTest::keysAreSplitIntoCaps()
{
    QCOMPARE(keyCapsOf(QStringLiteral("Ctrl+K")), QStringList({QStringLiteral("Ctrl"), QStringLiteral("K")}));
    QCOMPARE(keyCapsOf(QStringLiteral("G, T")), QStringList({QStringLiteral("G"), QStringLiteral("T")}));
    QCOMPARE(keyCapsOf(QStringLiteral("Ctrl++")), QStringList({QStringLiteral("Ctrl"), QStringLiteral("+")}));
    QCOMPARE(keyCapsOf(QStringLiteral("?")), QStringList{QStringLiteral("?")});
}

void CommandPaletteTest::escapeClearsASearchAndThenLeavesIt()
{
    SearchField search;
    QSignalSpy left(&search, &SearchField::left);
    QSignalSpy moved(&search, &SearchField::movedToResults);
    QTest::keyClicks(&search, QStringLiteral("abc"));
    QTest::keyClick(&search, Qt::Key_Down);
    QCOMPARE(moved.count(), 1);
    QTest::keyClick(&search, Qt::Key_Escape);
    QVERIFY(search.text().isEmpty());
    QCOMPARE(left.count(), 0);
    QTest::keyClick(&search, Qt::Key_Escape);
    QCOMPARE(left.count(), 1);
}

QTEST_MAIN(CommandPaletteTest)
#include "CommandPaletteTest.moc"
