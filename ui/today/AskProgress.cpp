// SPDX-License-Identifier: GPL-3.0-or-later
// A mark an ask, as long as they can be counted at a glance; one bar beyond that.
#include "ui/today/AskProgress.h"

#include "ui/style/Painting.h"
#include "ui/style/Spacing.h"

#include <QPainter>

namespace askline {

namespace {

constexpr int mostMarks = 12;
constexpr int markWidth = 18;
constexpr int markHeight = 6;
constexpr int barWidth = 160;

} // namespace

AskProgress::AskProgress(QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void AskProgress::setProgress(int made, int goal)
{
    made_ = made;
    goal_ = goal;
    setAccessibleName(tr("%1 of %2 asks made").arg(made).arg(goal));
    setToolTip(accessibleName());
    updateGeometry();
    update();
}

QSize AskProgress::sizeHint() const
{
    const int width = goal_ > mostMarks ? barWidth : goal_ * (markWidth + spacing::tight);
    return QSize(width, markHeight + spacing::small);
}

void AskProgress::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Theme& theme = themeOf(this);
    const double top = (height() - markHeight) / 2.0;
    if (goal_ > mostMarks) {
        drawRounded(&painter, QRectF(0, top, width(), markHeight), markHeight / 2.0, theme.pressed);
        drawRounded(&painter, QRectF(0, top, width() * double(std::min(made_, goal_)) / goal_, markHeight), markHeight / 2.0, theme.accent);
        return;
    }
    for (int mark = 0; mark < goal_; ++mark) {
        const bool made = mark < made_;
        drawRounded(&painter, QRectF(mark * (markWidth + spacing::tight), top, markWidth, markHeight), markHeight / 2.0,
                    made ? theme.accent : theme.pressed, made ? QColor() : theme.outline);
    }
}

} // namespace askline
