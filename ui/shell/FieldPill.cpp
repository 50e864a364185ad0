// SPDX-License-Identifier: GPL-3.0-or-later
// The label muted, the value plain; a long value is elided and told whole in the tool tip.
#include "ui/shell/FieldPill.h"

#include "ui/style/Painting.h"
#include "ui/style/Spacing.h"

#include <QPainter>
#include <QStyle>

namespace askline {

namespace {

constexpr int longestValue = 280;

} // namespace

FieldPill::FieldPill(const QString& label, const QString& value, QWidget* parent) : QWidget(parent), label_(label), value_(value)
{
    setAccessibleName(tr("%1: %2").arg(label, value));
    setToolTip(value.toHtmlEscaped());
}

QString FieldPill::shownValue() const
{
    return fontMetrics().elidedText(value_, Qt::ElideRight, longestValue);
}

QSize FieldPill::sizeHint() const
{
    const int width = fontMetrics().horizontalAdvance(label_) + spacing::small + fontMetrics().horizontalAdvance(shownValue());
    return QSize(width + 2 * (spacing::small + spacing::hair), fontMetrics().height() + spacing::small);
}

void FieldPill::paintEvent(QPaintEvent*)
{
    const Theme& theme = themeOf(this);
    QPainter painter(this);
    drawRounded(&painter, rect(), height() / 2.0, theme.accentSoft);
    const QRect inner = rect().adjusted(spacing::small + spacing::hair, 0, -(spacing::small + spacing::hair), 0);
    const QRect label(inner.topLeft(), QSize(fontMetrics().horizontalAdvance(label_), inner.height()));
    painter.setPen(theme.muted);
    painter.drawText(QStyle::visualRect(layoutDirection(), inner, label), Qt::AlignVCenter | Qt::TextSingleLine, label_);
    painter.setPen(theme.text);
    const QRect value = inner.adjusted(label.width() + spacing::small, 0, 0, 0);
    painter.drawText(QStyle::visualRect(layoutDirection(), inner, value), Qt::AlignVCenter | Qt::AlignLeading | Qt::TextSingleLine, shownValue());
}

} // namespace askline
