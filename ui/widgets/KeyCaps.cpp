// SPDX-License-Identifier: GPL-3.0-or-later
// Key caps in the painter's font.
#include "ui/widgets/KeyCaps.h"

#include "ui/style/Painting.h"
#include "ui/style/Spacing.h"

#include <QFontMetrics>
#include <QPainter>
#include <QRegularExpression>

namespace askline {

namespace {

int capWidth(const QFontMetrics& metrics, const QString& cap)
{
    return std::max(metrics.horizontalAdvance(cap) + 10, metrics.height() + 2);
}

} // namespace

QStringList keyCapsOf(const QString& keys)
{
    QStringList caps;
    static const QRegularExpression between(QStringLiteral(",\\s+|\\s+"));
    for (const QString& chord : keys.split(between, Qt::SkipEmptyParts)) {
        const bool plusItself = chord.endsWith(u'+');
        caps += chord.split(u'+', Qt::SkipEmptyParts);
        if (plusItself)
            caps += QStringLiteral("+");
    }
    return caps;
}

QSize keyCapsSize(const QFont& font, const QString& keys)
{
    const QFontMetrics metrics(font);
    int width = 0;
    for (const QString& cap : keyCapsOf(keys))
        width += capWidth(metrics, cap) + (width > 0 ? spacing::tight : 0);
    return QSize(width, metrics.height() + 4);
}

void drawKeyCaps(QPainter* painter, const QRect& rect, const QString& keys, const Theme& theme, Tone tone)
{
    const QFontMetrics metrics(painter->font());
    const int height = metrics.height() + 4;
    QRect cap(rect.left(), rect.top() + (rect.height() - height) / 2, 0, height);
    const bool onToast = tone == Tone::OnToast;
    const QColor edge = onToast ? QColor(255, 255, 255, 90) : theme.outline;
    for (const QString& text : keyCapsOf(keys)) {
        cap.setWidth(capWidth(metrics, text));
        drawRounded(painter, cap, 4, onToast ? QColor(Qt::transparent) : theme.surface, edge);
        painter->setPen(colorOf(theme, tone));
        painter->drawText(cap, Qt::AlignCenter, text);
        cap.moveLeft(cap.right() + 1 + spacing::tight);
    }
}

} // namespace askline
