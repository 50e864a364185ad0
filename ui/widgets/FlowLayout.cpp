// SPDX-License-Identifier: GPL-3.0-or-later
// Fills line after line in reading direction.
#include "ui/widgets/FlowLayout.h"

#include <QStyle>
#include <QWidget>

namespace askline {

FlowLayout::FlowLayout(QWidget* parent, int gap) : QLayout(parent)
{
    setSpacing(gap);
    setContentsMargins(0, 0, 0, 0);
}

FlowLayout::~FlowLayout() = default;

void FlowLayout::addItem(QLayoutItem* item)
{
    items_.emplace_back(item);
}

int FlowLayout::count() const
{
    return int(items_.size());
}

QLayoutItem* FlowLayout::itemAt(int index) const
{
    return index >= 0 && index < count() ? items_[size_t(index)].get() : nullptr;
}

QLayoutItem* FlowLayout::takeAt(int index)
{
    if (index < 0 || index >= count())
        return nullptr;
    QLayoutItem* item = items_[size_t(index)].release();
    items_.erase(items_.begin() + index);
    return item;
}

int FlowLayout::heightForWidth(int width) const
{
    return flow(QRect(0, 0, width, 0), Place::OnlyMeasure);
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const auto& item : items_)
        size = size.expandedTo(item->minimumSize());
    return size.grownBy(contentsMargins());
}

QSize FlowLayout::sizeHint() const
{
    int width = 0;
    int height = 0;
    for (const auto& item : items_) {
        if (item->isEmpty())
            continue;
        width += item->sizeHint().width() + (width > 0 ? spacing() : 0);
        height = std::max(height, item->sizeHint().height());
    }
    return QSize(width, height).grownBy(contentsMargins());
}

void FlowLayout::setGeometry(const QRect& rect)
{
    QLayout::setGeometry(rect);
    flow(rect, Place::Really);
}

int FlowLayout::flow(const QRect& rect, Place place) const
{
    const QMargins margins = contentsMargins();
    const QRect inside = rect.marginsRemoved(margins);
    const auto direction = parentWidget() ? parentWidget()->layoutDirection() : Qt::LeftToRight;
    QPoint at = inside.topLeft();
    int lineHeight = 0;
    for (const auto& item : items_) {
        if (item->isEmpty()) // hidden
            continue;
        const QSize size = item->sizeHint().boundedTo(QSize(std::max(inside.width(), 1), QLAYOUTSIZE_MAX));
        if (at.x() > inside.left() && at.x() + size.width() > inside.right() + 1) {
            at = QPoint(inside.left(), at.y() + lineHeight + spacing());
            lineHeight = 0;
        }
        if (place == Place::Really)
            item->setGeometry(QStyle::visualRect(direction, inside, QRect(at, size)));
        at.rx() += size.width() + spacing();
        lineHeight = std::max(lineHeight, size.height());
    }
    return at.y() + lineHeight - rect.y() + margins.bottom();
}

} // namespace askline
