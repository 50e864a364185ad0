// SPDX-License-Identifier: GPL-3.0-or-later
// Things flow like words.
#include "ui/widgets/FlowLayout.h"

#include <QTest>

using namespace askline;

class FlowLayoutTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { delete host_; }
    void whatFitsStandsOnOneLine();
    void whatDoesNotFitGoesToTheNextLine();
    void aNarrowerWidthNeedsMoreHeight();
    void aHiddenItemLeavesNoGap();
    void rightToLeftStartsAtTheRight();
    void anItemWiderThanTheLineIsCutToIt();

private:
    QWidget* box(int index) const { return layout_->itemAt(index)->widget(); }

    QWidget* host_ = nullptr;
    FlowLayout* layout_ = nullptr;
};

void FlowLayoutTest::init()
{
    host_ = new QWidget;
    layout_ = new FlowLayout(host_, 10);
    for (int i = 0; i < 3; ++i) {
        auto* widget = new QWidget;
        widget->setFixedSize(100, 20);
        layout_->addWidget(widget);
    }
}

void FlowLayoutTest::whatFitsStandsOnOneLine()
{
    layout_->setGeometry(QRect(0, 0, 320, 100));
    QCOMPARE(box(0)->pos(), QPoint(0, 0));
    QCOMPARE(box(1)->pos(), QPoint(110, 0));
    QCOMPARE(box(2)->pos(), QPoint(220, 0));
    QCOMPARE(layout_->sizeHint(), QSize(320, 20));
}

void FlowLayoutTest::whatDoesNotFitGoesToTheNextLine()
{
    layout_->setGeometry(QRect(0, 0, 319, 100));
    QCOMPARE(box(1)->pos(), QPoint(110, 0));
    QCOMPARE(box(2)->pos(), QPoint(0, 30));
}

void FlowLayoutTest::aNarrowerWidthNeedsMoreHeight()
{
    QCOMPARE(layout_->heightForWidth(320), 20);
    QCOMPARE(layout_->heightForWidth(250), 50);
    QCOMPARE(layout_->heightForWidth(100), 80);
}

void FlowLayoutTest::aHiddenItemLeavesNoGap()
{
    box(0)->hide();
    layout_->setGeometry(QRect(0, 0, 320, 100));
    QCOMPARE(box(1)->pos(), QPoint(0, 0));
    QCOMPARE(layout_->sizeHint(), QSize(210, 20));
}

void FlowLayoutTest::rightToLeftStartsAtTheRight()
{
    host_->setLayoutDirection(Qt::RightToLeft);
    layout_->setGeometry(QRect(0, 0, 320, 100));
    QCOMPARE(box(0)->pos(), QPoint(220, 0));
    QCOMPARE(box(2)->pos(), QPoint(0, 0));
}

void FlowLayoutTest::anItemWiderThanTheLineIsCutToIt()
{
    box(0)->setMinimumSize(0, 20);
    box(0)->setMaximumSize(400, 20);
    auto* label = new QLabel(QString(80, u'm'));
    layout_->addWidget(label);
    layout_->setGeometry(QRect(0, 0, 90, 400));
    QVERIFY(label->width() <= 90 || label->minimumSizeHint().width() > 90);
    QCOMPARE(label->x(), 0);
}

QTEST_MAIN(FlowLayoutTest)
#include "FlowLayoutTest.moc"
