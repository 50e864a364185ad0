// SPDX-License-Identifier: GPL-3.0-or-later
// Draws the parts from the state the style option tells.
#include "ui/style/FlatParts.h"

#include "ui/style/Painting.h"
#include "ui/style/Spacing.h"
#include "ui/style/Theme.h"

#include <QPainter>
#include <QStyleOption>
#include <QTableView>

namespace askline {

namespace {

QRectF indicatorBox(const QStyleOption& option)
{
    const int side = std::min({option.rect.width(), option.rect.height(), 18});
    QRectF box(0, 0, side, side);
    box.moveCenter(QRectF(option.rect).center());
    return box.adjusted(0.5, 0.5, -0.5, -0.5);
}

} // namespace

void drawCheckBox(const QStyleOption& option, QPainter* painter, const Theme& theme)
{
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    const bool marked = option.state.testFlag(QStyle::State_On) || option.state.testFlag(QStyle::State_NoChange);
    const QRectF box = indicatorBox(option);
    const QColor fill = marked ? (enabled ? theme.accent : theme.disabled)
                        : option.state.testFlag(QStyle::State_MouseOver) ? theme.hover : theme.surface;
    drawRounded(painter, box, 4, fill, marked ? fill : enabled ? theme.edge : theme.disabled);
    if (option.state.testFlag(QStyle::State_On))
        drawTick(painter, box, theme.accentText);
    else if (marked) // partly: a bar instead of the tick
        drawRounded(painter, QRectF(box.center() - QPointF(4, 1), QSizeF(8, 2)), 1, theme.accentText);
}

void drawRadioButton(const QStyleOption& option, QPainter* painter, const Theme& theme)
{
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    const bool on = option.state.testFlag(QStyle::State_On);
    const QRectF box = indicatorBox(option);
    const QColor fill = on ? (enabled ? theme.accent : theme.disabled)
                        : option.state.testFlag(QStyle::State_MouseOver) ? theme.hover : theme.surface;
    drawRounded(painter, box, box.width() / 2, fill, on ? fill : enabled ? theme.edge : theme.disabled);
    if (on)
        drawRounded(painter, box.adjusted(5, 5, -5, -5), 4, theme.accentText);
}

void drawField(const QStyleOption& option, QPainter* painter, const Theme& theme)
{
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    const bool hovered = enabled && option.state.testFlag(QStyle::State_MouseOver);
    drawRounded(painter, option.rect, spacing::radius, !enabled ? theme.window : hovered ? theme.hover : theme.surface,
                enabled ? theme.edge : theme.hairline);
    if (enabled && option.state.testFlag(QStyle::State_HasFocus))
        drawFocusRing(painter, option.rect, theme, spacing::radius - 1);
}

void drawItem(const QStyleOption& option, QPainter* painter, const Theme& theme, const QWidget* widget)
{
    const auto* item = qstyleoption_cast<const QStyleOptionViewItem*>(&option);
    const bool alone = item && !qobject_cast<const QTableView*>(widget) &&
                       (item->viewItemPosition == QStyleOptionViewItem::Invalid ||
                        item->viewItemPosition == QStyleOptionViewItem::OnlyOne);
    const QColor fill = option.state.testFlag(QStyle::State_Selected)    ? theme.selection
                        : option.state.testFlag(QStyle::State_MouseOver) ? theme.hover
                                                                         : QColor(Qt::transparent);
    if (item && item->backgroundBrush.style() != Qt::NoBrush)
        painter->fillRect(option.rect, item->backgroundBrush);
    drawRounded(painter, option.rect, alone ? 5 : 0, fill);
    if (option.state.testFlag(QStyle::State_HasFocus))
        drawFocusRing(painter, option.rect, theme, 5);
}

} // namespace askline
