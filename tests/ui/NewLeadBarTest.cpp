// SPDX-License-Identifier: GPL-3.0-or-later
// A lead typed in one line: read as it is typed, warned of whom one knows, added with Enter, called with Ctrl+Enter.
#include "tests/support/TestWorkspace.h"
#include "ui/shell/FieldPill.h"
#include "ui/shell/NewLeadBar.h"
#include "ui/style/Appearance.h"
#include "ui/widgets/Button.h"

#include "app/workspace/reading/LeadLists.h"

#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace askline;
using askline::testing::TestWorkspace;

namespace {

struct Shown {
    TestWorkspace made;
    Requests requests;
    std::unique_ptr<Desk> desk;
    QWidget host;
    std::unique_ptr<NewLeadBar> bar;

    Shown()
    {
        made.addLead({{QStringLiteral("name"), QStringLiteral("Paula Quast")}, {QStringLiteral("email"), QStringLiteral("paula@quast.example")}});
        auto opened = Desk::open(made.file(), made.surroundings(), Desk::Threads::Here);
        Q_ASSERT(opened);
        desk = std::move(*opened);
        host.resize(1000, 700);
        host.show();
        bar = std::make_unique<NewLeadBar>(*desk, requests, &host);
        bar->open();
    }
    QStringList pills() const
    {
        QStringList texts;
        for (const FieldPill* pill : bar->findChildren<FieldPill*>())
            texts += pill->label() + u'=' + pill->value();
        return texts;
    }
    QList<LeadRow> leads() const
    {
        QList<LeadRow> rows;
        desk->read(bar.get(), [](Workspace& w) { return readLeads(w, {}); }, [&rows](const RowPage& page) { rows = page.rows; });
        return rows;
    }
};

} // namespace

class NewLeadBarTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, Appearance::Light); }
    void whatIsTypedIsReadIntoFields();
    void enterAddsAndTells();
    void controlEnterAddsAndCalls();
    void whomOneKnowsIsShownBeforeAdding();
    void anEmptyLineAddsNobody();
};

void NewLeadBarTest::whatIsTypedIsReadIntoFields()
{
    Shown shown;
    QTest::keyClicks(shown.bar->field(), QStringLiteral("Anna Berger, Berger GmbH, 0170 1234567, from Paul"));
    const QStringList pills = shown.pills();
    QVERIFY2(pills.contains(QStringLiteral("Name=Anna Berger")), qPrintable(pills.join(u'|')));
    QVERIFY2(pills.contains(QStringLiteral("Company=Berger GmbH")), qPrintable(pills.join(u'|')));
    QVERIFY2(pills.contains(QStringLiteral("Referrer=Paul")), qPrintable(pills.join(u'|')));
    QCOMPARE(pills.size(), 4);
}

void NewLeadBarTest::enterAddsAndTells()
{
    Shown shown;
    QSignalSpy toasts(&shown.requests, &Requests::toast);
    QTest::keyClicks(shown.bar->field(), QStringLiteral("Anna Berger, Berger GmbH, 0170 1234567"));
    QTest::keyClick(shown.bar->field(), Qt::Key_Return);
    QTRY_VERIFY(!shown.bar->isOpen());
    QCOMPARE(shown.leads().size(), 2);
    QCOMPARE(toasts.first().first().toString(), QStringLiteral("Anna Berger added"));
    QVERIFY(toasts.first().at(1).toBool());
}

void NewLeadBarTest::controlEnterAddsAndCalls()
{
    Shown shown;
    QSignalSpy calls(&shown.requests, &Requests::startCall);
    QTest::keyClicks(shown.bar->field(), QStringLiteral("Anna Berger, 0170 1234567"));
    QTest::keyClick(shown.bar->field(), Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(calls.count(), 1);
    QVERIFY(!shown.bar->isOpen());
}

void NewLeadBarTest::whomOneKnowsIsShownBeforeAdding()
{
    Shown shown;
    QSignalSpy opened(&shown.requests, &Requests::openLead);
    QTest::keyClicks(shown.bar->field(), QStringLiteral("P. Quast, paula@quast.example"));
    Button* open = nullptr;
    for (Button* button : shown.bar->findChildren<Button*>())
        if (button->text() == u"Open")
            open = button;
    QVERIFY(open);
    QTest::mouseClick(open, Qt::LeftButton);
    QCOMPARE(opened.count(), 1);
    QVERIFY(!shown.bar->isOpen());
}

void NewLeadBarTest::anEmptyLineAddsNobody()
{
    Shown shown;
    QTest::keyClick(shown.bar->field(), Qt::Key_Return);
    QVERIFY(shown.bar->isOpen());
    QCOMPARE(shown.leads().size(), 1);
    QTest::keyClick(shown.bar->field(), Qt::Key_Escape);
    QVERIFY(!shown.bar->isOpen());
}

QTEST_MAIN(NewLeadBarTest)
#include "NewLeadBarTest.moc"
