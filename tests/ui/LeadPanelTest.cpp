// SPDX-License-Identifier: GPL-3.0-or-later
// The lead panel worked by hand: fields in place, forms by key, and nothing disturbed while someone types.
#include "app/workspace/reading/LeadLists.h"
#include "tests/support/TestWorkspace.h"
#include "ui/lead/DecisionForm.h"
#include "ui/lead/EraseForm.h"
#include "ui/lead/FactsSection.h"
#include "ui/lead/LeadPanel.h"
#include "ui/lead/LinksSection.h"
#include "ui/lead/PeopleSection.h"
#include "ui/lead/QualificationSection.h"
#include "ui/lead/StepSection.h"
#include "ui/lead/TouchForm.h"
#include "ui/parts/AskHint.h"
#include "ui/parts/Timeline.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Chip.h"
#include "ui/widgets/ChipRow.h"
#include "ui/widgets/InPlaceEdit.h"

#include <QComboBox>
#include <QLabel>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>

using namespace askline;
using namespace askline::testing;

namespace {

class Window {
public:
    explicit Window(TestWorkspace& workspace) : desk_(*Desk::open(workspace.file(), workspace.surroundings(), Desk::Threads::Here))
    {
        panel_ = std::make_unique<LeadPanel>(*desk_, requests_);
        panel_->resize(520, 800);
        panel_->show();
        panel_->setFocus();
        QTest::qWait(1);
    }
    LeadPanel& panel() { return *panel_; }
    Desk& desk() { return *desk_; }
    Requests& requests() { return requests_; }
    InPlaceEdit* field(const char* name) { return panel_->findChild<FactsSection*>()->editor(QString::fromLatin1(name)); }
    template <class T>
    T* part()
    {
        return panel_->findChild<T*>();
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(focus(), key, modifiers); }
    void type(const QString& text) { QTest::keyClicks(focus(), text); }
    template <class Verb>
    void write(Verb verb)
    {
        desk_->write(panel_.get(), verb, [](const auto&) {});
    }
    void undo() { write([](Workspace& w) { return askline::undo(w); }); }

private:
    QWidget* focus() { return panel_->focusWidget() ? panel_->focusWidget() : panel_.get(); }

    std::unique_ptr<Desk> desk_;
    Requests requests_;
    std::unique_ptr<LeadPanel> panel_;
};

LeadSheet sheetOf(TestWorkspace& workspace, LeadId lead)
{
    (void)workspace.workspace().changesByOthers();
    return *readLeadSheet(workspace.workspace(), lead);
}

} // namespace

class LeadPanelTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aFieldIsEditedInPlace();
    void aRefusedValueIsKeptInItsField();
    void anOpenEditorIsLeftAlone();
    void qualifyingMakesTheTier();
    void loggingAContact();
    void whatIsWrittenSaysWhatWasAskedFor();
    void winningAsksTheValue();
    void losingAsksWhy();
    void planningTheNextStep();
    void notesAreWrittenAndChanged();
    void peopleAndLinksAreAddedByOneLine();
    void duplicatesAreMerged();
    void theTimelineTellsEverything();
    void hostileTextIsPlain();
    void deletingAndUndo();
    void doNotContactStopsCalls();
    void erasingAsksFirstAndIsForGood();
};

void LeadPanelTest::erasingAsksFirstAndIsForGood()
{
    TestWorkspace workspace;
    const LeadId lead = workspace.addLeads(1).first();
    Window window(workspace);
    window.panel().showLead(lead);
    window.press(Qt::Key_Delete, Qt::ControlModifier | Qt::ShiftModifier);
    auto* form = window.part<EraseForm>();
    QVERIFY(form->isVisibleTo(&window.panel()));
    window.press(Qt::Key_Escape);
    QVERIFY(!form->isVisibleTo(&window.panel()));
    QVERIFY(readLeadRow(workspace.workspace(), lead));
    window.press(Qt::Key_Delete, Qt::ControlModifier | Qt::ShiftModifier);
    for (Button* button : form->findChildren<Button*>())
        if (button->role() == ButtonRole::Danger)
            QTest::mouseClick(button, Qt::LeftButton);
    (void)workspace.workspace().changesByOthers();
    QVERIFY(!readLeadRow(workspace.workspace(), lead));
    QVERIFY(deletedLeads(workspace.workspace(), 10)->isEmpty());
}

void LeadPanelTest::aFieldIsEditedInPlace()
{
    TestWorkspace workspace;
    const LeadId lead = workspace.addLeads(1).first();
    Window window(workspace);
    window.panel().showLead(lead);
    QTest::mouseClick(window.field("company"), Qt::LeftButton);
    QVERIFY(window.field("company")->isEditing());
    window.type(QStringLiteral("Wolf AG"));
    window.press(Qt::Key_Return);
    QCOMPARE(sheetOf(workspace, lead).contact.company, QStringLiteral("Wolf AG"));
    window.field("value")->beginEditing();
    window.type(QStringLiteral("12k"));
    window.press(Qt::Key_Return);
    QCOMPARE(sheetOf(workspace, lead).lead.value->minor, 1'200'000);
    window.field("source")->beginEditing();
    window.type(QStringLiteral("Trade fair"));
    window.press(Qt::Key_Return);
    const SourceId source = sheetOf(workspace, lead).lead.source;
    QCOMPARE(workspace.workspace().catalogue().sourceName(source), QStringLiteral("Trade fair"));
}

void LeadPanelTest::aRefusedValueIsKeptInItsField()
{
    TestWorkspace workspace;
    const LeadId lead = workspace.addLeads(1).first();
    Window window(workspace);
    window.panel().showLead(lead);
    QSignalSpy failures(&window.desk(), &Desk::failed);
    InPlaceEdit* value = window.field("value");
    value->beginEditing();
    window.type(QStringLiteral("a lot"));
    window.press(Qt::Key_Return);
    QCOMPARE(failures.count(), 1);
    QVERIFY(value->isEditing());
    QCOMPARE(value->text(), QStringLiteral("a lot"));
    window.press(Qt::Key_Escape);
    QCOMPARE(value->text(), QString());
}

void LeadPanelTest::anOpenEditorIsLeftAlone()
{
    TestWorkspace workspace;
    const LeadId lead = workspace.addLeads(1).first();
    Window window(workspace);
    window.panel().showLead(lead);
    InPlaceEdit* company = window.field("company");
    company->beginEditing();
    window.type(QStringLiteral("half a wo"));
    window.write([lead](Workspace& w) { return editLead(w, lead, {{QStringLiteral("title"), QStringLiteral("Owner")}}); });
    QVERIFY(company->isEditing());
    QCOMPARE(company->text(), QStringLiteral("half a wo"));
    QCOMPARE(window.field("title")->text(), QStringLiteral("Owner"));
}

void LeadPanelTest::qualifyingMakesTheTier()
{
    TestWorkspace workspace;
    const LeadId lead = workspace.addLeads(1).first();
    Window window(workspace);
    window.panel().showLead(lead);
    for (ChipRow* row : window.part<QualificationSection>()->findChildren<ChipRow*>())
        row->chip(QStringLiteral("yes"))->click();
    QCOMPARE(sheetOf(workspace, lead).row.tier, Tier::A);
    bool isShown = false;
    for (const QLabel* label : window.part<QualificationSection>()->findChildren<QLabel*>())
        isShown = isShown || label->text().startsWith(QStringLiteral("8 of 8"));
    QVERIFY(isShown);
}

void LeadPanelTest::loggingAContact()
{
    TestWorkspace workspace;
    const LeadId lead = workspace.addLeads(1).first();
    Window window(workspace);
    window.panel().showLead(lead);
    window.press(Qt::Key_L);
    auto* form = window.part<TouchForm>();
    QVERIFY(form->isVisible());
    auto* outcome = form->findChildren<QComboBox*>().first();
    outcome->setCurrentIndex(outcome->findData(int(TouchOutcome::Voicemail)));
    auto* note = form->findChild<QPlainTextEdit*>();
    note->setFocus();
    window.type(QStringLiteral("left my number"));
    window.press(Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(!form->isVisible());
    const LeadSheet sheet = sheetOf(workspace, lead);
    QCOMPARE(sheet.touches.size(), 1);
    QCOMPARE(sheet.touches.first().outcome, TouchOutcome::Voicemail);
    QCOMPARE(sheet.touches.first().note, QStringLiteral("left my number"));
    QVERIFY(sheet.row.next.isRetry); // what a voicemail implies
    window.press(Qt::Key_L);
    window.press(Qt::Key_Escape);
    QVERIFY(!form->isVisible());
}

void LeadPanelTest::whatIsWrittenSaysWhatWasAskedFor()
{
    TestWorkspace workspace;
    const LeadId lead = workspace.addLeads(1).first();
    Window window(workspace);
    window.panel().showLead(lead);
    window.press(Qt::Key_L);
    auto* form = window.part<TouchForm>();
    auto* note = form->findChild<QPlainTextEdit*>();
    note->setFocus();
    window.type(QStringLiteral("Hello Anna. Can we talk on Thursday?"));
    auto* hint = form->findChild<AskHint*>();
    QTRY_VERIFY(hint->isVisible());
    QTRY_COMPARE(hint->reading().ask, AskKind::Meeting);
    QCOMPARE(hint->decidingWords(), QStringLiteral("Can we talk on Thursday?"));
    QVERIFY(!note->extraSelections().isEmpty());
    window.press(Qt::Key_Return, Qt::ControlModifier);
    const LeadSheet sheet = sheetOf(workspace, lead);
    QCOMPARE(sheet.asks.size(), 1);
    QCOMPARE(sheet.asks.first().kind, AskKind::Meeting);
    QCOMPARE(sheet.asks.first().words, QStringLiteral("Can we talk on Thursday?"));
    QCOMPARE(sheet.asks.first().answer, AskAnswer::Open);
    window.press(Qt::Key_L);
    note->setFocus();
    window.type(QStringLiteral("Let me know if you have any questions."));
    window.press(Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(sheetOf(workspace, lead).asks.size(), 1);
}

void LeadPanelTest::winningAsksTheValue()
{
    TestWorkspace workspace;
    const LeadId lead = workspace.addLeads(1).first();
    Window window(workspace);
    window.panel().showLead(lead);
    window.press(Qt::Key_W);
    window.type(QStringLiteral("nothing"));
    window.press(Qt::Key_Return);
    QVERIFY(window.part<DecisionForm>()->isVisible()); // that is no amount
    window.press(Qt::Key_A, Qt::ControlModifier);
    window.type(QStringLiteral("4800"));
    window.press(Qt::Key_Return);
    const LeadSheet sheet = sheetOf(workspace, lead);
    QCOMPARE(sheet.row.standing, Standing::Won);
    QCOMPARE(sheet.lead.value->minor, 480'000);
    QVERIFY(!window.part<DecisionForm>()->isVisible());
}

void LeadPanelTest::losingAsksWhy()
{
    TestWorkspace workspace;
    const LeadId lead = workspace.addLeads(1).first();
    Window window(workspace);
    window.panel().showLead(lead);
    window.press(Qt::Key_X);
    window.type(QStringLiteral("timi"));
    window.press(Qt::Key_Return);
    LeadSheet sheet = sheetOf(workspace, lead);
    QCOMPARE(sheet.row.standing, Standing::Lost);
    QCOMPARE(workspace.workspace().catalogue().reasonName(sheet.verdicts.first().reason), QStringLiteral("timing"));
    window.undo();
    QCOMPARE(sheetOf(workspace, lead).row.standing, Standing::Open);
}

void LeadPanelTest::planningTheNextStep()
{
    TestWorkspace workspace;
    const LeadId lead = workspace.addLeads(1).first();
    Window window(workspace);
    window.panel().showLead(lead);
    window.press(Qt::Key_T);
    QVERIFY(window.part<StepSection>()->isPlanning());
    window.press(Qt::Key_A, Qt::ControlModifier);
    window.type(QStringLiteral("tomorrow 10"));
    window.press(Qt::Key_Return);
    const Step next = sheetOf(workspace, lead).row.next;
    QVERIFY(!next.isDerived());
    QCOMPARE(next.due.moment->in(QTimeZone("Europe/Berlin")).toString(Qt::ISODate).left(16), QStringLiteral("2026-03-03T10:00"));
    QVERIFY(!window.part<StepSection>()->isPlanning());
}

void LeadPanelTest::notesAreWrittenAndChanged()
{
    TestWorkspace workspace;
    const LeadId lead = workspace.addLeads(1).first();
    Window window(workspace);
    window.panel().showLead(lead);
    window.press(Qt::Key_E);
    window.type(QStringLiteral("prefers mornings"));
    window.press(Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(sheetOf(workspace, lead).notes.size(), 1);
    QCOMPARE(sheetOf(workspace, lead).notes.first().text, QStringLiteral("prefers mornings"));
}

void LeadPanelTest::peopleAndLinksAreAddedByOneLine()
{
    TestWorkspace workspace;
    const LeadId lead = workspace.addLeads(1).first();
    Window window(workspace);
    window.panel().showLead(lead);
    window.part<PeopleSection>()->findChild<QLineEdit*>()->setFocus();
    window.type(QStringLiteral("Karin Weber, 0151 5556677"));
    window.press(Qt::Key_Return);
    const LeadSheet sheet = sheetOf(workspace, lead);
    QCOMPARE(sheet.people.size(), 1);
    QCOMPARE(sheet.people.first().contact.displayName(), QStringLiteral("Karin Weber"));
    QCOMPARE(sheet.people.first().link.role, QStringLiteral("decision maker"));
    QCOMPARE(sheet.people.first().contact.points.first().normal, QStringLiteral("+491515556677"));
    window.part<LinksSection>()->findChild<QLineEdit*>()->setFocus();
    window.type(QStringLiteral("/home/mia/offer.pdf"));
    window.press(Qt::Key_Return);
    QCOMPARE(sheetOf(workspace, lead).links.first().title, QStringLiteral("offer.pdf"));
    QMimeData dropped;
    dropped.setUrls({QUrl::fromLocalFile(QStringLiteral("/home/mia/plan.odt"))});
    QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &dropped, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(window.part<LinksSection>(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop(QPointF(5, 5), Qt::CopyAction, &dropped, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(window.part<LinksSection>(), &drop);
    QCOMPARE(sheetOf(workspace, lead).links.size(), 2);
}

void LeadPanelTest::duplicatesAreMerged()
{
    TestWorkspace workspace;
    const auto anna = [&](const char* email) {
        return workspace.addLead({{QStringLiteral("name"), QStringLiteral("Anna Berger")},
                                  {QStringLiteral("company"), QStringLiteral("Berger")},
                                  {QStringLiteral("email"), QString::fromLatin1(email)}});
    };
    const LeadId first = anna("anna@berger.de");
    const LeadId second = anna("anna@gmail.com");
    Window window(workspace);
    QSignalSpy opened(&window.requests(), &Requests::openLead);
    window.panel().showLead(second);
    window.press(Qt::Key_M);
    QCOMPARE(window.panel().lead(), first);
    QCOMPARE(opened.count(), 1);
    QCOMPARE(countLeads(workspace.workspace())->all, 1);
    window.undo();
    QCOMPARE(countLeads(workspace.workspace())->all, 2);
}

void LeadPanelTest::theTimelineTellsEverything()
{
    TestWorkspace workspace;
    const LeadId lead = workspace.addLeads(1).first();
    Window window(workspace);
    window.panel().showLead(lead);
    window.write([lead](Workspace& w) { return editLead(w, lead, {{QStringLiteral("company"), QStringLiteral("Wolf AG")}}); });
    window.write([lead](Workspace& w) { return writeNote(w, lead, QStringLiteral("a note")); });
    window.write([lead](Workspace& w) { return moveLead(w, lead, QStringLiteral("discovery")); });
    auto* timeline = window.part<Timeline>();
    QStringList told;
    for (const TimelineEntry& entry : timeline->shownEntries())
        told += entry.title + u'|' + entry.by + u'|' + entry.text;
    QVERIFY2(told.contains(QStringLiteral("Changed|Mia Kern|Company: Berger GmbH → Wolf AG")), qPrintable(told.join(u'\n')));
    QVERIFY(told.contains(QStringLiteral("Note|Mia Kern|a note")));
    QVERIFY(told.contains(QStringLiteral("Moved to “Discovery”|Mia Kern|")));
    timeline->findChild<ChipRow*>()->chip(QStringLiteral("2"))->click(); // notes
    QCOMPARE(timeline->shownEntries().size(), 1);
}

void LeadPanelTest::hostileTextIsPlain()
{
    TestWorkspace workspace;
    const QString evil = QStringLiteral("<b>Bob</b><img src='http://evil.test/x.png'>");
    const LeadId lead = workspace.addLead({{QStringLiteral("first_name"), evil}, {QStringLiteral("company"), evil}, {QStringLiteral("message"), evil}});
    Window window(workspace);
    window.panel().showLead(lead);
    window.write([lead, evil](Workspace& w) { return writeNote(w, lead, evil); });
    window.write([lead, evil](Workspace& w) { return addLink(w, lead, evil, evil); });
    int shown = 0;
    for (const QLabel* label : window.panel().findChildren<QLabel*>())
        if (label->text().contains(QStringLiteral("<img"))) {
            QCOMPARE(label->textFormat(), Qt::PlainText);
            ++shown;
        }
    QVERIFY(shown >= 3);
    for (const QWidget* widget : window.panel().findChildren<QWidget*>())
        QVERIFY2(!widget->toolTip().contains(QStringLiteral("<img")), "a tool tip would take it for HTML");
}

void LeadPanelTest::deletingAndUndo()
{
    TestWorkspace workspace;
    const LeadId lead = workspace.addLeads(1).first();
    Window window(workspace);
    window.panel().showLead(lead);
    QSignalSpy failures(&window.desk(), &Desk::failed);
    window.press(Qt::Key_Delete);
    QCOMPARE(countLeads(workspace.workspace())->all, 0);
    QVERIFY(!window.field("company")->isVisible());
    window.undo();
    QVERIFY(window.field("company")->isVisible());
    QCOMPARE(failures.count(), 0);
}

void LeadPanelTest::doNotContactStopsCalls()
{
    TestWorkspace workspace;
    const LeadId lead = workspace.addLeads(1).first();
    Window window(workspace);
    window.panel().showLead(lead);
    QSignalSpy calls(&window.requests(), &Requests::startCall);
    window.press(Qt::Key_C);
    QCOMPARE(calls.count(), 1);
    window.write([lead](Workspace& w) { return editLead(w, lead, {{QStringLiteral("do_not_contact"), QStringLiteral("yes")}}); });
    window.press(Qt::Key_C);
    QCOMPARE(calls.count(), 1);
}

QTEST_MAIN(LeadPanelTest)
#include "LeadPanelTest.moc"
