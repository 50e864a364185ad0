// SPDX-License-Identifier: GPL-3.0-or-later
// Following up from the lead panel: cadences begun, paused and passed over, and messages written from the playbook.
#include "app/workspace/history/Undo.h"
#include "app/workspace/leads/LeadVerbs.h"
#include "app/workspace/reading/LeadSheet.h"
#include "tests/support/TestWorkspace.h"
#include "ui/lead/FollowUpSection.h"
#include "ui/lead/LeadPanel.h"
#include "ui/lead/Letter.h"
#include "ui/lead/LettersBar.h"
#include "ui/lead/MessageForm.h"
#include "ui/lead/OfferForm.h"
#include "ui/lead/StepSection.h"
#include "ui/widgets/Button.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTest>
#include <QTextDocument>

using namespace askline;
using namespace askline::testing;

class FollowUpTest : public QObject {
    Q_OBJECT

    struct Shown {
        TestWorkspace test;
        std::unique_ptr<Desk> desk;
        Requests requests;
        std::unique_ptr<LeadPanel> panel;
        LeadId lead;

        explicit Shown(const QList<FieldValue>& more = {})
        {
            QList<FieldValue> fields{{QStringLiteral("name"), QStringLiteral("Anna Berger")}, {QStringLiteral("email"), QStringLiteral("anna@example.com")},
                                     {QStringLiteral("phone"), QStringLiteral("+49 30 1234567")}};
            lead = test.addLead(fields + more);
            desk = *Desk::open(test.file(), test.surroundings(), Desk::Threads::Here);
            panel = std::make_unique<LeadPanel>(*desk, requests);
            panel->resize(520, 900);
            panel->show();
            panel->showLead(lead);
            panel->setFocus();
            QTest::qWait(1);
        }
        void press(Qt::Key key) { QTest::keyClick(panel->focusWidget() ? panel->focusWidget() : panel.get(), key); }
        template <class T>
        T* part()
        {
            return panel->findChild<T*>();
        }
        Button* button(QWidget* in, const QString& text)
        {
            for (Button* button : in->findChildren<Button*>())
                if (button->text() == text)
                    return button;
            return nullptr;
        }
        LeadSheet sheet()
        {
            (void)test.workspace().changesByOthers();
            return *readLeadSheet(test.workspace(), lead);
        }
        QLineEdit* line(const QString& name)
        {
            for (QLineEdit* edit : part<MessageForm>()->findChildren<QLineEdit*>())
                if (edit->accessibleName() == name)
                    return edit;
            return nullptr;
        }
        void begin(const QString& cadence)
        {
            Button* begin = button(part<FollowUpSection>(), QStringLiteral("Begin a cadence"));
            Q_EMIT begin->menu()->aboutToShow();
            for (QAction* action : begin->menu()->actions())
                if (action->text().startsWith(cadence))
                    action->trigger();
        }
    };

private Q_SLOTS:
    void aCadenceIsBegunPausedAndGoesOn()
    {
        Shown shown;
        FollowUpSection* section = shown.part<FollowUpSection>();
        shown.begin(QStringLiteral("New enquiry"));
        QCOMPARE(shown.sheet().row.next.cadence.step, 1);
        QVERIFY(shown.button(section, QStringLiteral("Another cadence"))->isVisible());
        shown.button(section, QStringLiteral("Pause"))->menu()->actions().first()->trigger();
        QCOMPARE(shown.sheet().row.next.due.day, QDate(2026, 3, 9));
        QVERIFY(!shown.button(section, QStringLiteral("Pause"))->isVisible());
        shown.button(section, QStringLiteral("Go on now"))->click();
        QCOMPARE(shown.sheet().row.next.due.day, QDate(2026, 3, 2));
        shown.button(section, QStringLiteral("Leave this step out"))->click();
        QCOMPARE(shown.sheet().row.next.cadence.step, 2);
    }

    void whoWantsNoContactIsNotFollowedUp()
    {
        Shown shown({{QStringLiteral("do_not_contact"), QStringLiteral("yes")}});
        QVERIFY(!shown.part<FollowUpSection>()->isVisible());
    }

    void aMessageWaitsForTheLineOnlyForThem()
    {
        Shown shown;
        QSignalSpy opened(&shown.requests, &Requests::openAddress);
        shown.press(Qt::Key_Y);
        MessageForm* form = shown.part<MessageForm>();
        QVERIFY(form->isVisible());
        QCOMPARE(form->findChild<QComboBox*>()->currentData().toString(), QStringLiteral("first-answer"));
        Button* hand = shown.button(form, QStringLiteral("Open in the mail program"));
        QVERIFY(!hand->isEnabled());
        shown.line(QStringLiteral("Only for them"))->setText(QStringLiteral("You asked about installers & <b>paperwork</b>."));
        QVERIFY(hand->isEnabled());
        hand->click();
        QCOMPARE(opened.count(), 1);
        const QString address = opened.first().first().toString();
        QVERIFY2(address.startsWith(QStringLiteral("mailto:anna@example.com?subject=")), qPrintable(address));
        QVERIFY(address.contains(QStringLiteral("installers%20%26%20%3Cb%3Epaperwork")));
        QCOMPARE(shown.sheet().touches.size(), 0); // opened is not sent
        shown.button(form, QStringLiteral("It is sent"))->click();
        const LeadSheet sheet = shown.sheet();
        QCOMPARE(sheet.touches.size(), 1);
        QCOMPARE(sheet.touches.first().outcome, TouchOutcome::Sent);
        QVERIFY(sheet.touches.first().note.contains(QStringLiteral("<b>paperwork</b>")));
        QCOMPARE(sheet.scripts.first().script, QStringLiteral("first-answer"));
        QCOMPARE(sheet.asks.value(0).kind, AskKind::Meeting);
        QVERIFY(!form->isVisible());
    }

    void whatIsChangedByHandIsNotMadeAnew()
    {
        Shown shown;
        shown.press(Qt::Key_Y);
        auto* text = shown.part<MessageForm>()->findChild<QPlainTextEdit*>();
        text->setFocus();
        QTest::keyClicks(text, QStringLiteral("X"));
        const QString mine = text->toPlainText();
        shown.line(QStringLiteral("Only for them"))->setText(QStringLiteral("A line."));
        QCOMPARE(text->toPlainText(), mine);
    }

    void wordsThatPressAreMarked()
    {
        Shown shown;
        shown.press(Qt::Key_Y);
        MessageForm* form = shown.part<MessageForm>();
        shown.line(QStringLiteral("Only for them"))->setText(QStringLiteral("This is your last chance."));
        QStringList said;
        for (const QLabel* label : form->findChildren<QLabel*>())
            said += label->text();
        QVERIFY2(said.join(u'\n').contains(QStringLiteral("presses")), qPrintable(said.join(u'\n')));
    }

    void theStepOfACadenceIsWrittenFromItsMessage()
    {
        Shown shown;
        shown.begin(QStringLiteral("Outbound"));
        Button* write = shown.button(shown.part<StepSection>(), QStringLiteral("Write"));
        QVERIFY(write && write->isVisible());
        write->click();
        QCOMPARE(shown.part<MessageForm>()->findChild<QComboBox*>()->currentData().toString(), QStringLiteral("first-approach"));
    }

    void anOfferIsPutOnPaperAndKept()
    {
        Shown shown({{QStringLiteral("value"), QStringLiteral("4200")}});
        const QString file = shown.test.path(QStringLiteral("offer"));
        OfferForm* form = shown.part<OfferForm>();
        form->setAskForFile([file](const QString& suggested) {
            return suggested.endsWith(QStringLiteral("Our offer for Anna Berger.pdf")) ? file : QString();
        });
        shown.press(Qt::Key_U);
        QVERIFY(form->isVisible());
        form->findChildren<QPlainTextEdit*>().first()->setPlainText(QStringLiteral("Paperwork <eats> a day."));
        shown.button(form, QStringLiteral("Save as PDF"))->click();
        QVERIFY(!form->isVisible());
        QFile paper(file + QStringLiteral(".pdf"));
        QVERIFY(paper.open(QIODevice::ReadOnly));
        QVERIFY(paper.read(5) == "%PDF-");
        const LeadSheet sheet = shown.sheet();
        QCOMPARE(sheet.links.size(), 1);
        QCOMPARE(sheet.row.next.ask, AskKind::Decision);
        QVERIFY(sheet.notes.first().text.contains(QStringLiteral("Paperwork <eats> a day.")));
    }

    void aBatchOfLettersIsPrintedAndPostedWithOneUndo()
    {
        Shown shown({{QStringLiteral("place"), QStringLiteral("Hauptstr. 3, Berlin")}});
        const LeadId other = shown.test.addLead({{QStringLiteral("name"), QStringLiteral("Ben Cramer")}, {QStringLiteral("place"), QStringLiteral("Ring 1, Bonn")}});
        const LeadId nowhere = shown.test.addLead({{QStringLiteral("name"), QStringLiteral("Clara Dorn")}});
        QWidget host;
        host.resize(900, 600);
        host.show();
        auto* bar = new LettersBar(*shown.desk, shown.requests, &host);
        QString printed;
        connect(bar, &LettersBar::printWanted, this, [&printed](QTextDocument& document, const QString&) { printed = document.toPlainText(); });
        bar->openFor({shown.lead, other, nowhere});
        Button* print = shown.button(bar, QStringLiteral("Print"));
        QVERIFY(!print->isEnabled()); // the line is missing
        bar->findChild<QLineEdit*>()->setText(QStringLiteral("We met at the fair."));
        print->click();
        for (const char* part : {"Anna Berger", "Hauptstr. 3", "Ben Cramer", "Bonn", "We met at the fair."})
            QVERIFY2(printed.contains(QString::fromLatin1(part)), part);
        QVERIFY(!printed.contains(QStringLiteral("Clara")));
        shown.button(bar, QStringLiteral("They are posted"))->click();
        QCOMPARE(shown.sheet().touches.size(), 1);
        QCOMPARE(shown.sheet().touches.first().kind, TouchKind::Letter);
        QCOMPARE(readLeadSheet(shown.test.workspace(), other)->asks.first().kind, AskKind::Meeting);
        QVERIFY(readLeadSheet(shown.test.workspace(), nowhere)->touches.isEmpty());
        QVERIFY(undo(shown.test.workspace()));
        QVERIFY(readLeadSheet(shown.test.workspace(), other)->touches.isEmpty() && shown.sheet().touches.isEmpty());
    }

    void aLetterHoldsItsAddressAndTextAsTheyAre()
    {
        Contact to;
        to.firstName = QStringLiteral("Anna");
        to.lastName = QStringLiteral("<i>Berger</i>");
        to.place = QStringLiteral("Hauptstr. 3, 10115 Berlin");
        QTextDocument document;
        fillLetter(document, {QStringLiteral("Kern Consulting"), QStringLiteral("Mia Kern"), to, QStringLiteral("Your enquiry"), QStringLiteral("One.\n\nTwo."), QDate(2026, 3, 2)});
        const QString text = document.toPlainText();
        for (const char* part : {"Kern Consulting", "Anna <i>Berger</i>", "Hauptstr. 3", "10115 Berlin", "Your enquiry", "One.", "Two."})
            QVERIFY2(text.contains(QString::fromLatin1(part)), part);
    }
};

QTEST_MAIN(FollowUpTest)
#include "FollowUpTest.moc"
