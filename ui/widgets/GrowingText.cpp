// SPDX-License-Identifier: GPL-3.0-or-later
// Lines are counted wrapped, at the width the editor has now.
#include "ui/widgets/GrowingText.h"

#include <QAbstractTextDocumentLayout>
#include <QEvent>
#include <QTextBlock>
#include <QTextLayout>

#include <cmath>

namespace askline {

GrowingText::GrowingText(QWidget* parent) : QPlainTextEdit(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTabChangesFocus(true);
    connect(document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this,
            [this] { updateGeometry(); });
}

void GrowingText::setLineLimits(int fewest, int most)
{
    fewest_ = fewest;
    most_ = std::max(fewest, most);
    updateGeometry();
}

QSize GrowingText::sizeHint() const
{
    return QSize(fontMetrics().averageCharWidth() * 40, heightOf(std::clamp(lineCount(), fewest_, most_)));
}

QSize GrowingText::minimumSizeHint() const
{
    return QSize(fontMetrics().averageCharWidth() * 12, heightOf(fewest_));
}

int GrowingText::lineCount() const
{
    int lines = 0;
    for (QTextBlock block = document()->firstBlock(); block.isValid() && lines < most_; block = block.next()) {
        // A plain-text layout lays a block out when it is asked for it, not before.
        document()->documentLayout()->blockBoundingRect(block);
        lines += block.layout()->lineCount();
    }
    return lines;
}

int GrowingText::heightOf(int lines) const
{
    ensurePolished();
    const QMargins frame = contentsMargins() + viewportMargins();
    const double line = std::ceil(QFontMetricsF(font()).lineSpacing());
    return int(std::ceil(lines * line + 2 * document()->documentMargin())) + frame.top() + frame.bottom() + 2;
}

void GrowingText::changeEvent(QEvent* event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        updateGeometry();
}

void GrowingText::resizeEvent(QResizeEvent* event)
{
    QPlainTextEdit::resizeEvent(event);
    updateGeometry();
}

} // namespace askline
