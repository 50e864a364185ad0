// SPDX-License-Identifier: GPL-3.0-or-later
// The page of numbers by hand: what it says, filters that stay, money that is entered, tables that are copied.
#include "app/workspace/leads/LeadVerbs.h"
#include "app/workspace/settings/EditSettings.h"
#include "app/workspace/touches/LogTouch.h"
#include "tests/support/TestWorkspace.h"
#include "ui/numbers/FigureTable.h"
#include "ui/numbers/NumbersPage.h"
#include "ui/widgets/Chip.h"
#include "ui/widgets/ChipRow.h"

#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSpinBox>
#include <QTest>
#include <QTextBlock>
#include <QTextBrowser>
#include <QTextDocument>

using namespace askline;
using namespace askline::testing;

namespace {

QString wordsOf(QWidget& widget)
{
    QStringList words;
    for (QLabel* label : widget.findChildren<QLabel*>())
        if (label->isVisibleTo(&widget))
            words += label->text();
    return words.join(u'\n');
}

} // namespace

class NumbersPageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QLocale::setDefault(QLocale::c());
        test_ = std::make_unique<TestWorkspace>();
        settings_ = std::make_unique<QSettings>(test_->path("device.ini"), QSettings::IniFormat);
    }

    void cleanup()
    {
        page_.reset();
        desk_.reset();
    }

    void withoutALeadItSaysWhatBringsNumbers()
    {
        open();
        QTRY_VERIFY(wordsOf(*page_).contains("No numbers yet"));
        show("money");
        QVERIFY(field("Amount spent")->isVisibleTo(page_.get()));
        show("overview");
        QTRY_VERIFY(wordsOf(*page_).contains("No numbers yet"));
    }

    void nineLeadsAreToldKindlyThatItIsTooEarly()
    {
        fill(9);
        open();
        QTRY_VERIFY(wordsOf(*page_).contains("It is too early for rates: 3 leads are decided, and about "));
        QTRY_VERIFY(wordsOf(*page_).contains("Conversation begun"));
        show("money");
        QVERIFY(table("Sources")->asText().contains("Website"));
    }

    void filtersStayPutBetweenVisits()
    {
        fill(6);
        open();
        show("money");
        choose("Fair");
        QVERIFY(!table("Sources")->asText().contains("Website"));
        period()->chip("90")->click();
        open();
        show("money");
        QVERIFY(!table("Sources")->asText().contains("Website"));
        QCOMPARE(period()->chosen(), QStringList{"90"});
    }

    void whatWasSpentIsEnteredAndShown()
    {
        fill(4);
        open();
        show("money");
        for (QComboBox* box : page_->findChildren<QComboBox*>())
            if (box->accessibleName() == u"Source that money was spent on")
                box->setEditText("Website");
        QLineEdit* amount = field("Amount spent");
        QTest::keyClicks(amount, "much");
        QTest::keyClick(amount, Qt::Key_Return);
        QTRY_VERIFY(wordsOf(*page_).contains("An amount, such as"));
        amount->clear();
        QTest::keyClicks(amount, "300");
        QTest::keyClick(amount, Qt::Key_Return);
        QVERIFY(amount->text().isEmpty());
        QVERIFY2(table("Sources")->asText().contains("150"), qPrintable(table("Sources")->asText())); // a lead, of two
    }

    void hoursOfWorkCostWhatAnHourCosts()
    {
        fill(4);
        open();
        show("money");
        for (QComboBox* box : page_->findChildren<QComboBox*>()) {
            if (box->accessibleName() == u"Source that money was spent on")
                box->setEditText("Website");
            if (box->accessibleName() == u"Kind of spending")
                box->setCurrentIndex(box->findText("Hours of work"));
        }
        QTest::keyClicks(field("Hours of work"), "2.5");
        QTest::keyClicks(field("Amount spent"), "40");
        QTest::keyClick(field("Amount spent"), Qt::Key_Return);
        QVERIFY2(table("Sources")->asText().contains("100"), qPrintable(table("Sources")->asText()));
    }

    void aCampaignThatIsEndedEarlyAsksWhy()
    {
        fill(2);
        open();
        show("money");
        QComboBox* name = nullptr;
        for (QComboBox* box : page_->findChildren<QComboBox*>())
            if (box->accessibleName() == u"Campaign" && box->isEditable())
                name = box;
        name->setEditText("Spring");
        QTest::keyClicks(field("What the campaign is to show"), "Post is read");
        spin("Days the campaign is to run")->setValue(30);
        click("Keep the plan");
        QVERIFY(table("Campaigns")->asText().contains("Spring\tday 1 of 30"));
        QTRY_VERIFY(wordsOf(*page_).contains("It is to show: Post is read"));
        click("End it");
        QTRY_VERIFY(wordsOf(*page_).contains("Write why it ends all the same"));
        QTest::keyClicks(field("What was changed, or why the campaign ends"), "The printer is broken");
        click("End it");
        QTRY_VERIFY(wordsOf(*page_).contains("The printer is broken"));
        QCOMPARE(test_->workspace().catalogue().campaigns.size(), 1);
    }

    void theProcessThatIsWrittenDownStandsBesideTheMeasured()
    {
        fill(7);
        open();
        show("readiness");
        QTest::keyClicks(field("How does a lead enter?"), "By post");
        QTest::keyClick(field("How does a lead enter?"), Qt::Key_Return);
        QVERIFY2(table("The process, as it is meant and as it is")->asText().contains("How does a lead enter?\tBy post\tWebsite 4, Fair 3"), qPrintable(table("The process, as it is meant and as it is")->asText()));
        QVERIFY(table("The repair plan")->asText().contains("1 of 5 questions are answered"));
    }

    void whatIsTypedStaysWhenSomethingElseChanges()
    {
        fill(4);
        open();
        show("readiness");
        QTest::keyClicks(field("How does a lead enter?"), "By post");
        test_->addLead({{"name", "Anna Berger"}});
        page_->activate();
        QCOMPARE(field("How does a lead enter?")->text(), "By post");
    }

    void aDayOfTwoDigitsIsOfThisCentury()
    {
        QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
        fill(2);
        open();
        show("money");
        for (QComboBox* box : page_->findChildren<QComboBox*>())
            if (box->accessibleName() == u"Source that money was spent on")
                box->setEditText("Website");
        QTest::keyClicks(field("Day it was spent"), "01.03.26");
        QTest::keyClicks(field("Amount spent"), "300");
        QTest::keyClick(field("Amount spent"), Qt::Key_Return);
        QVERIFY2(table("Sources")->asText().contains("300"), qPrintable(table("Sources")->asText()));
    }

    void aTraitIsTestedAtOnce()
    {
        fill(60);
        open();
        show("clients");
        QTRY_VERIFY(wordsOf(*page_).contains("Write down what your best clients have in common"));
        for (QComboBox* box : page_->findChildren<QComboBox*>())
            if (box->accessibleName() == u"Trait")
                box->setCurrentIndex(box->findText("Source contains"));
        QTest::keyClicks(field("What the trait is"), "web");
        QTest::keyClick(field("What the trait is"), Qt::Key_Return);
        QTRY_VERIFY(wordsOf(*page_).contains("The profile tells won leads from lost ones"));
        QVERIFY(table("The ideal client")->asText().contains("Source contains\tweb\t1"));
    }

    void aFigureOpensWhereItIsDefined()
    {
        fill(4);
        open();
        for (QPushButton* button : page_->findChildren<QPushButton*>())
            if (button->accessibleName() == u"What is this? First contact")
                button->click();
        auto* definition = page_->window()->findChild<QTextBrowser*>();
        QVERIFY(definition);
        QCOMPARE(definition->textCursor().block().text(), "First contact");
    }

    void everyFigureHasADefinition()
    {
        QFile file(":/docs/numbers.md");
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString page = QString::fromUtf8(file.readAll());
        fill(4);
        open();
        for (const char* section : {"overview", "follow", "asks", "money", "readiness", "clients"}) {
            show(section);
        }
        QStringList wanted;
        for (NumbersSection* section : page_->findChildren<NumbersSection*>())
            connect(section, &NumbersSection::definitionWanted, this, [&](const QString& heading) { wanted += heading; });
        for (QPushButton* button : page_->findChildren<QPushButton*>())
            if (button->text() == u"What is this?")
                button->click();
        QVERIFY(wanted.size() >= 20);
        for (const QString& heading : std::as_const(wanted))
            QVERIFY2(page.contains("\n## " + heading + '\n') || page.contains("\n### " + heading + '\n'), qPrintable(heading));
    }

    void theDefinitionsHaveTheSameHeadingsInEveryLanguage()
    {
        const auto levels = [](const QString& name) {
            QFile file(name);
            QStringList found;
            if (file.open(QIODevice::ReadOnly))
                for (const QString& line : QString::fromUtf8(file.readAll()).split(u'\n'))
                    if (line.startsWith(u'#'))
                        found += line.section(u' ', 0, 0);
            return found;
        };
        QVERIFY(levels(":/docs/numbers.md").size() > 20);
        QCOMPARE(levels(":/docs/numbers.de.md"), levels(":/docs/numbers.md"));
    }

    void picturesGiveWayToTables()
    {
        fill(4);
        open();
        QVERIFY(table("How far leads come")->isHidden());
        click("Pictures or tables");
        QTRY_VERIFY(!table("How far leads come")->isHidden());
        QVERIFY(table("How far leads come")->asText().startsWith("Step\tReached"));
    }

    void theReportsNameTheFirmAndEscapeIt()
    {
        fill(30);
        WorkspaceSettings settings = test_->workspace().settings();
        settings.firm = "Hale <b>& Sons</b>";
        QVERIFY(editSettings(test_->workspace(), settings));
        open();
        QStringList papers;
        connect(page_.get(), &NumbersPage::pdfWanted, this, [&](QTextDocument& document, const QString& name) { papers += name + '\n' + document.toPlainText(); });
        for (QMenu* menu : page_->findChildren<QMenu*>())
            for (QAction* action : menu->actions())
                if (action->text().endsWith("as PDF…"))
                    action->trigger();
        QCOMPARE(papers.size(), 2);
        for (const QString& paper : std::as_const(papers)) {
            QVERIFY(paper.contains("Hale <b>& Sons</b>"));
            QVERIFY(paper.contains("Whether to buy more leads"));
        }
        QVERIFY(papers[0].startsWith("Business pulse 2026-02-23"));
        QVERIFY(papers[1].startsWith("Sales report 2026-02"));
    }

    void aTableIsCopiedAsSpreadsheetsTakeIt()
    {
        fill(4);
        open();
        show("money");
        QTest::keySequence(table("Sources"), QKeySequence::Copy);
        const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n');
        QCOMPARE(lines.size(), 3);
        QCOMPARE(lines[0].count(u'\t'), 9);
        QCOMPARE(lines[1].count(u'\t'), 9);
    }

    void asksStandByWhatWasAskedFor()
    {
        const LeadId lead = test_->addLead({{"name", "Anna Berger"}});
        TouchLog log;
        log.touch.lead = lead;
        log.touch.outcome = TouchOutcome::Conversation;
        log.ask = AskMade{};
        log.ask->kind = AskKind::Sale;
        log.ask->answer = AskAnswer::No;
        QVERIFY(logTouch(test_->workspace(), log));
        open();
        show("asks");
        QVERIFY2(table("Asks")->asText().contains("the sale\t1\t0\t1\t0\t0\t–"), qPrintable(table("Asks")->asText()));
    }

private:
    void fill(int leads)
    {
        for (int i = 0; i < leads; ++i) {
            const LeadId lead = test_->addLead({{"name", QStringLiteral("Lead %1").arg(i)}, {"source", i % 2 ? "Fair" : "Website"}, {"value", "100"}});
            if (i % 3 == 0)
                QVERIFY(decideLead(test_->workspace(), lead, i % 2 ? VerdictKind::Lost : VerdictKind::Won, "price"));
        }
    }

    void open()
    {
        page_.reset();
        desk_ = std::move(*Desk::open(test_->file(), test_->surroundings(), Desk::Threads::Here));
        page_ = std::make_unique<NumbersPage>(*desk_, requests_, *settings_);
        page_->resize(1000, 900);
        page_->show();
        page_->activate();
    }

    void choose(const QString& source)
    {
        for (QComboBox* box : page_->findChildren<QComboBox*>())
            if (box->accessibleName() == u"Source") {
                box->setCurrentIndex(box->findText(source));
                Q_EMIT box->activated(box->currentIndex());
            }
    }

    FigureTable* table(const QString& name)
    {
        for (FigureTable* table : page_->findChildren<FigureTable*>())
            if (table->accessibleName() == name)
                return table;
        return nullptr;
    }

    QLineEdit* field(const QString& name)
    {
        for (QLineEdit* one : page_->findChildren<QLineEdit*>())
            if (one->accessibleName() == name)
                return one;
        return nullptr;
    }

    QSpinBox* spin(const QString& name)
    {
        for (QSpinBox* one : page_->findChildren<QSpinBox*>())
            if (one->accessibleName() == name)
                return one;
        return nullptr;
    }

    void click(const QString& text)
    {
        for (QPushButton* button : page_->findChildren<QPushButton*>())
            if (button->text() == text)
                button->click();
    }

    ChipRow* period()
    {
        for (ChipRow* row : page_->findChildren<ChipRow*>())
            if (row->chip("365"))
                return row;
        return nullptr;
    }

    void show(const char* section)
    {
        page_->showSection(section);
        page_->activate();
    }

    std::unique_ptr<TestWorkspace> test_;
    std::unique_ptr<QSettings> settings_;
    Requests requests_;
    std::unique_ptr<Desk> desk_;
    std::unique_ptr<NumbersPage> page_;
};

QTEST_MAIN(NumbersPageTest)
#include "NumbersPageTest.moc"
