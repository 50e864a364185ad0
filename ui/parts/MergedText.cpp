// SPDX-License-Identifier: GPL-3.0-or-later
// Lays the text out with Qt's own text layout, which never takes it for anything but characters.
#include "ui/parts/MergedText.h"

#include <QEvent>
#include <QPainter>
#include <QResizeEvent>

#include <cmath>

namespace askline {

namespace {

constexpr qsizetype mostWidths = 64; // kept while a window is resized

} // namespace

MergedText::MergedText(QWidget* parent, Tone tone) : QWidget(parent), tone_(tone)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void MergedText::setText(const script::Rendered& text)
{
    if (text == text_)
        return;
    text_ = text;
    heights_.clear();
    text_.text.replace(u'\n', QChar::LineSeparator);
    setAccessibleName(text.text);
    fitHeight();
    update();
}

// Layouts ask for a height at a width of their own guess; what is read in a call must never be cut.
void MergedText::fitHeight()
{
    if (heights_.size() > mostWidths)
        heights_.clear();
    setMinimumHeight(width() > minimumSizeHint().width() ? heightForWidth(width()) : 0);
    updateGeometry();
}

void MergedText::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        fitHeight();
}

void MergedText::setColumns(int characters)
{
    columns_ = characters;
    heights_.clear();
    fitHeight();
}

void MergedText::setLeading(double factor)
{
    leading_ = factor;
    heights_.clear();
    fitHeight();
}

int MergedText::lineWidth(int width) const
{
    return std::min(width, fontMetrics().averageCharWidth() * columns_);
}

double MergedText::lay(QTextLayout& layout, int width) const
{
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTextDirection(layoutDirection());
    layout.setTextOption(option);
    double y = 0;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(lineWidth(width));
        const double extra = line.height() * (leading_ - 1);
        line.setPosition(QPointF(0, y + extra / 2));
        y += line.height() + extra;
    }
    layout.endLayout();
    return y;
}

int MergedText::heightForWidth(int width) const
{
    const int line = lineWidth(width);
    if (const auto known = heights_.constFind(line); known != heights_.constEnd())
        return *known;
    QTextLayout layout(text_.text, font());
    const int height = int(std::ceil(lay(layout, width)));
    heights_.insert(line, height);
    return height;
}

QSize MergedText::sizeHint() const
{
    const int width = fontMetrics().averageCharWidth() * columns_;
    return QSize(width, heightForWidth(width));
}

QSize MergedText::minimumSizeHint() const
{
    return QSize(fontMetrics().averageCharWidth() * 12, fontMetrics().height());
}

QList<QTextLayout::FormatRange> MergedText::marks() const
{
    const Theme& theme = themeOf(this);
    QList<QTextLayout::FormatRange> marked;
    for (const script::FilledRange& range : text_.ranges) {
        if (range.filling != script::Filling::Fallback || range.length == 0)
            continue;
        QTextCharFormat format;
        format.setUnderlineStyle(QTextCharFormat::DotLine);
        format.setUnderlineColor(theme.muted);
        format.setForeground(theme.muted);
        marked += {int(range.start), int(range.length), format};
    }
    return marked;
}

void MergedText::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    QTextLayout layout(text_.text, font());
    lay(layout, width());
    painter.setPen(colorOf(themeOf(this), tone_));
    const double left = isRightToLeft() ? width() - lineWidth(width()) : 0;
    layout.draw(&painter, QPointF(left, 0), marks());
}

void MergedText::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::FontChange && event->type() != QEvent::LayoutDirectionChange)
        return;
    heights_.clear();
    updateGeometry();
}

void MergedText::mouseReleaseEvent(QMouseEvent*)
{
    Q_EMIT clicked();
}

} // namespace askline
