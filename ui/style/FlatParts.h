// SPDX-License-Identifier: GPL-3.0-or-later
// The parts of controls that FlatStyle draws itself.
#pragma once

class QPainter;
class QStyleOption;
class QWidget;

namespace askline {

struct Theme;

void drawCheckBox(const QStyleOption& option, QPainter* painter, const Theme& theme);
void drawRadioButton(const QStyleOption& option, QPainter* painter, const Theme& theme);
// The frame and ground of a combo box or a spin box.
void drawField(const QStyleOption& option, QPainter* painter, const Theme& theme);
// A row of a list, a tree or a table: rounded where it stands alone, with the focus ring round the current one.
void drawItem(const QStyleOption& option, QPainter* painter, const Theme& theme, const QWidget* widget);

} // namespace askline
