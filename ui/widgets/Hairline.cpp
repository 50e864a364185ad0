// SPDX-License-Identifier: GPL-3.0-or-later
// Painted, not styled, so that it follows the theme by itself.
#include "ui/widgets/Hairline.h"

#include "ui/style/Theme.h"

#include <QPainter>

namespace askline {

Hairline::Hairline(Qt::Orientation orientation, QWidget* parent) : QWidget(parent)
{
    if (orientation == Qt::Horizontal)
        setFixedHeight(1);
    else
        setFixedWidth(1);
}

void Hairline::paintEvent(QPaintEvent*)
{
    QPainter(this).fillRect(rect(), themeOf(this).hairline);
}

} // namespace askline
