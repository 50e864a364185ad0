// SPDX-License-Identifier: GPL-3.0-or-later
// Painted by hand: no chart of the library has an undecided part or an interval.
#include "ui/numbers/PaintedBar.h"

#include "ui/style/Theme.h"

#include <QPainter>

namespace askline {

namespace {

constexpr int barHeight = 16;
constexpr int intervalWidth = 160;
constexpr qreal stroke = 4;
constexpr qreal dot = 4.5;

} // namespace

PaintedBar::PaintedBar(double share, double undecided, QWidget* parent) : QWidget(parent), share_(share), undecided_(undecided)
{
    setFixedHeight(barHeight);
}

void PaintedBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const Theme& theme = themeOf(this);
    const qreal radius = barHeight / 4.0;
    const auto fill = [&](double share, QColor color) {
        if (share <= 0)
            return;
        painter.setBrush(color);
        painter.drawRoundedRect(QRectF(0, 0, std::max(2.0, width() * share), height()), radius, radius);
    };
    QColor pale = colorOf(theme, Tone::Accent);
    pale.setAlphaF(0.35f);
    QColor track = colorOf(theme, Tone::Muted);
    track.setAlphaF(0.12f);
    fill(1, track);
    fill(share_, pale);
    fill(share_ - undecided_, colorOf(theme, Tone::Accent));
}

PaintedInterval::PaintedInterval(double low, double rate, double high, QWidget* parent) : QWidget(parent), low_(low), rate_(rate), high_(high)
{
    setFixedSize(intervalWidth, barHeight);
}

void PaintedInterval::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme& theme = themeOf(this);
    const qreal middle = height() / 2.0;
    const auto at = [&](double share) { return dot + share * (width() - 2 * dot); };
    QColor track = colorOf(theme, Tone::Muted);
    track.setAlphaF(0.25f);
    QColor pale = colorOf(theme, Tone::Accent);
    pale.setAlphaF(0.45f);
    painter.setPen(QPen(track, 1));
    painter.drawLine(QPointF(at(0), middle), QPointF(at(1), middle));
    painter.setPen(QPen(pale, stroke, Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(QPointF(at(low_), middle), QPointF(at(high_), middle));
    painter.setPen(Qt::NoPen);
    painter.setBrush(colorOf(theme, Tone::Accent));
    painter.drawEllipse(QPointF(at(rate_), middle), dot, dot);
}

} // namespace askline
