// SPDX-License-Identifier: GPL-3.0-or-later
// The few shapes that widgets and delegates draw by hand, so that all draw them alike.
#pragma once

#include "ui/style/Theme.h"

#include <QRectF>
#include <QString>

class QPainter;

namespace askline {

// A filled rounded rectangle; an invalid edge draws none.
void drawRounded(QPainter* painter, const QRectF& rect, double radius, const QColor& fill, const QColor& edge = {});
// The ring round whatever has the keyboard focus, drawn just inside `rect`.
void drawFocusRing(QPainter* painter, const QRectF& rect, const Theme& theme, double radius = 6);

enum class Chevron { Up, Down, Left, Right };
void drawChevron(QPainter* painter, const QRectF& rect, Chevron direction, const QColor& color);
void drawTick(QPainter* painter, const QRectF& rect, const QColor& color);

// A mark whose shape tells as much as its colour.
enum class DotShape { Disc, Ring, Diamond, Triangle, Square, Tick };
void drawDot(QPainter* painter, const QRectF& rect, DotShape shape, const QColor& color);

} // namespace askline
