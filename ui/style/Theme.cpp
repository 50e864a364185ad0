// SPDX-License-Identifier: GPL-3.0-or-later
// The two sets of colours, and which one is shown.
#include "ui/style/Theme.h"

#include "ui/style/Appearance.h"

#include <QApplication>
#include <QStyle>
#include <QVariant>
#include <QWidget>

#include <cmath>

namespace askline {

namespace {

Theme lightTheme()
{
    Theme light;
    light.window = QColor(0xF5F6F8);
    light.surface = QColor(0xFFFFFF);
    light.raised = QColor(0xFFFFFF);
    light.hover = QColor(0xEDEFF3);
    light.pressed = QColor(0xE3E6EC);
    light.selection = QColor(0xE1E7FC);
    light.text = QColor(0x1A1E27);
    light.muted = QColor(0x565F70);
    light.disabled = QColor(0x9BA2AF);
    light.accent = QColor(0x3A55D9);
    light.accentHover = QColor(0x2F47BD);
    light.accentText = QColor(0xFFFFFF);
    light.accentSoft = QColor(0xEBEFFD);
    light.motion = QColor(0x4F6673);
    light.motionSoft = QColor(0xE9EEF1);
    light.amber = QColor(0x875500);
    light.amberSoft = QColor(0xFCF0D8);
    light.red = QColor(0xB3261E);
    light.redSoft = QColor(0xFCEAE8);
    light.done = QColor(0x1C7046);
    light.doneSoft = QColor(0xE2F3E9);
    light.toast = QColor(0x262B35);
    light.toastText = QColor(0xF4F5F8);
    light.toastAccent = QColor(0xB3C1FF);
    light.hairline = QColor(0xE2E5EA);
    light.outline = QColor(0xC9CED8);
    light.edge = QColor(0x888F9D);
    light.focus = QColor(0x3A55D9);
    light.scrim = QColor(20, 24, 32, 90);
    return light;
}

Theme darkTheme()
{
    Theme night;
    night.dark = true;
    night.window = QColor(0x14171C);
    night.surface = QColor(0x1B1F26);
    night.raised = QColor(0x232831);
    night.hover = QColor(0x282E38);
    night.pressed = QColor(0x313845);
    night.selection = QColor(0x2A3560);
    night.text = QColor(0xE8EBF1);
    night.muted = QColor(0xA7B0BE);
    night.disabled = QColor(0x667080);
    night.accent = QColor(0x93A8FF);
    night.accentHover = QColor(0xABBBFF);
    night.accentText = QColor(0x0F1633);
    night.accentSoft = QColor(0x222A47);
    night.motion = QColor(0x9FB4BF);
    night.motionSoft = QColor(0x222B31);
    night.amber = QColor(0xF0BA55);
    night.amberSoft = QColor(0x362A14);
    night.red = QColor(0xFF8F86);
    night.redSoft = QColor(0x40201F);
    night.done = QColor(0x74D09B);
    night.doneSoft = QColor(0x173024);
    night.toast = QColor(0x353C49);
    night.toastText = QColor(0xF4F5F8);
    night.toastAccent = QColor(0xB3C1FF);
    night.hairline = QColor(0x2D333D);
    night.outline = QColor(0x444C5A);
    night.edge = QColor(0x6B7585);
    night.focus = QColor(0x93A8FF);
    night.scrim = QColor(0, 0, 0, 140);
    return night;
}

double luminanceOf(const QColor& color)
{
    const auto linear = [](double part) {
        return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

} // namespace

Theme themeFor(bool dark)
{
    return dark ? darkTheme() : lightTheme();
}

const Theme& themeOf(const QWidget*)
{
    static const Theme light = lightTheme();
    static const Theme night = darkTheme();
    return qApp && qApp->property(darkProperty).toBool() ? night : light;
}

QColor colorOf(const Theme& theme, Tone tone)
{
    switch (tone) {
    case Tone::Normal: return theme.text;
    case Tone::Muted: return theme.muted;
    case Tone::Accent: return theme.accent;
    case Tone::OnAccent: return theme.accentText;
    case Tone::Motion: return theme.motion;
    case Tone::Amber: return theme.amber;
    case Tone::Red: return theme.red;
    case Tone::Done: return theme.done;
    case Tone::OnToast: return theme.toastText;
    }
    return theme.text;
}

QColor softOf(const Theme& theme, Tone tone)
{
    switch (tone) {
    case Tone::Accent: return theme.accentSoft;
    case Tone::OnAccent: return theme.accent;
    case Tone::Motion: return theme.motionSoft;
    case Tone::Amber: return theme.amberSoft;
    case Tone::Red: return theme.redSoft;
    case Tone::Done: return theme.doneSoft;
    case Tone::OnToast: return theme.toast;
    case Tone::Normal:
    case Tone::Muted: break;
    }
    return theme.hover;
}

void setTone(QWidget* widget, Tone tone)
{
    // The style sheet colours by this number, so a change of theme reaches the widget by itself.
    widget->setProperty("tone", int(tone));
    widget->style()->unpolish(widget);
    widget->style()->polish(widget);
    widget->update();
}

double contrastOf(const QColor& one, const QColor& other)
{
    const double a = luminanceOf(one);
    const double b = luminanceOf(other);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

} // namespace askline
