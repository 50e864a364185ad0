// SPDX-License-Identifier: GPL-3.0-or-later
// A call sheet on paper, and its results back in one go.
#include "app/workspace/history/Undo.h"
#include "app/workspace/reading/LeadLists.h"
#include "tests/ui/CallRoomScene.h"
#include "ui/callroom/CallSheet.h"
#include "ui/callroom/SheetResultsBar.h"
#include "ui/widgets/MultilineEdit.h"

#include <QSignalSpy>

using namespace askline;

class CallSheetTest : public QObject, protected testing::CallRoomScene {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { prepare(); }
    void init() { begin(); }
    void cleanup() { end(); }
    void theSheetNamesPersonNumberScriptAndBoxes();
    void hostileWordsStayWords();
    void resultsAreLoggedTogetherAndUndoneTogether();
    void nothingIsLoggedWhileALineIsNotUnderstood();

private:
    LeadRow row(int lead) { return *readLeadRow(workspace_->workspace(), leads_[lead]); }
    // %1, %2 and %3 are the numbers of the three leads.
    QString typed(QString pattern)
    {
        for (int i = 0; i < 3; ++i)
            pattern.replace(QStringLiteral("%%1").arg(i + 1), QString::number(row(i).number));
        return pattern;
    }
};

void CallSheetTest::theSheetNamesPersonNumberScriptAndBoxes()
{
    const auto document = callSheetDocument({QStringLiteral("Monday"), QStringLiteral("Kern"), {row(0), row(1)}, QDate(2026, 3, 3), desk_->zone()}, desk_->playbook());
    const QString text = document->toPlainText();
    for (const QString& part : {QStringLiteral("Monday"), QStringLiteral("Anna Berger"), QStringLiteral("Berger & Sons"), QStringLiteral("+1 312-555-0142"),
                                QStringLiteral("Chicago"), QStringLiteral("#%1").arg(row(0).number), QStringLiteral("☐")})
        QVERIFY2(text.contains(part), qPrintable(part + u'\n' + text));
}

void CallSheetTest::hostileWordsStayWords()
{
    LeadRow lead = row(0);
    lead.message = QStringLiteral("<img src='http://example.org/x.png'><script>alert(1)</script>");
    const auto document = callSheetDocument({{}, {}, {lead}, QDate(2026, 3, 3), desk_->zone()}, desk_->playbook());
    QVERIFY(document->toPlainText().contains(QStringLiteral("<img src=")));
    QVERIFY(!document->toHtml().contains(QStringLiteral("<img")));
}

void CallSheetTest::resultsAreLoggedTogetherAndUndoneTogether()
{
    SheetResultsBar bar(*desk_, *requests_, window_.get());
    QSignalSpy toast(requests_.get(), &Requests::toast);
    bar.open();
    QTest::keyClicks(bar.field(), typed(QStringLiteral("#%1 cb thu 10 wants an offer")));
    QTest::keyClick(bar.field(), Qt::Key_Return);
    QTest::keyClicks(bar.field(), typed(QStringLiteral("%2 no answer")));
    QTest::keyClick(bar.field(), Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(toast.count(), 1);
    QVERIFY(!bar.isOpen());
    const LeadSheet first = sheet(leads_[0]);
    QCOMPARE(first.touches.first().outcome, TouchOutcome::Callback);
    QCOMPARE(first.touches.first().note, QStringLiteral("wants an offer"));
    QCOMPARE(first.row.next.due.moment->in(QTimeZone("America/Chicago")), QDateTime(QDate(2026, 3, 5), QTime(10, 0), QTimeZone("America/Chicago")));
    QVERIFY(sheet(leads_[1]).row.next.isRetry);
    desk_->write(this, [](Workspace& w) { return undo(w); }, [](const UndoneVerb&) {});
    QVERIFY(sheet(leads_[0]).touches.isEmpty());
    QVERIFY(sheet(leads_[1]).touches.isEmpty());
}

void CallSheetTest::nothingIsLoggedWhileALineIsNotUnderstood()
{
    SheetResultsBar bar(*desk_, *requests_, window_.get());
    bar.open();
    bar.field()->setPlainText(typed(QStringLiteral("%1 na\n99999 na\n%3 perhaps")));
    bar.keep();
    QVERIFY(sheet(leads_[0]).touches.isEmpty());
    QVERIFY(bar.isOpen());
    const auto labels = bar.findChildren<QLabel*>();
    const auto told = [&](const QString& words) { return std::ranges::any_of(labels, [&](const QLabel* l) { return l->text().contains(words); }); };
    QVERIFY(told(QStringLiteral("line 2 names nobody here")));
    QVERIFY(told(QStringLiteral("line 3 says no outcome")));
}

QTEST_MAIN(CallSheetTest)
#include "CallSheetTest.moc"
