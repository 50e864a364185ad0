// SPDX-License-Identifier: GPL-3.0-or-later
// Every icon of ours is drawn, in the colour of the theme that is shown.
#include "ui/style/Appearance.h"
#include "ui/style/Icons.h"

#include <QTest>

using namespace askline;

namespace {

// The colour of the most opaque pixel; invalid where there is none.
QColor inkOf(const QIcon& icon, QIcon::Mode mode = QIcon::Normal)
{
    const QImage image = icon.pixmap(QSize(48, 48), 1.0, mode).toImage().convertToFormat(QImage::Format_ARGB32);
    QColor ink;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            if (const QColor color = image.pixelColor(x, y); color.alpha() > (ink.isValid() ? ink.alpha() : 0))
                ink = color;
    return ink;
}

} // namespace

class IconsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, Appearance::Light); }
    void everyIconHasADrawing();
    void anIconFollowsTheTheme();
    void aDisabledIconIsPale();
    void theProgramHasItsOwnIcon();
};

void IconsTest::everyIconHasADrawing()
{
    for (int name = 0; name <= int(IconName::Help); ++name)
        QVERIFY2(inkOf(icon(IconName(name))).alpha() > 200, qPrintable(iconFileName(IconName(name))));
}

void IconsTest::anIconFollowsTheTheme()
{
    const QIcon phone = icon(IconName::Phone);
    QCOMPARE(inkOf(phone).rgb(), themeFor(false).text.rgb());
    applyTheme(*qApp, Appearance::Dark);
    const QRgb dark = inkOf(phone).rgb();
    applyTheme(*qApp, Appearance::Light);
    QCOMPARE(dark, themeFor(true).text.rgb());
    QCOMPARE(inkOf(icon(IconName::Ask, Tone::Accent)).rgb(), themeFor(false).accent.rgb());
}

void IconsTest::aDisabledIconIsPale()
{
    QCOMPARE(inkOf(icon(IconName::Phone), QIcon::Disabled).rgb(), themeFor(false).disabled.rgb());
}

void IconsTest::theProgramHasItsOwnIcon()
{
    QVERIFY(!applicationIcon().pixmap(64, 64).isNull());
    QVERIFY(inkOf(applicationIcon()).isValid());
}

QTEST_MAIN(IconsTest)
#include "IconsTest.moc"
