// SPDX-License-Identifier: GPL-3.0-or-later
// The page of numbers by hand: what it says, filters that stay, money that is entered, tables that are copied.
#include "app/workspace/leads/LeadVerbs.h"
#include "app/workspace/touches/LogTouch.h"
#include "tests/support/TestWorkspace.h"
#include "ui/numbers/FigureTable.h"
#include "ui/numbers/NumbersPage.h"
#include "ui/widgets/Chip.h"
#include "ui/widgets/ChipRow.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

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
    }

    void nineLeadsAreToldKindlyThatItIsTooEarly()
    {
        fill(9);
        open();
        QTRY_VERIFY(wordsOf(*page_).contains("It is too early for rates: 3 leads are decided, and about "));
        QTRY_VERIFY(wordsOf(*page_).contains("Conversation begun"));
        QVERIFY(table(0)->asText().contains("Website"));
    }

    void filtersStayPutBetweenVisits()
    {
        fill(6);
        open();
        choose("Fair");
        QVERIFY(!table(0)->asText().contains("Website"));
        page_->findChild<ChipRow*>()->chip("90")->click();
        open();
        QVERIFY(!table(0)->asText().contains("Website"));
        QCOMPARE(page_->findChild<ChipRow*>()->chosen(), QStringList{"90"});
    }

    void whatWasSpentIsEnteredAndShown()
    {
        fill(4);
        open();
        for (QComboBox* box : page_->findChildren<QComboBox*>())
            if (box->isEditable())
                box->setEditText("Website");
        QLineEdit* amount = nullptr;
        for (QLineEdit* field : page_->findChildren<QLineEdit*>())
            if (field->accessibleName() == u"Amount spent")
                amount = field;
        QTest::keyClicks(amount, "much");
        QTest::keyClick(amount, Qt::Key_Return);
        QVERIFY(wordsOf(*page_).contains("An amount, such as"));
        amount->clear();
        QTest::keyClicks(amount, "300");
        QTest::keyClick(amount, Qt::Key_Return);
        QVERIFY(amount->text().isEmpty());
        QVERIFY2(table(0)->asText().contains("150"), qPrintable(table(0)->asText())); // a lead, of two
    }

    void aTableIsCopiedAsSpreadsheetsTakeIt()
    {
        fill(4);
        open();
        QTest::keySequence(table(0), QKeySequence::Copy);
        const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n');
        QCOMPARE(lines.size(), 3);
        QCOMPARE(lines[0].count(u'\t'), 8);
        QCOMPARE(lines[1].count(u'\t'), 8);
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
        QVERIFY2(table(1)->asText().contains("the sale\t1\t0\t1\t0\t0\t–"), qPrintable(table(1)->asText()));
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

    FigureTable* table(int which)
    {
        for (FigureTable* table : page_->findChildren<FigureTable*>())
            if (table->accessibleName() == (which == 0 ? u"Sources" : u"Asks"))
                return table;
        return nullptr;
    }

    std::unique_ptr<TestWorkspace> test_;
    std::unique_ptr<QSettings> settings_;
    Requests requests_;
    std::unique_ptr<Desk> desk_;
    std::unique_ptr<NumbersPage> page_;
};

QTEST_MAIN(NumbersPageTest)
#include "NumbersPageTest.moc"
