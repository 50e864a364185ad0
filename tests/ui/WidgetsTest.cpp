// SPDX-License-Identifier: GPL-3.0-or-later
// The smaller widgets do with keys what they do with the mouse, and have names.
#include "ui/style/Appearance.h"
#include "ui/widgets/BusyBar.h"
#include "ui/widgets/Chip.h"
#include "ui/widgets/ChipRow.h"
#include "ui/widgets/ElidedLabel.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/KeyMapOverlay.h"
#include "ui/widgets/NavigationRail.h"
#include "ui/widgets/RailButton.h"
#include "ui/widgets/SectionHeader.h"
#include "ui/widgets/SlideIn.h"

#include <QSignalSpy>
#include <QTest>

using namespace askline;

class WidgetsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void theRailMovesWithArrowsAndPicksWithEnter();
    void theRailSaysHowManyWait();
    void oneChipAtMostIsChosenAndMayBeGivenUp();
    void manyChipsAreChosenInTheOrderOfTheRow();
    void chosenChipsCarryATick();
    void aLongTextIsCutAndItsWholeKept();
    void aHeaderFoldsOnceForAClickAnywhere();
    void anEmptyStateOffersOnlyTheButtonsItHas();
    void aPanelSlidesInAndOutAtOnceWithoutMotion();
    void busyWorkCanBeCancelledAndOutgrowsNoNumber();
    void theKeyMapClosesWithEscape();
    void everyButtonHasAName();
};

void WidgetsTest::initTestCase()
{
    qputenv("ASKLINE_REDUCE_MOTION", "1");
    applyTheme(*qApp, Appearance::Light);
}

void WidgetsTest::theRailMovesWithArrowsAndPicksWithEnter()
{
    NavigationRail rail;
    rail.addPlace(QStringLiteral("today"), IconName::Today, QStringLiteral("Today"));
    rail.addPlace(QStringLiteral("settings"), IconName::Settings, QStringLiteral("Settings"), {}, NavigationRail::End::Bottom);
    rail.addPlace(QStringLiteral("inbox"), IconName::Inbox, QStringLiteral("Inbox"));
    rail.setCurrent(QStringLiteral("today"));
    QSignalSpy picked(&rail, &NavigationRail::picked);
    rail.show();
    rail.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&rail));
    rail.button(QStringLiteral("today"))->setFocus();
    QTest::keyClick(rail.button(QStringLiteral("today")), Qt::Key_Down);
    QVERIFY(rail.button(QStringLiteral("inbox"))->hasFocus());
    QCOMPARE(picked.count(), 0);
    QTest::keyClick(rail.button(QStringLiteral("inbox")), Qt::Key_Return);
    QCOMPARE(picked.count(), 1);
    QCOMPARE(rail.current(), QStringLiteral("inbox"));
    QVERIFY(!rail.button(QStringLiteral("today"))->isChecked());
    QTest::keyClick(rail.button(QStringLiteral("inbox")), Qt::Key_Down);
    QTest::keyClick(rail.button(QStringLiteral("settings")), Qt::Key_Down);
    QVERIFY(rail.button(QStringLiteral("today"))->hasFocus());
}

void WidgetsTest::theRailSaysHowManyWait()
{
    NavigationRail rail;
    rail.addPlace(QStringLiteral("inbox"), IconName::Inbox, QStringLiteral("Inbox"));
    rail.setBadge(QStringLiteral("inbox"), 7);
    QCOMPARE(rail.button(QStringLiteral("inbox"))->accessibleName(), QStringLiteral("Inbox, 7"));
    rail.setBadge(QStringLiteral("inbox"), 0);
    QCOMPARE(rail.button(QStringLiteral("inbox"))->accessibleName(), QStringLiteral("Inbox"));
}

void WidgetsTest::oneChipAtMostIsChosenAndMayBeGivenUp()
{
    ChipRow row(ChipRow::Choice::One);
    Chip* a = row.addChip(QStringLiteral("a"), QStringLiteral("A"));
    Chip* b = row.addChip(QStringLiteral("b"), QStringLiteral("B"));
    QSignalSpy changed(&row, &ChipRow::chosenChanged);
    a->click();
    b->click();
    QCOMPARE(row.chosen(), QStringList{QStringLiteral("b")});
    b->click();
    QVERIFY(row.chosen().isEmpty());
    QCOMPARE(changed.count(), 3);
}

void WidgetsTest::manyChipsAreChosenInTheOrderOfTheRow()
{
    ChipRow row(ChipRow::Choice::Many);
    Chip* a = row.addChip(QStringLiteral("a"), QStringLiteral("A"));
    Chip* b = row.addChip(QStringLiteral("b"), QStringLiteral("B"));
    b->click();
    a->click();
    QCOMPARE(row.chosen(), QStringList({QStringLiteral("a"), QStringLiteral("b")}));
    QSignalSpy changed(&row, &ChipRow::chosenChanged);
    row.setChosen({QStringLiteral("b")});
    QCOMPARE(row.chosen(), QStringList{QStringLiteral("b")});
    QCOMPARE(changed.count(), 0);
}

void WidgetsTest::chosenChipsCarryATick()
{
    ChipRow row(ChipRow::Choice::Many);
    Chip* chip = row.addChip(QStringLiteral("a"), QStringLiteral("A"));
    QVERIFY(chip->icon().isNull());
    chip->click();
    QVERIFY(!chip->icon().isNull());
    row.setChosen({});
    QVERIFY(chip->icon().isNull());
}

void WidgetsTest::aLongTextIsCutAndItsWholeKept()
{
    ElidedLabel label(QStringLiteral("A rather long name of a rather small company"));
    label.resize(80, 20);
    QVERIFY(label.shownText().endsWith(u'…'));
    QVERIFY(label.text().endsWith(QStringLiteral("company")));
    label.resize(2000, 20);
    QCOMPARE(label.shownText(), label.text());
}

void WidgetsTest::aHeaderFoldsOnceForAClickAnywhere()
{
    SectionHeader header(QStringLiteral("Motion"));
    header.resize(400, 32);
    QSignalSpy toggled(&header, &SectionHeader::toggled);
    QTest::mouseClick(&header, Qt::LeftButton, {}, QPoint(300, 16));
    QCOMPARE(toggled.count(), 0); // not foldable yet
    header.setFoldable(true);
    QTest::mouseClick(&header, Qt::LeftButton, {}, QPoint(300, 16));
    QCOMPARE(toggled.count(), 1);
    QVERIFY(!header.isOpen());
    header.findChild<QToolButton*>()->click();
    QVERIFY(header.isOpen());
}

void WidgetsTest::anEmptyStateOffersOnlyTheButtonsItHas()
{
    EmptyState empty(IconName::Inbox, QStringLiteral("Nothing here"), QStringLiteral("Import the leads you have."));
    QVERIFY(empty.primary()->isHidden());
    empty.setPrimary(QStringLiteral("Import"));
    QSignalSpy picked(&empty, &EmptyState::primaryPicked);
    empty.primary()->click();
    QCOMPARE(picked.count(), 1);
    QVERIFY(empty.secondary()->isHidden());
}

void WidgetsTest::aPanelSlidesInAndOutAtOnceWithoutMotion()
{
    QWidget host;
    auto* row = new QHBoxLayout(&host);
    auto* panel = new SlideIn(new QLabel(QStringLiteral("lead")), 300);
    row->addWidget(panel);
    host.resize(800, 400);
    host.show();
    QSignalSpy closed(panel, &SlideIn::closed);
    panel->open();
    QVERIFY(panel->isOpen());
    QCOMPARE(panel->width(), 300);
    QVERIFY(panel->content()->isVisible());
    panel->shut();
    QCOMPARE(closed.count(), 1);
    QVERIFY(panel->isHidden());
}

void WidgetsTest::busyWorkCanBeCancelledAndOutgrowsNoNumber()
{
    BusyBar bar;
    QSignalSpy cancelled(&bar, &BusyBar::cancelled);
    bar.begin(QStringLiteral("Importing"));
    auto* line = bar.findChild<QProgressBar*>();
    QCOMPARE(line->maximum(), 0);
    bar.setProgress(3'000'000'000, 6'000'000'000);
    QCOMPARE(line->value(), 500);
    bar.findChild<QToolButton*>()->click();
    QCOMPARE(cancelled.count(), 1);
    bar.finish();
    QVERIFY(bar.isHidden());
}

void WidgetsTest::theKeyMapClosesWithEscape()
{
    QWidget host;
    host.resize(900, 700);
    KeyMapOverlay keys(&host);
    keys.setGroups({{QStringLiteral("Everywhere"), {{QStringLiteral("Ctrl+K"), QStringLiteral("Palette")}}}});
    host.show();
    keys.open();
    QVERIFY(keys.isOpen());
    QTest::keyClick(&keys, Qt::Key_Escape);
    QVERIFY(!keys.isOpen());
}

void WidgetsTest::everyButtonHasAName()
{
    QWidget host;
    auto* column = new QVBoxLayout(&host);
    auto* header = new SectionHeader(QStringLiteral("Motion"));
    header->setFoldable(true);
    column->addWidget(header);
    column->addWidget(new BusyBar);
    column->addWidget(iconButton(IconName::Close, QStringLiteral("Close")));
    for (const QAbstractButton* button : host.findChildren<QAbstractButton*>())
        QVERIFY2(!button->accessibleName().isEmpty() || !button->text().isEmpty(), button->metaObject()->className());
}

QTEST_MAIN(WidgetsTest)
#include "WidgetsTest.moc"
