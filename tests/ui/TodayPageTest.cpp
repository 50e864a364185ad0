// SPDX-License-Identifier: GPL-3.0-or-later
// The day through the real page: who stands on top, what the keys do, and that nothing jumps under the hands.
#include "app/workspace/history/Undo.h"
#include "app/workspace/leads/LeadVerbs.h"
#include "app/workspace/reading/LeadLists.h"
#include "app/workspace/touches/LogTouch.h"
#include "tests/support/TestWorkspace.h"
#include "ui/parts/WhenField.h"
#include "ui/style/Appearance.h"
#include "ui/today/PutOffBar.h"
#include "ui/today/ReviewPage.h"
#include "ui/today/TodayModel.h"
#include "ui/today/TodayPage.h"
#include "ui/today/TodayView.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/ElidedLabel.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/NoticeLine.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QSignalSpy>
#include <QTest>
#include <QTextBrowser>

using namespace askline;
using askline::testing::TestWorkspace;

namespace {

// A page over a workspace, shown and active.
struct Shown {
    TestWorkspace test;
    std::unique_ptr<Desk> desk;
    Requests requests;
    std::unique_ptr<TodayPage> page;

    LeadId planned(const QString& name, StepKind kind, AskKind ask)
    {
        const LeadId lead = test.addLead({{QStringLiteral("name"), name}, {QStringLiteral("company"), name + QStringLiteral(" GmbH")}});
        [[maybe_unused]] const auto triaged = triageLeads(test.workspace(), {lead}, Triage::Prioritised);
        const QDate today = test.workspace().now().dateIn(test.workspace().zone());
        [[maybe_unused]] const auto step = planStep(test.workspace(), {.lead = lead, .kind = kind, .ask = ask, .due = Due::on(today)});
        return lead;
    }

    void show()
    {
        desk = std::move(*Desk::open(test.file(), test.surroundings(), Desk::Threads::Here));
        page = std::make_unique<TodayPage>(*desk, requests);
        page->resize(1200, 700);
        page->show();
        page->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(page.get()));
        page->activate();
    }

    TodayView* view() { return page->findChild<TodayView*>(); }
    LeadId current() { return view()->currentItem() ? view()->currentItem()->lead.id : LeadId{}; }
};

} // namespace

class TodayPageTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void theFreshLeadStandsOnTop();
    void enterCallsAndNamesTheRest();
    void keysMoveOverGroupsAndOpenTheLead();
    void aFoldedGroupOpensWithEnterAndItsWorkIsDone();
    void afterMotionTheRealAskIsOneKeyAway();
    void allMessagesAreLoggedWithOneKeyAndOneUndo();
    void whatIsPutOffIsTypedInWords();
    void waitingForThemIsNoAvoidance();
    void motionBecomesAnAskWithItsWordsOnTheClipboard();
    void theWeekInReviewIsReadAndPrinted();
    void theListIsUsableByItsWordsAlone();
    void theCurrentRowStaysWithItsLead();
    void theScoreTellsTheAsks();
    void nothingDueLeadsOn();
    void nothingMovesUnderTheHands();
    void whatWaitedDuringAnAbsenceIsSpreadWithOneKeyAndOneUndo();
};

void TodayPageTest::initTestCase()
{
    qRegisterMetaType<LeadId>();
    qRegisterMetaType<QList<LeadId>>();
    applyTheme(*qApp, Appearance::Light);
}

void TodayPageTest::theFreshLeadStandsOnTop()
{
    Shown shown;
    shown.planned(QStringLiteral("Paul Ask"), StepKind::Call, AskKind::Sale);
    const LeadId fresh = shown.test.addLead({{QStringLiteral("name"), QStringLiteral("Anna Berger")}});
    shown.show();
    QCOMPARE(shown.current(), fresh);
    QCOMPARE(shown.view()->currentItem()->reason, TodayReason::FreshLead);
}

void TodayPageTest::enterCallsAndNamesTheRest()
{
    Shown shown;
    const LeadId ask = shown.planned(QStringLiteral("Paul Ask"), StepKind::Call, AskKind::Sale);
    shown.planned(QStringLiteral("Mara Mail"), StepKind::Email, AskKind::None);
    const LeadId fresh = shown.test.addLead({{QStringLiteral("name"), QStringLiteral("Anna Berger")}});
    shown.show();
    QSignalSpy started(&shown.requests, &Requests::startCall);
    QTest::keyClick(shown.view(), Qt::Key_Return);
    QCOMPARE(started.count(), 1);
    QCOMPARE(started[0][0].value<LeadId>(), fresh);
    QCOMPARE(started[0][1].value<QList<LeadId>>(), QList{ask});
    QTest::keyClick(shown.view(), Qt::Key_C);
    QCOMPARE(started.count(), 2);
}

void TodayPageTest::keysMoveOverGroupsAndOpenTheLead()
{
    Shown shown;
    const LeadId first = shown.planned(QStringLiteral("Paul Ask"), StepKind::Call, AskKind::Sale);
    const LeadId tried = shown.planned(QStringLiteral("Rita Ring"), StepKind::Call, AskKind::Meeting);
    [[maybe_unused]] const auto step = planStep(shown.test.workspace(), {.lead = tried, .kind = StepKind::Call, .isRetry = true,
                                                                         .due = Due::on(QDate(2026, 3, 1))});
    shown.show();
    QCOMPARE(shown.current(), first);
    QTest::keyClick(shown.view(), Qt::Key_J);
    QCOMPARE(shown.current(), tried);
    QTest::keyClick(shown.view(), Qt::Key_Up);
    QCOMPARE(shown.current(), first);
    QTest::keyClick(shown.view(), Qt::Key_Down);
    QTest::keyClick(shown.view(), Qt::Key_K);
    QSignalSpy opened(&shown.requests, &Requests::openLead);
    QTest::keyClick(shown.view(), Qt::Key_O);
    QCOMPARE(opened.count(), 1);
    QCOMPARE(opened[0][0].value<LeadId>(), first);
}

void TodayPageTest::aFoldedGroupOpensWithEnterAndItsWorkIsDone()
{
    Shown shown;
    const LeadId mail = shown.planned(QStringLiteral("Mara Mail"), StepKind::Email, AskKind::None);
    shown.show();
    TodayModel& today = shown.view()->today();
    const int header = today.headerOf(TodayGroup::Motion);
    QCOMPARE(today.rowOf(mail), -1);
    shown.view()->setCurrentRow(header);
    QTest::keyClick(shown.view(), Qt::Key_Return);
    QVERIFY(today.isOpen(TodayGroup::Motion));
    QTest::keyClick(shown.view(), Qt::Key_Down);
    QCOMPARE(shown.current(), mail);
    QSignalSpy toast(&shown.requests, &Requests::toast);
    QTest::keyClick(shown.view(), Qt::Key_L);
    QCOMPARE(toast.count(), 1);
    QVERIFY(toast[0][1].toBool());
    QVERIFY(today.rowOf(mail) < 0 || today.at(today.rowOf(mail)).group != TodayGroup::Motion);
}

void TodayPageTest::afterMotionTheRealAskIsOneKeyAway()
{
    Shown shown;
    const LeadId ask = shown.planned(QStringLiteral("Anna Ask"), StepKind::Call, AskKind::Sale);
    const LeadId mail = shown.planned(QStringLiteral("Mara Mail"), StepKind::Email, AskKind::None);
    shown.show();
    shown.view()->today().setOpen(TodayGroup::Motion, true);
    shown.view()->setCurrentRow(shown.view()->today().rowOf(mail));
    QTest::keyClick(shown.view(), Qt::Key_L);
    QCOMPARE(shown.current(), ask);
    QSignalSpy call(&shown.requests, &Requests::startCall);
    QTest::keyClick(shown.view(), Qt::Key_C);
    QCOMPARE(call.count(), 1);
    QCOMPARE(call[0][0].value<LeadId>(), ask);
}

void TodayPageTest::allMessagesAreLoggedWithOneKeyAndOneUndo()
{
    Shown shown;
    for (const QString& name : {QStringLiteral("Mara Mail"), QStringLiteral("Theo Text"), QStringLiteral("Lena Letter")})
        shown.planned(name, StepKind::Email, AskKind::None);
    const LeadId chore = shown.planned(QStringLiteral("Carl Chore"), StepKind::Chore, AskKind::None);
    shown.show();
    TodayModel& today = shown.view()->today();
    shown.view()->setCurrentRow(today.headerOf(TodayGroup::Motion));
    QTest::keyClick(shown.view(), Qt::Key_L);
    QCOMPARE(today.itemsOf(TodayGroup::Motion).size(), 1);
    QCOMPARE(today.itemsOf(TodayGroup::Motion)[0].lead.id, chore);
    QVERIFY(undo(shown.test.workspace()));
    QCOMPARE(readToday(shown.test.workspace())->motion.size(), 4);
}

void TodayPageTest::whatIsPutOffIsTypedInWords()
{
    Shown shown;
    const LeadId lead = shown.planned(QStringLiteral("Anna Ask"), StepKind::Call, AskKind::Sale);
    shown.show();
    QTest::keyClick(shown.view(), Qt::Key_B);
    auto* field = shown.page->findChild<PutOffBar*>()->findChild<WhenField*>();
    QVERIFY(field->isVisible() && field->hasFocus());
    QTest::keyClick(field, Qt::Key_Escape);
    QVERIFY(!field->isVisible() && shown.view()->hasFocus());
    QCOMPARE(shown.current(), lead);
    QTest::keyClick(shown.view(), Qt::Key_B);
    field->selectAll();
    QTest::keyClicks(field, QStringLiteral("in 2 weeks"));
    QTest::keyClick(field, Qt::Key_Return);
    const LeadRow row = *readLeadRow(shown.test.workspace(), lead);
    const QDate today = shown.test.workspace().now().dateIn(shown.test.workspace().zone());
    QCOMPARE(row.next.due.day, today.addDays(14));
    QCOMPARE(row.next.ask, AskKind::Sale);
    QCOMPARE(row.next.putOff, 1);
    QCOMPARE(shown.view()->today().rowOf(lead), -1);
    QVERIFY(undo(shown.test.workspace()));
    QCOMPARE(readLeadRow(shown.test.workspace(), lead)->next.due.day, today);
}

void TodayPageTest::waitingForThemIsNoAvoidance()
{
    Shown shown;
    const LeadId lead = shown.planned(QStringLiteral("Anna Ask"), StepKind::Call, AskKind::Decision);
    shown.show();
    QTest::keyClick(shown.view(), Qt::Key_R);
    QTest::keyClick(shown.page->findChild<PutOffBar*>()->findChild<WhenField*>(), Qt::Key_Return);
    const LeadRow row = *readLeadRow(shown.test.workspace(), lead);
    QCOMPARE(row.next.purpose, StepPurpose::Waiting);
    QCOMPARE(row.next.putOff, 0);
    QVERIFY(row.next.due.day > shown.test.workspace().now().dateIn(shown.test.workspace().zone()));
}

void TodayPageTest::motionBecomesAnAskWithItsWordsOnTheClipboard()
{
    Shown shown;
    const LeadId mail = shown.planned(QStringLiteral("Mara Mail"), StepKind::Email, AskKind::None);
    shown.show();
    shown.view()->today().setOpen(TodayGroup::Motion, true);
    shown.view()->setCurrentRow(shown.view()->today().rowOf(mail));
    QTest::keyClick(shown.view(), Qt::Key_Q);
    const TodayModel& today = shown.view()->today();
    QVERIFY(today.rowOf(mail) >= 0);
    QCOMPARE(today.at(today.rowOf(mail)).group, TodayGroup::Asks);
    QVERIFY(QApplication::clipboard()->text().contains(u'?'));
    QVERIFY(!QApplication::clipboard()->text().contains(u'{'));
}

void TodayPageTest::theWeekInReviewIsReadAndPrinted()
{
    Shown shown;
    const LeadId lead = shown.planned(QStringLiteral("Anna Ask"), StepKind::Call, AskKind::Sale);
    TouchLog log;
    log.touch.lead = lead;
    log.touch.outcome = TouchOutcome::Conversation;
    log.ask = AskMade{.kind = AskKind::Sale, .answer = AskAnswer::No};
    QVERIFY(logTouch(shown.test.workspace(), log));
    shown.show();
    ReviewPage review(*shown.desk, shown.requests);
    review.show();
    review.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&review));
    review.activate();
    auto* text = review.findChild<QTextBrowser*>();
    QVERIFY(text->toPlainText().contains("1 asks made"));
    QVERIFY(text->toPlainText().contains("no 1"));
    QStringList printed;
    connect(&review, &ReviewPage::printWanted, this, [&](QTextDocument&, const QString& name) { printed += name; });
    QTest::keyClick(text, Qt::Key_P, Qt::ControlModifier);
    QCOMPARE(printed.size(), 1);
    QTest::keyClick(text, Qt::Key_K); // the week before
    QVERIFY(text->toPlainText().contains("0 asks made"));
}

// What a screen reader says, row by row, and of everything else that can have the focus.
void TodayPageTest::theListIsUsableByItsWordsAlone()
{
    Shown shown;
    shown.planned(QStringLiteral("Anna Ask"), StepKind::Call, AskKind::Sale);
    shown.planned(QStringLiteral("Mara Mail"), StepKind::Email, AskKind::None);
    shown.show();
    shown.view()->today().setOpen(TodayGroup::Motion, true);
    QAccessibleInterface* list = QAccessible::queryAccessibleInterface(shown.view());
    QVERIFY(list);
    QCOMPARE(list->role(), QAccessible::List);
    QCOMPARE(list->text(QAccessible::Name), QStringLiteral("What is due today"));
    QStringList said;
    for (int i = 0; i < list->childCount(); ++i)
        if (QAccessibleInterface* row = list->child(i); row && row->role() == QAccessible::ListItem)
            said += row->text(QAccessible::Name);
    QCOMPARE(said.size(), 4);
    QCOMPARE(said[0], QStringLiteral("Asks 1 · about 8 min"));
    QVERIFY(said[1].startsWith(QStringLiteral("Ask for the sale, Anna Ask, Anna Ask GmbH, ")));
    QVERIFY(said[1].contains(QStringLiteral("planned for today")));
    QCOMPARE(said[2], QStringLiteral("Motion 1 · about 5 min · 0 min of 30 min used today"));
    QVERIFY(said[3].contains(QStringLiteral("Mara Mail")));
    for (const QWidget* widget : shown.page->findChildren<QWidget*>())
        if (widget->isVisible() && (widget->focusPolicy() & Qt::TabFocus)) {
            QAccessibleInterface* one = QAccessible::queryAccessibleInterface(const_cast<QWidget*>(widget));
            QVERIFY2(one && !one->text(QAccessible::Name).isEmpty(), widget->metaObject()->className());
        }
}

void TodayPageTest::theCurrentRowStaysWithItsLead()
{
    Shown shown;
    const LeadId first = shown.planned(QStringLiteral("Paul Ask"), StepKind::Call, AskKind::Sale);
    const LeadId second = shown.planned(QStringLiteral("Rita Ask"), StepKind::Call, AskKind::Decision);
    shown.show();
    shown.view()->move(1);
    QCOMPARE(shown.current(), second);
    shown.desk->write(
        shown.page.get(), [](Workspace& w) { return addLead(w, {{QStringLiteral("name"), QStringLiteral("Anna Fresh")}}); },
        [](const AddedLead&) {});
    QCOMPARE(shown.current(), second);
    QCOMPARE(shown.view()->currentRow(), 3);
    shown.desk->write(
        shown.page.get(), [second](Workspace& w) { return deleteLeads(w, {second}); }, [](Nothing) {});
    QCOMPARE(shown.current(), first);
}

void TodayPageTest::theScoreTellsTheAsks()
{
    Shown shown;
    const LeadId lead = shown.planned(QStringLiteral("Paul Ask"), StepKind::Call, AskKind::Sale);
    TouchLog log;
    log.touch.lead = lead;
    log.touch.outcome = TouchOutcome::Conversation;
    log.ask = AskMade{AskKind::Sale, {}, AskAnswer::NotYet};
    QVERIFY(logTouch(shown.test.workspace(), log));
    shown.show();
    const auto labels = shown.page->findChildren<ElidedLabel*>();
    QVERIFY(std::ranges::any_of(labels, [](const ElidedLabel* label) {
        return label->text().contains(QStringLiteral("asked 1 of 1")) && label->text().contains(QStringLiteral("not yet 1"));
    }));
}

void TodayPageTest::nothingDueLeadsOn()
{
    Shown shown;
    shown.show();
    auto* empty = shown.page->findChild<EmptyState*>();
    QVERIFY(empty->isVisible());
    QSignalSpy import(&shown.requests, &Requests::importFiles);
    QTest::mouseClick(empty->primary(), Qt::LeftButton);
    QCOMPARE(import.count(), 1);
    shown.desk->write(
        shown.page.get(), [](Workspace& w) { return addLead(w, {{QStringLiteral("name"), QStringLiteral("Anna Fresh")}}); },
        [](const AddedLead&) {});
    QVERIFY(!empty->isVisible());
}

void TodayPageTest::nothingMovesUnderTheHands()
{
    Shown shown;
    const LeadId small = shown.planned(QStringLiteral("Paul Ask"), StepKind::Call, AskKind::Sale);
    const LeadId large = shown.planned(QStringLiteral("Rita Ask"), StepKind::Call, AskKind::Sale);
    shown.show();
    const int smallRow = shown.view()->today().rowOf(small);
    const int largeRow = shown.view()->today().rowOf(large);
    QVERIFY(smallRow < largeRow);
    shown.desk->write( // overdue now: it would stand first
        shown.page.get(), [large](Workspace& w) { return planStep(w, {.lead = large, .kind = StepKind::Call, .due = Due::on(QDate(2026, 2, 2))}); },
        [](StepId) {});
    QCOMPARE(shown.view()->today().rowOf(small), smallRow);
    QCOMPARE(shown.view()->today().rowOf(large), largeRow);
    shown.page->activate();
    QVERIFY(shown.view()->today().rowOf(large) < shown.view()->today().rowOf(small));
}

void TodayPageTest::whatWaitedDuringAnAbsenceIsSpreadWithOneKeyAndOneUndo()
{
    Shown shown;
    QList<LeadId> leads;
    for (int i = 0; i < 40; ++i)
        leads += shown.planned(QStringLiteral("Person %1").arg(i), StepKind::Call, AskKind::Sale);
    TouchLog log;
    log.touch.lead = shown.planned(QStringLiteral("Last Call"), StepKind::Call, AskKind::Sale);
    log.touch.outcome = TouchOutcome::NotInterested;
    QVERIFY(logTouch(shown.test.workspace(), log));
    const LeadId promised = shown.test.addLead({{QStringLiteral("name"), QStringLiteral("Petra Promise")}});
    QVERIFY(triageLeads(shown.test.workspace(), {promised}, Triage::Prioritised));
    QVERIFY(planStep(shown.test.workspace(), {.lead = promised, .kind = StepKind::Call, .due = Due::promisedAt(shown.test.clock().now(), {})}));
    shown.test.clock().moveTo(shown.test.clock().now().plusDays(8)); // Tuesday of the next week
    shown.show();
    auto lines = shown.page->findChildren<NoticeLine*>();
    const auto away = std::ranges::find_if(lines, [](const NoticeLine* line) { return line->isVisible() && line->words().contains(QStringLiteral("waited since")); });
    QVERIFY(away != lines.end());
    QVERIFY2((*away)->words().contains(QStringLiteral("40 step")), qPrintable((*away)->words()));
    QSignalSpy toast(&shown.requests, &Requests::toast);
    Q_EMIT (*away)->picked();
    QCOMPARE(toast.count(), 1);
    QVERIFY(!(*away)->isVisible());
    QMap<QDate, int> days;
    for (const LeadId lead : leads)
        ++days[readLeadRow(shown.test.workspace(), lead)->next.due.day];
    QVERIFY2(days.size() >= 2, "over several days");
    QCOMPARE(days.firstKey(), QDate(2026, 3, 10));
    QVERIFY(std::ranges::max(days) <= 4 * 60 / 8);
    QVERIFY(readLeadRow(shown.test.workspace(), promised)->next.due.promised);
    shown.desk->write(shown.page.get(), [](Workspace& w) { return undo(w); }, [](const UndoneVerb&) {});
    QCOMPARE(readLeadRow(shown.test.workspace(), leads.first())->next.due.day, QDate(2026, 3, 2));
}

QTEST_MAIN(TodayPageTest)
#include "TodayPageTest.moc"
