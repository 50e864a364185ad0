// SPDX-License-Identifier: GPL-3.0-or-later
// The colours can be read, in light and in dark, and the theme shown is the one asked for.
#include "ui/style/Appearance.h"
#include "ui/style/Theme.h"
#include "ui/style/Type.h"

#include <QTest>

using namespace askline;

class ThemeTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyTextCanBeReadOnEverySurfaceItStandsOn_data();
    void everyTextCanBeReadOnEverySurfaceItStandsOn();
    void edgesAndFocusCanBeSeen_data() { everyTextCanBeReadOnEverySurfaceItStandsOn_data(); }
    void edgesAndFocusCanBeSeen();
    void contrastIsThatOfTheGuideline();
    void theThemeAskedForIsShownAtOnce();
    void aLabelTakesTheColourOfItsToneInBothThemes();
    void typeFollowsItsScale();
};

void ThemeTest::everyTextCanBeReadOnEverySurfaceItStandsOn_data()
{
    QTest::addColumn<bool>("dark");
    QTest::newRow("light") << false;
    QTest::newRow("dark") << true;
}

void ThemeTest::everyTextCanBeReadOnEverySurfaceItStandsOn()
{
    QFETCH(bool, dark);
    const Theme theme = themeFor(dark);
    const auto read = [](const char* what, const QColor& text, const QColor& ground) {
        const double contrast = contrastOf(text, ground);
        QVERIFY2(contrast >= 4.5, qPrintable(QStringLiteral("%1: %2 on %3 is %4").arg(QLatin1StringView(what), text.name(),
                                                                                      ground.name()).arg(contrast)));
    };
    for (const QColor& ground : {theme.window, theme.surface, theme.raised, theme.hover, theme.pressed, theme.selection}) {
        read("text", theme.text, ground);
        read("muted", theme.muted, ground);
    }
    for (const Tone tone : {Tone::Accent, Tone::Motion, Tone::Amber, Tone::Red, Tone::Done}) {
        for (const QColor& ground : {theme.window, theme.surface, theme.raised, softOf(theme, tone)})
            read("signal", colorOf(theme, tone), ground);
        read("text on a tint", theme.text, softOf(theme, tone));
        read("muted on a tint", theme.muted, softOf(theme, tone));
    }
    read("on the accent", theme.accentText, theme.accent);
    read("on the hovered accent", theme.accentText, theme.accentHover);
    read("toast", theme.toastText, theme.toast);
    read("toast's action", theme.toastAccent, theme.toast);
}

void ThemeTest::edgesAndFocusCanBeSeen()
{
    QFETCH(bool, dark);
    const Theme theme = themeFor(dark);
    for (const QColor& ground : {theme.window, theme.surface, theme.raised}) {
        QVERIFY2(contrastOf(theme.edge, ground) >= 3, qPrintable(ground.name()));
        QVERIFY2(contrastOf(theme.focus, ground) >= 3, qPrintable(ground.name()));
    }
    QVERIFY(contrastOf(theme.focus, theme.selection) >= 3);
}

void ThemeTest::contrastIsThatOfTheGuideline()
{
    QCOMPARE(contrastOf(Qt::black, Qt::white), 21.0);
    QCOMPARE(contrastOf(Qt::white, Qt::white), 1.0);
    QVERIFY(qAbs(contrastOf(QColor(0x767676), Qt::white) - 4.54) < 0.01);
}

void ThemeTest::theThemeAskedForIsShownAtOnce()
{
    applyTheme(*qApp, Appearance::Dark);
    QVERIFY(themeOf().dark);
    QCOMPARE(QApplication::palette().color(QPalette::Window), themeFor(true).window);
    applyTheme(*qApp, Appearance::Light);
    QVERIFY(!themeOf().dark);
    QCOMPARE(QApplication::palette().color(QPalette::Window), themeFor(false).window);
}

void ThemeTest::aLabelTakesTheColourOfItsToneInBothThemes()
{
    QLabel label(QStringLiteral("at risk"));
    setTone(&label, Tone::Amber);
    for (const bool dark : {false, true}) {
        applyTheme(*qApp, dark ? Appearance::Dark : Appearance::Light);
        label.ensurePolished();
        QCOMPARE(label.palette().color(QPalette::WindowText), themeFor(dark).amber);
    }
}

void ThemeTest::typeFollowsItsScale()
{
    QLabel title;
    setType(&title, TypeSize::Title);
    const double before = title.font().pointSizeF();
    QVERIFY(before > QApplication::font().pointSizeF());
    setTypeScale(*qApp, 1.5);
    const double after = title.font().pointSizeF();
    setTypeScale(*qApp, 1.0);
    QVERIFY(qAbs(after - 1.5 * before) < 0.1);
    QCOMPARE(title.font().pointSizeF(), before);
}

QTEST_MAIN(ThemeTest)
#include "ThemeTest.moc"
