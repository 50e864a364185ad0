// SPDX-License-Identifier: GPL-3.0-or-later
// The colours of the program as one value, for light and for dark: neutral surfaces, one accent, few signals.
#pragma once

#include <QColor>

class QWidget;

namespace askline {

struct Theme {
    bool dark = false;

    QColor window;  // behind everything, the rail too
    QColor surface; // cards, lists, fields
    QColor raised;  // menus and popups, above the page
    QColor hover;
    QColor pressed;
    QColor selection;

    QColor text;
    QColor muted;
    QColor disabled; // exempt from the contrast rule, as everywhere

    QColor accent; // action: what asks
    QColor accentHover;
    QColor accentText; // on the accent
    QColor accentSoft; // a surface tinted with it

    QColor motion; // what asks nothing
    QColor motionSoft;
    QColor amber; // a promise at risk
    QColor amberSoft;
    QColor red; // a promise broken
    QColor redSoft;
    QColor done;
    QColor doneSoft;

    QColor toast;
    QColor toastText;
    QColor toastAccent;

    QColor hairline;
    QColor outline; // round a button, whose words tell where it is
    QColor edge;    // round a field, which only its edge tells
    QColor focus;
    QColor scrim; // over the page behind an overlay

    bool operator==(const Theme&) const = default;
};

// What a piece of text, an icon or a mark is about; the colour follows from the theme.
enum class Tone { Normal, Muted, Accent, OnAccent, Motion, Amber, Red, Done, OnToast };

Theme themeFor(bool dark);
// The theme shown now. It may change while the program runs, so ask when painting and keep nothing.
const Theme& themeOf(const QWidget* widget = nullptr);

QColor colorOf(const Theme& theme, Tone tone);
// The tinted surface on which text of this tone is read.
QColor softOf(const Theme& theme, Tone tone);
// Gives a label or a tool button the colour of a tone, now and after a change of theme.
void setTone(QWidget* widget, Tone tone);

// The ratio by which WCAG judges whether text can be read: 4.5 or more for text, 3 or more for edges.
double contrastOf(const QColor& one, const QColor& other);

} // namespace askline
