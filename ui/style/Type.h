// SPDX-License-Identifier: GPL-3.0-or-later
// Four sizes of the system's own font, and figures that stand under one another.
#pragma once

#include <QFont>

class QApplication;
class QWidget;

namespace askline {

enum class TypeSize { Small, Body, Title, Display };

// The font of a size; titles are a little heavier, so that size alone need not carry the order.
QFont typeFont(TypeSize size);
// Gives a widget that font and keeps it so when the type scale changes.
void setType(QWidget* widget, TypeSize size);
// All type of the program relative to the system's: 1.0 as the system has it.
void setTypeScale(QApplication& app, double scale);

// Figures of one width, so that columns of numbers can be compared.
QFont tabularFigures(QFont font);

} // namespace askline
