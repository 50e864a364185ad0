// SPDX-License-Identifier: GPL-3.0-or-later
// A badge, as a widget and as a drawing.
#include "ui/widgets/Badge.h"

#include "ui/style/Painting.h"
#include "ui/style/Type.h"

#include <QEvent>
#include <QLocale>
#include <QPainter>

namespace askline {

Badge::Badge(const QString& text, Tone tone, QWidget* parent) : QWidget(parent), tone_(tone)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setType(this, TypeSize::Small);
    setText(text);
}

void Badge::setText(const QString& text)
{
    text_ = text;
    setAccessibleName(text);
    updateGeometry();
    update();
}

void Badge::setCount(int count)
{
    setText(badgeText(count));
}

void Badge::setTone(Tone tone)
{
    tone_ = tone;
    update();
}

QSize Badge::sizeHint() const
{
    return badgeSize(font(), text_);
}

void Badge::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    drawBadge(&painter, rect(), text_, tone_, themeOf(this));
}

void Badge::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::FontChange)
        updateGeometry();
    QWidget::changeEvent(event);
}

QString badgeText(int count)
{
    if (count <= 0)
        return {};
    return count > 999 ? QLocale().toString(999) + u'+' : QLocale().toString(count);
}

QSize badgeSize(const QFont& font, const QString& text)
{
    if (text.isEmpty())
        return QSize(0, 0);
    const QFontMetrics metrics(font);
    const int height = metrics.height() + 2;
    return QSize(std::max(height, metrics.horizontalAdvance(text) + 14), height);
}

void drawBadge(QPainter* painter, const QRect& rect, const QString& text, Tone tone, const Theme& theme)
{
    if (text.isEmpty())
        return;
    drawRounded(painter, rect, rect.height() / 2.0, softOf(theme, tone));
    painter->setPen(colorOf(theme, tone));
    painter->drawText(rect, Qt::AlignCenter, text);
}

} // namespace askline
