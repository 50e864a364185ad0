// SPDX-License-Identifier: GPL-3.0-or-later
// Draws the mark.
#include "ui/widgets/StatusDot.h"

#include <QPainter>

namespace askline {

StatusDot::StatusDot(QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void StatusDot::setStatus(DotShape shape, Tone tone, const QString& meaning)
{
    shape_ = shape;
    tone_ = tone;
    setAccessibleName(meaning);
    setToolTip(meaning.toHtmlEscaped());
    update();
}

void StatusDot::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    drawDot(&painter, rect(), shape_, colorOf(themeOf(this), tone_));
}

} // namespace askline
