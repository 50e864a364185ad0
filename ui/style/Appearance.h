// SPDX-License-Identifier: GPL-3.0-or-later
// Dresses the whole program: style, palette and style sheet of a theme, following the system where it is told to.
#pragma once

class QApplication;

namespace askline {

enum class Appearance { System, Light, Dark };

// The property of the application that says which theme is shown; themeOf() reads it.
inline constexpr char darkProperty[] = "askline.dark";

// May be called again at any time; widgets that are shown change with it.
void applyTheme(QApplication& app, Appearance appearance);

// Whether things should appear at once: ASKLINE_REDUCE_MOTION (1 or 0), else what the desktop's settings say.
bool reduceMotion();

} // namespace askline
