// SPDX-License-Identifier: GPL-3.0-or-later
// A toast tells, offers its action once, and goes away by itself unless somebody is busy with it.
#include "ui/style/Appearance.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/KeyHint.h"
#include "ui/widgets/Toast.h"
#include "ui/widgets/ToastArea.h"

#include <QEnterEvent>
#include <QSignalSpy>
#include <QTest>

using namespace askline;

class ToastTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, Appearance::Light); }
    void init();
    void cleanup() { delete host_; }
    void pressingTheActionDoesItOnceAndCloses();
    void anActionMayShowAnotherToast();
    void aNewToastReplacesTheOldOne();
    void itGoesAwayByItself();
    void itWaitsWhileTheMouseRestsOnIt();
    void itStandsAtTheBottomInTheMiddle();
    void itShowsTheKeyOfItsAction();

private:
    QWidget* host_ = nullptr;
};

void ToastTest::init()
{
    host_ = new QWidget;
    host_->resize(800, 600);
    host_->show();
}

void ToastTest::pressingTheActionDoesItOnceAndCloses()
{
    ToastArea area(host_, 0);
    int undone = 0;
    QPointer<Toast> toast = area.showToast(QStringLiteral("Moved"), QStringLiteral("Undo"), [&undone] { ++undone; });
    QSignalSpy dismissed(toast, &Toast::dismissed);
    Button* button = toast->actionButton();
    button->click();
    button->click();
    QCOMPARE(undone, 1);
    QCOMPARE(dismissed.count(), 1);
    QVERIFY(!area.current());
}

void ToastTest::anActionMayShowAnotherToast()
{
    ToastArea area(host_, 0);
    Toast* toast = area.showToast(QStringLiteral("Moved"), QStringLiteral("Undo"),
                                  [&area] { area.showToast(QStringLiteral("Moved back")); });
    toast->actionButton()->click();
    QVERIFY(area.current());
    QCOMPARE(area.current()->text(), QStringLiteral("Moved back"));
}

void ToastTest::aNewToastReplacesTheOldOne()
{
    ToastArea area(host_, 0);
    QPointer<Toast> first = area.showToast(QStringLiteral("one"));
    area.showToast(QStringLiteral("two"));
    QVERIFY(!first->isVisible());
    QCOMPARE(area.current()->text(), QStringLiteral("two"));
}

void ToastTest::itGoesAwayByItself()
{
    ToastArea area(host_, 1);
    Toast* toast = area.showToast(QStringLiteral("one"));
    QSignalSpy dismissed(toast, &Toast::dismissed);
    QVERIFY(dismissed.wait());
    QVERIFY(!area.current());
}

void ToastTest::itWaitsWhileTheMouseRestsOnIt()
{
    ToastArea area(host_, 100000);
    Toast* toast = area.showToast(QStringLiteral("one"));
    QVERIFY(toast->isCounting());
    QEnterEvent enter({}, {}, {});
    QApplication::sendEvent(toast, &enter);
    QVERIFY(!toast->isCounting());
    QEvent leave(QEvent::Leave);
    QApplication::sendEvent(toast, &leave);
    QVERIFY(toast->isCounting());
}

void ToastTest::itStandsAtTheBottomInTheMiddle()
{
    ToastArea area(host_, 0);
    Toast* toast = area.showToast(QStringLiteral("A text of some length"));
    const auto isPlaced = [this, toast] {
        return std::abs(toast->geometry().center().x() - host_->rect().center().x()) <= 1 &&
               toast->geometry().bottom() < host_->height() && toast->geometry().bottom() > host_->height() - 40;
    };
    QVERIFY(isPlaced());
    host_->resize(500, 400);
    QVERIFY(isPlaced());
}

void ToastTest::itShowsTheKeyOfItsAction()
{
    ToastArea area(host_, 0);
    Toast* toast = area.showToast(QStringLiteral("Moved"), QStringLiteral("Undo"), {}, QStringLiteral("Ctrl+Z"));
    QCOMPARE(toast->findChild<KeyHint*>()->keys(), QStringLiteral("Ctrl+Z"));
}

QTEST_MAIN(ToastTest)
#include "ToastTest.moc"
