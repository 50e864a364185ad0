// SPDX-License-Identifier: GPL-3.0-or-later
// The inbox worked with the keyboard in a real window on a real workspace.
#include "app/workspace/reading/LeadSheet.h"
#include "tests/support/TestWorkspace.h"
#include "ui/inbox/InboxList.h"
#include "ui/inbox/InboxPage.h"
#include "ui/parts/LeadRowDelegate.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/SearchField.h"

#include <QLabel>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTest>

using namespace askline;
using namespace askline::testing;

namespace {

// A page on a workspace, shown.
class Window {
public:
    explicit Window(TestWorkspace& workspace) : desk_(*Desk::open(workspace.file(), workspace.surroundings(), Desk::Threads::Here))
    {
        page_ = std::make_unique<InboxPage>(*desk_, requests_);
        page_->resize(1200, 700);
        page_->show();
        page_->activate();
        QTest::qWait(1);
    }
    InboxPage& page() { return *page_; }
    Desk& desk() { return *desk_; }
    Requests& requests() { return requests_; }
    InboxList& list() { return *page_->findChild<InboxList*>(); }

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(focus(), key, modifiers); }
    void type(const QString& text) { QTest::keyClicks(focus(), text); }
    void undo()
    {
        desk_->write(page_.get(), [](Workspace& w) { return askline::undo(w); }, [](const UndoneVerb&) {});
    }
    Button* button(const QString& text)
    {
        for (Button* button : page_->findChildren<Button*>())
            if (button->isVisible() && button->text() == text)
                return button;
        return nullptr;
    }

private:
    QWidget* focus() { return page_->focusWidget() ? page_->focusWidget() : page_.get(); }

    std::unique_ptr<Desk> desk_;
    Requests requests_;
    std::unique_ptr<InboxPage> page_;
};

LeadRow rowOf(TestWorkspace& workspace, LeadId lead)
{
    (void)workspace.workspace().changesByOthers();
    return *readLeadRow(workspace.workspace(), lead);
}

QList<FieldValue> named(const QString& name, const QString& email, const QString& message = {})
{
    return {{QStringLiteral("name"), name}, {QStringLiteral("email"), email}, {QStringLiteral("message"), message}};
}

} // namespace

class InboxPageTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void prioritisingGoesOnToTheNext();
    void undoBringsTheLeadBack();
    void disqualifyingTakesAReason();
    void escapeLeavesTheReason();
    void lettersInTheSearchAreText();
    void allAreDoneAndUndoneAtOnce();
    void allThatIsFoundReachesBeyondThePage();
    void assigningAndSourcing();
    void duplicatesAreMerged();
    void callingTakesTheRestAlong();
    void hostileTextIsPlain();
    void searchFindsAmongAll();
    void emptyStatesTeachTheNextStep();
    void theClockRuns();
    void anotherLeadLeavesTheHandsAlone();
};

void InboxPageTest::prioritisingGoesOnToTheNext()
{
    TestWorkspace workspace;
    const QList<LeadId> leads = workspace.addLeads(3);
    Window window(workspace);
    QSignalSpy toasts(&window.requests(), &Requests::toast);
    QCOMPARE(window.page().currentLead(), leads[2]); // the newest
    window.press(Qt::Key_P);
    QCOMPARE(rowOf(workspace, leads[2]).triage, Triage::Prioritised);
    QCOMPARE(window.page().currentLead(), leads[1]);
    QCOMPARE(window.list().leads().rowCount(), 2);
    QCOMPARE(toasts.count(), 1);
    QCOMPARE(toasts[0][1].toBool(), true);
    window.press(Qt::Key_N);
    QCOMPARE(rowOf(workspace, leads[1]).triage, Triage::Nurtured);
    QCOMPARE(window.page().currentLead(), leads[0]);
}

void InboxPageTest::undoBringsTheLeadBack()
{
    TestWorkspace workspace;
    const QList<LeadId> leads = workspace.addLeads(3);
    Window window(workspace);
    window.press(Qt::Key_J);
    window.press(Qt::Key_P);
    QCOMPARE(window.page().currentLead(), leads[0]);
    window.undo();
    QCOMPARE(window.list().leads().rowCount(), 3);
    QCOMPARE(window.list().leads().rowOf(leads[1]), 1);
    QCOMPARE(window.page().currentLead(), leads[1]);
}

void InboxPageTest::disqualifyingTakesAReason()
{
    TestWorkspace workspace;
    const QList<LeadId> leads = workspace.addLeads(3);
    Window window(workspace);
    window.press(Qt::Key_D);
    window.press(Qt::Key_Return); // the first
    LeadSheet sheet = *readLeadSheet(workspace.workspace(), leads[2]);
    QCOMPARE(sheet.row.standing, Standing::Disqualified);
    QCOMPARE(workspace.workspace().catalogue().reasonName(sheet.verdicts.first().reason), QStringLiteral("not a fit"));
    QCOMPARE(window.page().currentLead(), leads[1]);
    window.press(Qt::Key_D);
    window.type(QStringLiteral("budg"));
    window.press(Qt::Key_Return);
    sheet = *readLeadSheet(workspace.workspace(), leads[1]);
    QCOMPARE(workspace.workspace().catalogue().reasonName(sheet.verdicts.first().reason), QStringLiteral("no budget"));
}

void InboxPageTest::escapeLeavesTheReason()
{
    TestWorkspace workspace;
    const QList<LeadId> leads = workspace.addLeads(2);
    Window window(workspace);
    window.press(Qt::Key_D);
    window.press(Qt::Key_Escape);
    QCOMPARE(rowOf(workspace, leads[1]).triage, Triage::Waiting);
    QVERIFY(window.list().hasFocus());
}

void InboxPageTest::lettersInTheSearchAreText()
{
    TestWorkspace workspace;
    const QList<LeadId> leads = workspace.addLeads(2);
    Window window(workspace);
    auto* search = window.page().findChild<SearchField*>();
    search->setFocus();
    window.type(QStringLiteral("pnd"));
    QCOMPARE(search->text(), QStringLiteral("pnd"));
    QCOMPARE(rowOf(workspace, leads[1]).triage, Triage::Waiting);
}

void InboxPageTest::allAreDoneAndUndoneAtOnce()
{
    TestWorkspace workspace;
    const QList<LeadId> leads = workspace.addLeads(4);
    Window window(workspace);
    window.press(Qt::Key_A, Qt::ControlModifier);
    QCOMPARE(window.page().pickedLeads().size(), 4);
    window.press(Qt::Key_N);
    for (const LeadId lead : leads)
        QCOMPARE(rowOf(workspace, lead).triage, Triage::Nurtured);
    QCOMPARE(window.list().leads().rowCount(), 0);
    window.undo();
    QCOMPARE(window.list().leads().rowCount(), 4);
    for (const LeadId lead : leads)
        QCOMPARE(rowOf(workspace, lead).triage, Triage::Waiting);
}

void InboxPageTest::allThatIsFoundReachesBeyondThePage()
{
    TestWorkspace workspace;
    workspace.addLeads(230);
    Window window(workspace);
    QVERIFY(window.list().leads().rowCount() < 230);
    window.press(Qt::Key_A, Qt::ControlModifier);
    Button* everything = window.button(QStringLiteral("Pick all that this list finds"));
    QVERIFY(everything);
    QTest::mouseClick(everything, Qt::LeftButton);
    QCOMPARE(window.page().pickedLeads().size(), 230);
    QTest::mouseClick(window.button(QStringLiteral("Prioritise")), Qt::LeftButton);
    QCOMPARE(countLeads(workspace.workspace())->inbox, 0);
    window.undo();
    QCOMPARE(countLeads(workspace.workspace())->inbox, 230);
}

void InboxPageTest::assigningAndSourcing()
{
    TestWorkspace workspace;
    const QList<LeadId> leads = workspace.addLeads(2);
    Window window(workspace);
    window.press(Qt::Key_A);
    window.type(QStringLiteral("Paul"));
    window.press(Qt::Key_Return); // nobody is called so yet
    const LeadRow row = rowOf(workspace, leads[1]);
    QCOMPARE(workspace.workspace().catalogue().personName(row.owner), QStringLiteral("Paul"));
    QCOMPARE(window.page().currentLead(), leads[1]); // stays
    window.press(Qt::Key_S);
    window.type(QStringLiteral("Trade fair"));
    window.press(Qt::Key_Return);
    const SourceId source = rowOf(workspace, leads[1]).source;
    QCOMPARE(workspace.workspace().catalogue().sourceName(source), QStringLiteral("Trade fair"));
}

void InboxPageTest::duplicatesAreMerged()
{
    TestWorkspace workspace;
    const QString company = QStringLiteral("company");
    const LeadId first = workspace.addLead(named(QStringLiteral("Anna Berger"), QStringLiteral("anna@berger.de")) << FieldValue{company, QStringLiteral("Berger")});
    workspace.clock().moveTo(workspace.clock().now().plusMinutes(5));
    workspace.addLead(named(QStringLiteral("Anna Berger"), QStringLiteral("a@gmail.com")) << FieldValue{company, QStringLiteral("Berger")});
    Window window(workspace);
    QCOMPARE(window.list().leads().rowCount(), 2);
    QVERIFY(window.button(QStringLiteral("Merge")));
    window.press(Qt::Key_M);
    QCOMPARE(window.list().leads().rowCount(), 1);
    QCOMPARE(window.page().currentLead(), first);
    window.undo();
    QCOMPARE(window.list().leads().rowCount(), 2);
}

void InboxPageTest::callingTakesTheRestAlong()
{
    TestWorkspace workspace;
    const QList<LeadId> leads = workspace.addLeads(3);
    QVERIFY(editLead(workspace.workspace(), leads[1], {{QStringLiteral("do_not_contact"), QStringLiteral("yes")}}));
    Window window(workspace);
    QSignalSpy calls(&window.requests(), &Requests::startCall);
    window.press(Qt::Key_C);
    QCOMPARE(calls.count(), 1);
    QCOMPARE(calls[0][0].value<LeadId>(), leads[2]);
    QCOMPARE(calls[0][1].value<QList<LeadId>>(), QList{leads[0]}); // not who does not want it
}

void InboxPageTest::hostileTextIsPlain()
{
    TestWorkspace workspace;
    const QString evil = QStringLiteral("<b>Bob</b><img src='http://evil.test/x.png'>");
    workspace.addLead(named(evil, QStringLiteral("bob@evil.test"), evil) << FieldValue{QStringLiteral("company"), evil});
    Window window(workspace);
    int shown = 0;
    for (const QLabel* label : window.page().findChildren<QLabel*>())
        if (label->text().contains(QStringLiteral("<img"))) {
            QCOMPARE(label->textFormat(), Qt::PlainText);
            ++shown;
        }
    QVERIFY(shown >= 2);
    bool isWritten = false;
    for (const QPlainTextEdit* text : window.page().findChildren<QPlainTextEdit*>())
        isWritten = isWritten || text->toPlainText() == evil;
    QVERIFY(isWritten);
}

void InboxPageTest::searchFindsAmongAll()
{
    TestWorkspace workspace;
    const QList<LeadId> leads = workspace.addLeads(5);
    QVERIFY(triageLeads(workspace.workspace(), {leads[2]}, Triage::Prioritised));
    Window window(workspace);
    QCOMPARE(window.list().leads().rowCount(), 4);
    window.page().find(QStringLiteral("dorn"));
    QCOMPARE(window.list().leads().rowCount(), 1);
    QCOMPARE(window.page().currentLead(), leads[2]);
    window.page().find(QStringLiteral("nobody is called so"));
    QTest::mouseClick(window.button(QStringLiteral("Clear the search")), Qt::LeftButton);
    QCOMPARE(window.list().leads().rowCount(), 4);
}

void InboxPageTest::emptyStatesTeachTheNextStep()
{
    TestWorkspace workspace;
    Window window(workspace);
    QSignalSpy imports(&window.requests(), &Requests::importFiles);
    QSignalSpy added(&window.requests(), &Requests::newLead);
    QSignalSpy pages(&window.requests(), &Requests::showPage);
    QTest::mouseClick(window.button(QStringLiteral("Import leads")), Qt::LeftButton);
    QTest::mouseClick(window.button(QStringLiteral("New lead")), Qt::LeftButton);
    QCOMPARE(imports.count(), 1);
    QCOMPARE(added.count(), 1);
    window.desk().write(
        &window.page(), [](Workspace& w) { return addLead(w, named(QStringLiteral("Anna Berger"), QStringLiteral("a@b.de"))); }, [](const AddedLead&) {});
    QCOMPARE(window.list().leads().rowCount(), 1);
    window.list().setFocus();
    window.press(Qt::Key_P);
    QTest::mouseClick(window.button(QStringLiteral("Go to Today")), Qt::LeftButton);
    QCOMPARE(pages.count(), 1);
    QCOMPARE(pages[0][0].toString(), QStringLiteral("today"));
}

void InboxPageTest::theClockRuns()
{
    TestWorkspace workspace;
    const LeadId lead = workspace.addLead(named(QStringLiteral("Anna Berger"), QStringLiteral("a@b.de")));
    Window window(workspace);
    const LeadRow row = rowOf(workspace, lead);
    QCOMPARE(markOf(row, window.desk()).shape, DotShape::Ring);
    workspace.clock().moveTo(workspace.clock().now().plusMinutes(50));
    QCOMPARE(markOf(row, window.desk()).tone, Tone::Amber);
    QCOMPARE(markOf(row, window.desk()).text, QStringLiteral("10 min left"));
    workspace.clock().moveTo(workspace.clock().now().plusMinutes(25));
    QCOMPARE(markOf(row, window.desk()).tone, Tone::Red);
    QCOMPARE(markOf(row, window.desk()).shape, DotShape::Triangle);
    QCOMPARE(markOf(row, window.desk()).text, QStringLiteral("15 min over"));
}

void InboxPageTest::anotherLeadLeavesTheHandsAlone()
{
    TestWorkspace workspace;
    const QList<LeadId> leads = workspace.addLeads(3);
    Window window(workspace);
    window.press(Qt::Key_J);
    QCOMPARE(window.page().currentLead(), leads[1]);
    window.desk().write(
        &window.page(), [](Workspace& w) { return addLead(w, named(QStringLiteral("New One"), QStringLiteral("n@b.de"))); }, [](const AddedLead&) {});
    QCOMPARE(window.list().leads().rowCount(), 4);
    QCOMPARE(window.page().currentLead(), leads[1]);
    QCOMPARE(window.page().pickedLeads(), QList{leads[1]});
}

QTEST_MAIN(InboxPageTest)
#include "InboxPageTest.moc"
