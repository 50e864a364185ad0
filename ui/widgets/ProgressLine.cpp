// SPDX-License-Identifier: GPL-3.0-or-later
// Paints the line; the timer runs only while the line is seen and has no end.
#include "ui/widgets/ProgressLine.h"

#include "ui/style/Appearance.h"
#include "ui/style/Painting.h"

#include <QPainter>
#include <QStyle>

namespace askline {

ProgressLine::ProgressLine(QWidget* parent) : QProgressBar(parent)
{
    setTextVisible(false);
    setFixedHeight(4);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    timer_.setInterval(33);
    connect(&timer_, &QTimer::timeout, this, &ProgressLine::step);
}

void ProgressLine::paintEvent(QPaintEvent*)
{
    const Theme& theme = themeOf(this);
    QPainter painter(this);
    drawRounded(&painter, rect(), 2, theme.pressed);
    QRect filled = rect();
    if (isEndless()) {
        filled.setWidth(width() / 4);
        filled.moveLeft(int(at_ * (width() - filled.width())));
    } else {
        filled.setWidth(int(double(width()) * (value() - minimum()) / (maximum() - minimum())));
    }
    if (!filled.isEmpty())
        drawRounded(&painter, QStyle::visualRect(layoutDirection(), rect(), filled), 2, theme.accent);
}

void ProgressLine::showEvent(QShowEvent* event)
{
    if (!reduceMotion())
        timer_.start();
    QProgressBar::showEvent(event);
}

void ProgressLine::hideEvent(QHideEvent* event)
{
    timer_.stop();
    QProgressBar::hideEvent(event);
}

void ProgressLine::step()
{
    if (!isEndless())
        return;
    at_ = at_ >= 1 ? 0 : at_ + 0.02;
    update();
}

} // namespace askline
