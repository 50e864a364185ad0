// SPDX-License-Identifier: GPL-3.0-or-later
// Antialiased shapes; each leaves the painter as it found it.
#include "ui/style/Painting.h"

#include <QPainter>
#include <QPainterPath>

namespace askline {

namespace {

class Kept {
public:
    explicit Kept(QPainter* painter) : painter_(painter)
    {
        painter_->save();
        painter_->setRenderHint(QPainter::Antialiasing);
        painter_->setBrush(Qt::NoBrush);
    }
    ~Kept() { painter_->restore(); }
    Q_DISABLE_COPY_MOVE(Kept)

private:
    QPainter* painter_;
};

void stroke(QPainter* painter, const QColor& color, double width)
{
    painter->setPen(QPen(color, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
}

QRectF squareIn(const QRectF& rect, double share)
{
    const double side = std::min(rect.width(), rect.height()) * share;
    QRectF square(0, 0, side, side);
    square.moveCenter(rect.center());
    return square;
}

} // namespace

void drawRounded(QPainter* painter, const QRectF& rect, double radius, const QColor& fill, const QColor& edge)
{
    const Kept kept(painter);
    painter->setPen(edge.isValid() ? QPen(edge, 1) : QPen(Qt::NoPen));
    painter->setBrush(fill);
    painter->drawRoundedRect(edge.isValid() ? rect.adjusted(0.5, 0.5, -0.5, -0.5) : rect, radius, radius);
}

void drawFocusRing(QPainter* painter, const QRectF& rect, const Theme& theme, double radius)
{
    const Kept kept(painter);
    painter->setPen(QPen(theme.focus, 2));
    painter->drawRoundedRect(rect.adjusted(1, 1, -1, -1), radius, radius);
}

void drawChevron(QPainter* painter, const QRectF& rect, Chevron direction, const QColor& color)
{
    const Kept kept(painter);
    stroke(painter, color, 1.6);
    const double reach = std::min({rect.width(), rect.height(), 16.0}) * 0.28;
    painter->translate(rect.center());
    painter->rotate(direction == Chevron::Down ? 0 : direction == Chevron::Left ? 90 : direction == Chevron::Up ? 180 : 270);
    painter->drawPolyline(QPolygonF({{-reach, -reach / 2}, {0, reach / 2}, {reach, -reach / 2}}));
}

void drawTick(QPainter* painter, const QRectF& rect, const QColor& color)
{
    const Kept kept(painter);
    const QRectF box = squareIn(rect, 1);
    stroke(painter, color, std::max(1.6, box.width() / 9));
    const auto at = [&box](double x, double y) { return QPointF(box.x() + x * box.width(), box.y() + y * box.height()); };
    painter->drawPolyline(QPolygonF({at(0.24, 0.53), at(0.43, 0.72), at(0.77, 0.32)}));
}

void drawDot(QPainter* painter, const QRectF& rect, DotShape shape, const QColor& color)
{
    const Kept kept(painter);
    const QRectF box = squareIn(rect, 0.8);
    if (shape == DotShape::Tick) {
        drawTick(painter, rect, color);
        return;
    }
    if (shape == DotShape::Ring) {
        painter->setPen(QPen(color, 2));
        painter->drawEllipse(box.adjusted(1, 1, -1, -1));
        return;
    }
    painter->setPen(Qt::NoPen);
    painter->setBrush(color);
    const QPointF middle = box.center();
    if (shape == DotShape::Disc)
        painter->drawEllipse(box);
    else if (shape == DotShape::Square)
        painter->drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 1.5, 1.5);
    else if (shape == DotShape::Triangle)
        painter->drawPolygon(QPolygonF({{middle.x(), box.top()}, box.bottomRight(), box.bottomLeft()}));
    else
        painter->drawPolygon(QPolygonF({{middle.x(), box.top() - 1}, {box.right() + 1, middle.y()},
                                        {middle.x(), box.bottom() + 1}, {box.left() - 1, middle.y()}}));
}

} // namespace askline
