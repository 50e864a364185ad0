// SPDX-License-Identifier: GPL-3.0-or-later
// Applies a theme to the application, and knows whether the desktop wants things to hold still.
#include "ui/style/Appearance.h"

#include "ui/style/FlatStyle.h"
#include "ui/style/StyleSheet.h"
#include "ui/style/Theme.h"

#include <QApplication>
#include <QPalette>
#include <QSettings>
#include <QStandardPaths>
#include <QStyleHints>

namespace askline {

namespace {

constexpr char appearanceProperty[] = "askline.appearance";

QPalette paletteOf(const Theme& theme)
{
    QPalette palette;
    palette.setColor(QPalette::Window, theme.window);
    palette.setColor(QPalette::WindowText, theme.text);
    palette.setColor(QPalette::Base, theme.surface);
    palette.setColor(QPalette::AlternateBase, theme.window);
    palette.setColor(QPalette::Text, theme.text);
    palette.setColor(QPalette::PlaceholderText, theme.muted);
    palette.setColor(QPalette::Button, theme.surface);
    palette.setColor(QPalette::ButtonText, theme.text);
    palette.setColor(QPalette::BrightText, theme.red);
    palette.setColor(QPalette::Highlight, theme.selection);
    palette.setColor(QPalette::HighlightedText, theme.text);
    palette.setColor(QPalette::Accent, theme.accent);
    palette.setColor(QPalette::Link, theme.accent);
    palette.setColor(QPalette::LinkVisited, theme.accent);
    palette.setColor(QPalette::ToolTipBase, theme.toast);
    palette.setColor(QPalette::ToolTipText, theme.toastText);
    palette.setColor(QPalette::Light, theme.surface);
    palette.setColor(QPalette::Midlight, theme.hover);
    palette.setColor(QPalette::Mid, theme.hairline);
    palette.setColor(QPalette::Dark, theme.edge);
    palette.setColor(QPalette::Shadow, theme.edge);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::HighlightedText})
        palette.setColor(QPalette::Disabled, role, theme.disabled);
    return palette;
}

void dress(QApplication& app, bool dark)
{
    const QVariant before = app.property(darkProperty);
    if (!before.isValid())
        QApplication::setStyle(new FlatStyle);
    else if (before.toBool() == dark)
        return;
    app.setProperty(darkProperty, dark);
    const Theme& theme = themeOf();
    QApplication::setPalette(paletteOf(theme));
    app.setStyleSheet(styleSheetFor(theme));
}

bool systemIsDark()
{
    return QGuiApplication::styleHints()->colorScheme() == Qt::ColorScheme::Dark;
}

// Qt 6.8 does not pass this wish on, so it is read where KDE and GTK settings keep it.
bool desktopHoldsStill()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation);
    const QSettings kde(folder + QStringLiteral("/kdeglobals"), QSettings::IniFormat);
    if (const QVariant factor = kde.value(QStringLiteral("KDE/AnimationDurationFactor")); factor.isValid())
        return qFuzzyIsNull(factor.toDouble());
    for (const QString& version : {QStringLiteral("4.0"), QStringLiteral("3.0")}) {
        const QSettings gtk(folder + QStringLiteral("/gtk-%1/settings.ini").arg(version), QSettings::IniFormat);
        const QString wish = gtk.value(QStringLiteral("Settings/gtk-enable-animations")).toString();
        if (!wish.isEmpty())
            return wish == u"0" || wish == u"false";
    }
    return false;
}

} // namespace

void applyTheme(QApplication& app, Appearance appearance)
{
    const bool first = !app.property(appearanceProperty).isValid();
    app.setProperty(appearanceProperty, int(appearance));
    QStyleHints* hints = QGuiApplication::styleHints();
    // Told to the platform too, so that the window's frame and the system's dialogs go along.
    hints->setColorScheme(appearance == Appearance::System ? Qt::ColorScheme::Unknown
                          : appearance == Appearance::Dark ? Qt::ColorScheme::Dark
                                                           : Qt::ColorScheme::Light);
    dress(app, appearance == Appearance::Dark || (appearance == Appearance::System && systemIsDark()));
    if (!first)
        return;
    QObject::connect(hints, &QStyleHints::colorSchemeChanged, &app, [&app] {
        if (app.property(appearanceProperty).toInt() == int(Appearance::System))
            dress(app, systemIsDark());
    });
}

bool reduceMotion()
{
    if (qEnvironmentVariableIsSet("ASKLINE_REDUCE_MOTION"))
        return qEnvironmentVariableIntValue("ASKLINE_REDUCE_MOTION") != 0;
    static const bool still = desktopHoldsStill();
    return still;
}

} // namespace askline
