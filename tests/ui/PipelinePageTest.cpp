// SPDX-License-Identifier: GPL-3.0-or-later
// The pipeline through the real page: keys move cards and undo brings them back, decisions ask what they need.
#include "app/workspace/leads/LeadVerbs.h"
#include "tests/support/TestWorkspace.h"
#include "ui/pipeline/Board.h"
#include "ui/pipeline/BoardColumn.h"
#include "ui/pipeline/CardList.h"
#include "ui/pipeline/DecisionPopover.h"
#include "ui/pipeline/LeadTable.h"
#include "ui/pipeline/LeadTableModel.h"
#include "ui/pipeline/PipelinePage.h"
#include "ui/style/Appearance.h"
#include "ui/widgets/ElidedLabel.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/SearchField.h"

#include <QDropEvent>
#include <QHeaderView>
#include <QLineEdit>
#include <QMimeData>
#include <QSettings>
#include <QSignalSpy>
#include <QTest>

using namespace askline;
using askline::testing::TestWorkspace;

namespace {

struct Shown {
    TestWorkspace test;
    std::unique_ptr<Desk> desk;
    Requests requests;
    std::unique_ptr<PipelinePage> page;

    LeadId add(const QString& name, const QString& stage, const QString& value = {})
    {
        const LeadId lead = test.addLead({{QStringLiteral("name"), name}, {QStringLiteral("value"), value}});
        [[maybe_unused]] const auto triaged = triageLeads(test.workspace(), {lead}, Triage::Prioritised);
        [[maybe_unused]] const auto moved = moveLead(test.workspace(), lead, stage);
        return lead;
    }

    void show(QSettings* settings = nullptr)
    {
        desk = std::move(*Desk::open(test.file(), test.surroundings(), Desk::Threads::Here));
        page = std::make_unique<PipelinePage>(*desk, requests, settings);
        page->resize(1280, 720);
        page->show();
        page->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(page.get()));
        page->activate();
    }

    CardList& list(const QString& stage)
    {
        for (BoardColumn* column : page->board().columns())
            if (column->stage() == stage)
                return column->list();
        qFatal("no such column");
    }

    void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key(key), modifiers);
    }

    LeadId current() { return page->board().currentLead() ? page->board().currentLead()->id : LeadId{}; }
    DecisionPopover* popover() { return page->findChild<DecisionPopover*>(); }
};

} // namespace

class PipelinePageTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void columnsTellCurrenciesApart();
    void keysMoveACardAndUndoBringsItBack();
    void arrowsGoFromCardToCard();
    void aCardDroppedOnAnotherStageMoves();
    void aWinAsksForItsValue();
    void aLossTakesTheFirstReasonThatFits();
    void callsGoOnDownTheColumn();
    void theViewIsRemembered();
    void theTableFindsAndSorts();
    void theTableShowsNoRichText();
    void allThatIsFoundIsExported();
    void leadsStillInTheInboxLeadThere();
};

void PipelinePageTest::initTestCase()
{
    qRegisterMetaType<LeadId>();
    qRegisterMetaType<QList<LeadId>>();
    applyTheme(*qApp, Appearance::Light);
}

void PipelinePageTest::columnsTellCurrenciesApart()
{
    Shown shown;
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    shown.add(QStringLiteral("Anna Berger"), QStringLiteral("discovery"), QStringLiteral("1200 EUR"));
    shown.add(QStringLiteral("Ben Cramer"), QStringLiteral("discovery"), QStringLiteral("800 USD"));
    shown.add(QStringLiteral("Clara Dorn"), QStringLiteral("discovery"));
    shown.show();
    const QString said = shown.list(QStringLiteral("discovery")).accessibleName();
    QVERIFY2(said.contains(QStringLiteral(": 3 leads")), qPrintable(said));
    QVERIFY2(said.contains(QStringLiteral("€1,200")) && said.contains(QStringLiteral("$800")), qPrintable(said));
    QVERIFY(!said.contains(QStringLiteral("2,000")));
}

void PipelinePageTest::keysMoveACardAndUndoBringsItBack()
{
    Shown shown;
    const LeadId lead = shown.add(QStringLiteral("Anna Berger"), QStringLiteral("discovery"));
    shown.add(QStringLiteral("Ben Cramer"), QStringLiteral("discovery"));
    shown.show();
    QCOMPARE(shown.current(), lead);
    QSignalSpy toast(&shown.requests, &Requests::toast);
    shown.press(Qt::Key_Right, Qt::ShiftModifier);
    QCOMPARE(shown.list(QStringLiteral("proposal")).cards().rowOf(lead), 0);
    QCOMPARE(shown.current(), lead); // the focus went with it
    QVERIFY(shown.list(QStringLiteral("proposal")).hasFocus());
    QCOMPARE(toast.count(), 1);
    QVERIFY(toast[0][1].toBool());
    shown.desk->write(shown.page.get(), [](Workspace& w) { return undo(w); }, [](const UndoneVerb&) {});
    QCOMPARE(shown.list(QStringLiteral("proposal")).cards().rowOf(lead), -1);
    QVERIFY(shown.list(QStringLiteral("discovery")).cards().rowOf(lead) >= 0);
    shown.page->board().focusCards();
}

void PipelinePageTest::arrowsGoFromCardToCard()
{
    Shown shown;
    const LeadId first = shown.add(QStringLiteral("Anna Berger"), QStringLiteral("discovery"));
    const LeadId second = shown.add(QStringLiteral("Ben Cramer"), QStringLiteral("discovery"));
    const LeadId last = shown.add(QStringLiteral("Clara Dorn"), QStringLiteral("close"));
    shown.show();
    QCOMPARE(shown.current(), first);
    shown.press(Qt::Key_Down);
    QCOMPARE(shown.current(), second);
    shown.press(Qt::Key_K);
    QCOMPARE(shown.current(), first);
    shown.press(Qt::Key_Right); // over the empty proposal
    QCOMPARE(shown.current(), last);
    shown.press(Qt::Key_Left);
    QCOMPARE(shown.current(), first);
    QSignalSpy opened(&shown.requests, &Requests::openLead);
    shown.press(Qt::Key_Return);
    shown.press(Qt::Key_O);
    QCOMPARE(opened.count(), 2);
    QCOMPARE(opened[0][0].value<LeadId>(), first);
}

void PipelinePageTest::aCardDroppedOnAnotherStageMoves()
{
    Shown shown;
    const LeadId lead = shown.add(QStringLiteral("Anna Berger"), QStringLiteral("discovery"));
    shown.show();
    QMimeData carried;
    carried.setData(QStringLiteral("application/x-askline-lead"), lead.hex().toLatin1());
    CardList& close = shown.list(QStringLiteral("close"));
    QDragEnterEvent enter(QPoint(20, 20), Qt::MoveAction, &carried, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(close.viewport(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop(QPointF(20, 20), Qt::MoveAction, &carried, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(close.viewport(), &drop);
    QCOMPARE(close.cards().rowOf(lead), 0);
    QCOMPARE(shown.current(), lead);
}

void PipelinePageTest::aWinAsksForItsValue()
{
    Shown shown;
    const LeadId lead = shown.add(QStringLiteral("Anna Berger"), QStringLiteral("close"), QStringLiteral("500 EUR"));
    shown.show();
    shown.press(Qt::Key_W);
    QVERIFY(shown.popover()->isVisible());
    auto* typed = qobject_cast<QLineEdit*>(QApplication::focusWidget());
    QVERIFY(typed);
    typed->setText(QStringLiteral("nonsense"));
    shown.press(Qt::Key_Return);
    QVERIFY(shown.popover()->isVisible());
    typed->setText(QStringLiteral("750"));
    shown.press(Qt::Key_Return);
    QVERIFY(!shown.popover()->isVisible());
    const auto row = readLeadRow(shown.test.workspace(), lead);
    QVERIFY(row);
    QCOMPARE(row->standing, Standing::Won);
    QCOMPARE(row->value, (Money{75000, QStringLiteral("EUR")}));
    QCOMPARE(shown.list(QStringLiteral("close")).cards().rowOf(lead), -1);
}

void PipelinePageTest::aLossTakesTheFirstReasonThatFits()
{
    Shown shown;
    const LeadId lead = shown.add(QStringLiteral("Anna Berger"), QStringLiteral("close"));
    shown.show();
    shown.press(Qt::Key_X);
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("comp"));
    shown.press(Qt::Key_Return);
    QCOMPARE(readLeadRow(shown.test.workspace(), lead)->standing, Standing::Lost);
    shown.desk->write(shown.page.get(), [](Workspace& w) { return undo(w); }, [](const UndoneVerb&) {});
    QCOMPARE(readLeadRow(shown.test.workspace(), lead)->standing, Standing::Open);
}

void PipelinePageTest::callsGoOnDownTheColumn()
{
    Shown shown;
    const LeadId first = shown.add(QStringLiteral("Anna Berger"), QStringLiteral("discovery"));
    const LeadId second = shown.add(QStringLiteral("Ben Cramer"), QStringLiteral("discovery"));
    shown.show();
    QSignalSpy started(&shown.requests, &Requests::startCall);
    shown.press(Qt::Key_C);
    QCOMPARE(started[0][0].value<LeadId>(), first);
    QCOMPARE(started[0][1].value<QList<LeadId>>(), QList{second});
    shown.press(Qt::Key_V);
    shown.press(Qt::Key_C);
    QCOMPARE(started.count(), 2);
    QCOMPARE(started[1][1].value<QList<LeadId>>().size(), 1);
}

void PipelinePageTest::theViewIsRemembered()
{
    QTemporaryDir folder;
    QSettings settings(folder.filePath(QStringLiteral("device.ini")), QSettings::IniFormat);
    Shown shown;
    shown.add(QStringLiteral("Anna Berger"), QStringLiteral("discovery"));
    shown.show(&settings);
    shown.press(Qt::Key_V);
    QCOMPARE(shown.page->view(), PipelineBar::View::Table);
    QVERIFY(shown.page->table().isVisible());
    PipelinePage again(*shown.desk, shown.requests, &settings);
    QCOMPARE(again.view(), PipelineBar::View::Table);
    shown.press(Qt::Key_V);
    QVERIFY(shown.page->board().isVisible());
}

void PipelinePageTest::theTableFindsAndSorts()
{
    Shown shown;
    shown.add(QStringLiteral("Ben Cramer"), QStringLiteral("discovery"), QStringLiteral("100 EUR"));
    const LeadId anna = shown.add(QStringLiteral("Anna Berger"), QStringLiteral("close"), QStringLiteral("900 EUR"));
    shown.show();
    shown.page->setView(PipelineBar::View::Table);
    LeadTable& table = shown.page->table();
    QCOMPARE(table.leads().rowCount(), 2);
    const auto click = [&](int column) { Q_EMIT table.horizontalHeader()->sectionClicked(column); };
    click(LeadTableModel::Name);
    QCOMPARE(table.leads().at(0).id, anna);
    QVERIFY(table.horizontalHeader()->isSortIndicatorShown());
    click(LeadTableModel::Value);
    QCOMPARE(table.query().order, RowOrder::Value);
    QCOMPARE(table.leads().at(0).id, anna);
    click(LeadTableModel::Value);
    QCOMPARE(table.query().order, RowOrder::Arrival);
    click(LeadTableModel::Company);
    QCOMPARE(table.query().order, RowOrder::Arrival);
    shown.page->findChild<SearchField*>()->setText(QStringLiteral("Berg"));
    QCOMPARE(table.leads().rowCount(), 1);
    QCOMPARE(table.leads().at(0).id, anna);
}

void PipelinePageTest::theTableShowsNoRichText()
{
    Shown shown;
    shown.add(QStringLiteral("<img src=\"http://tracker.example/x.png\">"), QStringLiteral("discovery"));
    shown.show();
    shown.page->setView(PipelineBar::View::Table);
    const LeadTableModel& leads = shown.page->table().leads();
    for (int column = 0; column < leads.columnCount(); ++column)
        QVERIFY(!leads.index(0, column).data(Qt::ToolTipRole).toString().contains(QStringLiteral("img")));
}

void PipelinePageTest::allThatIsFoundIsExported()
{
    Shown shown;
    shown.test.addLeads(130); // more than a page
    shown.add(QStringLiteral("Anna Berger"), QStringLiteral("discovery"));
    shown.show();
    shown.page->setView(PipelineBar::View::Table);
    const QString file = shown.test.path(QStringLiteral("out.csv"));
    shown.page->setAskForFile([file](const QString&) { return file; });
    QSignalSpy toast(&shown.requests, &Requests::toast);
    shown.press(Qt::Key_E, Qt::ControlModifier);
    QCOMPARE(toast.count(), 1);
    QVERIFY2(toast[0][0].toString().contains(QStringLiteral("131")), qPrintable(toast[0][0].toString()));
    QVERIFY(QFile::exists(file));
}

void PipelinePageTest::leadsStillInTheInboxLeadThere()
{
    Shown shown;
    shown.test.addLeads(2);
    shown.show();
    auto* empty = shown.page->findChild<EmptyState*>();
    QVERIFY(empty->isVisible());
    QSignalSpy shownPage(&shown.requests, &Requests::showPage);
    Q_EMIT empty->primaryPicked();
    QCOMPARE(shownPage[0][0].toString(), QStringLiteral("inbox"));
}

QTEST_MAIN(PipelinePageTest)
#include "PipelinePageTest.moc"
