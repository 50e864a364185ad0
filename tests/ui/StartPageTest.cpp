// SPDX-License-Identifier: GPL-3.0-or-later
// The three ways to begin, and what each of them says.
#include "ui/shell/StartPage.h"
#include "ui/style/Appearance.h"
#include "ui/widgets/Button.h"

#include <QLineEdit>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace askline;

namespace {

Button* buttonCalled(const QWidget& page, const QString& text)
{
    for (Button* button : page.findChildren<Button*>())
        if (button->text() == text)
            return button;
    return nullptr;
}

void type(const StartPage& page, const QString& field, const QString& text)
{
    for (QLineEdit* edit : page.findChildren<QLineEdit*>())
        if (edit->accessibleName() == field)
            QTest::keyClicks(edit, text);
}

} // namespace

class StartPageTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, Appearance::Light); }
    void aNewWorkspaceIsNamedAfterWhoMakesIt();
    void withoutANameOrAFileNothingIsMade();
    void theSampleAndAFileAreOneClickAway();
    void recentWorkspacesThatAreThereCanBeOpened();
};

void StartPageTest::aNewWorkspaceIsNamedAfterWhoMakesIt()
{
    StartPage page({}, [] { return QStringLiteral("/tmp/new.askline"); }, [] { return QString(); });
    page.resize(1280, 720);
    page.show();
    QSignalSpy wanted(&page, &StartPage::createWanted);
    type(page, QStringLiteral("Your name"), QStringLiteral("Anna Berger "));
    type(page, QStringLiteral("Your firm"), QStringLiteral("Berger Consulting"));
    type(page, QStringLiteral("What you offer, in one sentence"), QStringLiteral("Order in the books"));
    QTest::mouseClick(buttonCalled(page, QStringLiteral("Create the workspace…")), Qt::LeftButton);
    QCOMPARE(wanted.count(), 1);
    QCOMPARE(wanted.first().first().toString(), QStringLiteral("/tmp/new.askline"));
    const auto made = wanted.first().at(1).value<NewWorkspace>();
    QCOMPARE(made.person, QStringLiteral("Anna Berger"));
    QCOMPARE(made.firm, QStringLiteral("Berger Consulting"));
    QCOMPARE(made.offer, QStringLiteral("Order in the books"));
    QVERIFY(made.content == NewWorkspace::Content::Playbook);
    QCOMPARE(made.playbook, QStringLiteral("starter"));
    QTest::mouseClick(buttonCalled(page, QStringLiteral("Software by subscription")), Qt::LeftButton);
    QTest::mouseClick(buttonCalled(page, QStringLiteral("Create the workspace…")), Qt::LeftButton);
    QCOMPARE(wanted.last().at(1).value<NewWorkspace>().playbook, QStringLiteral("software"));
}

void StartPageTest::withoutANameOrAFileNothingIsMade()
{
    int asked = 0;
    StartPage page({}, [&asked] { ++asked; return QString(); }, [] { return QString(); });
    page.show();
    QSignalSpy wanted(&page, &StartPage::createWanted);
    Button* create = buttonCalled(page, QStringLiteral("Create the workspace…"));
    QVERIFY(!create->isEnabled());
    type(page, QStringLiteral("Your name"), QStringLiteral("Anna"));
    QVERIFY(create->isEnabled());
    QTest::mouseClick(create, Qt::LeftButton);
    QCOMPARE(asked, 1);
    QCOMPARE(wanted.count(), 0);
}

void StartPageTest::theSampleAndAFileAreOneClickAway()
{
    StartPage page({}, [] { return QString(); }, [] { return QStringLiteral("/tmp/mine.askline"); });
    page.show();
    QSignalSpy sample(&page, &StartPage::sampleWanted);
    QSignalSpy open(&page, &StartPage::openWanted);
    QTest::mouseClick(buttonCalled(page, QStringLiteral("Look at the sample")), Qt::LeftButton);
    QTest::mouseClick(buttonCalled(page, QStringLiteral("Open a workspace…")), Qt::LeftButton);
    QCOMPARE(sample.count(), 1);
    QCOMPARE(open.first().first().toString(), QStringLiteral("/tmp/mine.askline"));
}

void StartPageTest::recentWorkspacesThatAreThereCanBeOpened()
{
    QTemporaryDir folder;
    const QString there = folder.filePath(QStringLiteral("there.askline"));
    QFile file(there);
    QVERIFY(file.open(QIODevice::WriteOnly));
    StartPage page({there, folder.filePath(QStringLiteral("gone.askline"))}, [] { return QString(); }, [] { return QString(); });
    page.show();
    QSignalSpy open(&page, &StartPage::openWanted);
    const auto recent = page.findChildren<Button*>(QStringLiteral("recent"));
    QCOMPARE(recent.size(), 2);
    QVERIFY(!recent.last()->isEnabled());
    QTest::mouseClick(recent.first(), Qt::LeftButton);
    QCOMPARE(open.first().first().toString(), there);
}

QTEST_MAIN(StartPageTest)
#include "StartPageTest.moc"
