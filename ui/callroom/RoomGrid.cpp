// SPDX-License-Identifier: GPL-3.0-or-later
// One grid, filled in two ways; the parts stay where they are made.
#include "ui/callroom/RoomGrid.h"

#include "ui/style/Spacing.h"
#include "ui/widgets/Hairline.h"

#include <QGridLayout>
#include <QResizeEvent>

namespace askline {

namespace {

constexpr int leftWidth = 264;
constexpr int rightWidth = 336;
constexpr int narrowBelow = 960; // a script column of less than half its lines is none
constexpr int closingHeight = 122;
constexpr QSize smallest(372, 480);

void keepWidth(QWidget* part, int width)
{
    part->setMinimumWidth(width);
    part->setMaximumWidth(width > 0 ? width : QWIDGETSIZE_MAX);
}

} // namespace

RoomGrid::RoomGrid(QWidget* parent)
    : QWidget(parent), grid_(new QGridLayout(this)), left_(new Hairline(Qt::Vertical, this)), right_(new Hairline(Qt::Vertical, this))
{
}

void RoomGrid::setParts(const RoomParts& parts)
{
    parts_ = parts;
    arrange(Shape::Wide);
}

QSize RoomGrid::minimumSizeHint() const
{
    return smallest;
}

void RoomGrid::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    const Shape fitting = event->size().width() < narrowBelow ? Shape::Narrow : Shape::Wide;
    if (fitting == shape_ || !parts_.head)
        return;
    arrange(fitting);
    Q_EMIT shapeChanged(fitting);
}

void RoomGrid::arrange(Shape shape)
{
    shape_ = shape;
    while (QLayoutItem* item = grid_->takeAt(0))
        delete item;
    for (int column = 0; column < grid_->columnCount(); ++column)
        grid_->setColumnStretch(column, 0);
    for (int row = 0; row < grid_->rowCount(); ++row)
        grid_->setRowStretch(row, 0);
    const bool wide = shape == Shape::Wide;
    left_->setVisible(wide);
    right_->setVisible(wide);
    for (QWidget* part : {parts_.person, parts_.notes})
        keepWidth(part, wide ? leftWidth : 0);
    for (QWidget* part : {parts_.head, parts_.waiting, parts_.objections})
        keepWidth(part, wide ? rightWidth : 0);
    parts_.closing->setMinimumHeight(wide ? closingHeight : 0);
    parts_.closing->setMaximumHeight(wide ? closingHeight : QWIDGETSIZE_MAX);
    if (wide)
        placeWide();
    else
        placeNarrow();
    showMiddleParts();
}

void RoomGrid::placeWide()
{
    grid_->setContentsMargins(spacing::medium, spacing::small, spacing::medium, 12);
    grid_->setHorizontalSpacing(spacing::medium);
    grid_->setVerticalSpacing(spacing::small);
    constexpr int rows = 4; // of the three columns
    grid_->addWidget(parts_.person, 0, 0, rows - 1, 1);
    grid_->addWidget(parts_.notes, rows - 1, 0);
    grid_->addWidget(left_, 0, 1, rows, 1);
    grid_->addWidget(parts_.script, 0, 2, rows, 1);
    grid_->addWidget(right_, 0, 3, rows, 1);
    grid_->addWidget(parts_.head, 0, 4);
    grid_->addWidget(parts_.waiting, 1, 4);
    grid_->addWidget(parts_.objections, 2, 4, rows - 2, 1);
    grid_->addWidget(parts_.outcomes, rows, 0, 1, 5);
    grid_->addWidget(parts_.closing, rows + 1, 0, 1, 5);
    grid_->setColumnStretch(2, 1);
    grid_->setRowStretch(2, 1);
}

void RoomGrid::placeNarrow()
{
    grid_->setContentsMargins(12, spacing::small, 12, spacing::small);
    grid_->setVerticalSpacing(spacing::small);
    int row = 0;
    for (QWidget* part : {parts_.head, parts_.waiting, parts_.person})
        grid_->addWidget(part, row++, 0);
    grid_->addWidget(parts_.script, row, 0);
    grid_->addWidget(parts_.objections, row, 0);
    grid_->setRowStretch(row++, 1);
    for (QWidget* part : {parts_.notes, parts_.outcomes, parts_.closing})
        grid_->addWidget(part, row++, 0);
    grid_->setColumnStretch(0, 1);
}

void RoomGrid::showMiddle(Middle middle)
{
    if (middle == middle_)
        return;
    middle_ = middle;
    showMiddleParts();
    Q_EMIT middleChanged();
}

void RoomGrid::showMiddleParts()
{
    const bool both = shape_ == Shape::Wide;
    parts_.script->setVisible(both || middle_ == Middle::Script);
    parts_.objections->setVisible(both || middle_ == Middle::Objections);
}

} // namespace askline
