// SPDX-License-Identifier: GPL-3.0-or-later
// Draws a place on the rail.
#include "ui/widgets/RailButton.h"

#include "ui/style/Painting.h"
#include "ui/style/Spacing.h"
#include "ui/style/Type.h"
#include "ui/widgets/Badge.h"

#include <QEnterEvent>
#include <QPainter>

namespace askline {

RailButton::RailButton(IconName icon, const QString& label, QWidget* parent) : QAbstractButton(parent), iconName_(icon)
{
    setText(label);
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setType(this, TypeSize::Small);
    nameForReaders();
}

void RailButton::setBadge(int count, Tone tone)
{
    count_ = count;
    badgeTone_ = tone;
    nameForReaders();
    update();
}

QSize RailButton::sizeHint() const
{
    const int width = fontMetrics().horizontalAdvance(text()) + 2 * spacing::small;
    return QSize(std::max(width, 72), spacing::iconLarge + fontMetrics().height() + 22);
}

void RailButton::paintEvent(QPaintEvent*)
{
    const Theme& theme = themeOf(this);
    QPainter painter(this);
    const QRect body = rect().adjusted(4, 2, -4, -2);
    if (isChecked() || isDown() || underMouse())
        drawRounded(&painter, body, 8, isChecked() ? theme.accentSoft : isDown() ? theme.pressed : theme.hover);
    if (isChecked()) {
        const QRect bar(isRightToLeft() ? width() - 3 : 0, body.top() + 10, 3, body.height() - 20);
        drawRounded(&painter, bar, 1.5, theme.accent);
    }
    QRect picture(0, body.top() + 8, spacing::iconLarge, spacing::iconLarge);
    picture.moveLeft(body.center().x() - picture.width() / 2);
    askline::icon(iconName_, isChecked() ? Tone::Accent : Tone::Muted).paint(&painter, picture);
    painter.setPen(isChecked() ? theme.accent : theme.muted);
    const QRect words(body.left(), picture.bottom() + 4, body.width(), fontMetrics().height());
    painter.drawText(words, Qt::AlignCenter, text());
    if (const QString count = badgeText(count_); !count.isEmpty()) {
        const QSize size = badgeSize(font(), count);
        const int left = std::min(picture.center().x() + 5, body.right() - size.width());
        drawBadge(&painter, QRect(QPoint(left, body.top() + 2), size), count, badgeTone_, theme);
    }
    if (hasFocus())
        drawFocusRing(&painter, body, theme, 8);
}

void RailButton::enterEvent(QEnterEvent* event)
{
    update();
    QAbstractButton::enterEvent(event);
}

void RailButton::leaveEvent(QEvent* event)
{
    update();
    QAbstractButton::leaveEvent(event);
}

void RailButton::nameForReaders()
{
    setAccessibleName(count_ > 0 ? tr("%1, %2", "page, how many wait there").arg(text()).arg(count_) : text());
}

} // namespace askline
