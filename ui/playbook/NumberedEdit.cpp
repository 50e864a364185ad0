// SPDX-License-Identifier: GPL-3.0-or-later
// The margin is a widget beside the text that scrolls with it.
#include "ui/playbook/NumberedEdit.h"

#include "ui/style/Painting.h"
#include "ui/style/Spacing.h"
#include "ui/style/Type.h"

#include <QPainter>
#include <QTextBlock>

namespace askline {

namespace {

constexpr int markSize = 10;

class Margin : public QWidget {
public:
    explicit Margin(NumberedEdit* edit) : QWidget(edit), edit_(edit) {}

protected:
    void paintEvent(QPaintEvent* event) override { edit_->paintNumbers(event, this); }

private:
    NumberedEdit* edit_;
};

} // namespace

NumberedEdit::NumberedEdit(QWidget* parent) : QPlainTextEdit(parent), margin_(new Margin(this))
{
    connect(this, &QPlainTextEdit::blockCountChanged, this, &NumberedEdit::placeMargin);
    connect(this, &QPlainTextEdit::updateRequest, margin_, [this](const QRect& rect, int scrolled) {
        if (scrolled != 0)
            margin_->scroll(0, scrolled);
        else
            margin_->update(0, rect.y(), margin_->width(), rect.height());
    });
    placeMargin();
}

void NumberedEdit::setLineMarks(const QHash<int, LineMark>& marks)
{
    marks_ = marks;
    margin_->update();
}

int NumberedEdit::marginWidth() const
{
    const int digits = std::max(2, int(QString::number(blockCount()).size()));
    return spacing::tight + markSize + spacing::tight + digits * QFontMetrics(typeFont(TypeSize::Small)).horizontalAdvance(u'0') + spacing::small;
}

void NumberedEdit::placeMargin()
{
    setViewportMargins(marginWidth(), 0, 0, 0);
    const QRect inside = contentsRect();
    margin_->setGeometry(inside.left(), inside.top(), marginWidth(), inside.height());
}

void NumberedEdit::resizeEvent(QResizeEvent* event)
{
    QPlainTextEdit::resizeEvent(event);
    placeMargin();
}

void NumberedEdit::changeEvent(QEvent* event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        placeMargin();
}

void NumberedEdit::layFolds(const QTextBlock& from, const QTextBlock& to)
{
    const int end = to.isValid() ? to.position() : document()->characterCount();
    document()->markContentsDirty(from.position(), end - from.position());
    viewport()->update();
    margin_->update();
}

void NumberedEdit::unfold(const QTextBlock& block)
{
    if (block.isVisible())
        return;
    QTextBlock from = block;
    while (from.previous().isValid() && !from.isVisible())
        from = from.previous();
    QTextBlock to = from.next();
    for (; to.isValid() && !to.isVisible(); to = to.next())
        to.setVisible(true);
    layFolds(from, to);
}

void NumberedEdit::paintNumbers(QPaintEvent* event, QWidget* margin)
{
    const Theme& theme = themeOf(this);
    QPainter painter(margin);
    painter.setFont(tabularFigures(typeFont(TypeSize::Small)));
    const int line = fontMetrics().height();
    for (QTextBlock block = firstVisibleBlock(); block.isValid(); block = block.next()) {
        const int top = int(blockBoundingGeometry(block).translated(contentOffset()).top());
        if (top > event->rect().bottom())
            break;
        if (!block.isVisible())
            continue;
        const int number = block.blockNumber() + 1;
        painter.setPen(block == textCursor().block() ? theme.text : theme.muted);
        painter.drawText(QRect(0, top, margin->width() - spacing::small, line), int(Qt::AlignRight | Qt::AlignVCenter), QString::number(number));
        if (block.next().isValid() && !block.next().isVisible()) // what stands below it is folded
            painter.drawText(QRect(0, top, spacing::tight + markSize, line), Qt::AlignCenter, QStringLiteral("▸"));
        if (const auto mark = marks_.constFind(number); mark != marks_.cend()) {
            const bool error = *mark == LineMark::Error;
            drawDot(&painter, QRectF(spacing::tight, top + (line - markSize) / 2.0, markSize, markSize),
                    error ? DotShape::Triangle : DotShape::Diamond, error ? theme.red : theme.amber);
        }
    }
}

} // namespace askline
