// SPDX-License-Identifier: GPL-3.0-or-later
// Keeps lines short with a margin after the text, so that it stands where the rest of the column does.
#include "ui/widgets/ReadableText.h"

#include "ui/style/Type.h"

#include <QEvent>
#include <QStyle>

namespace askline {

ReadableText::ReadableText(QWidget* parent) : GrowingText(parent)
{
    setReadOnly(true);
    setProperty("plain", true);
    setFrameShape(QFrame::NoFrame);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    document()->setDocumentMargin(0);
    // May be given less than its text needs, and scrolls then.
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Maximum);
    setLineLimits(1, 200);
    setType(this, TypeSize::Title);
    QFont reading = font();
    reading.setWeight(QFont::Normal);
    setFont(reading);
}

void ReadableText::setColumns(int characters)
{
    columns_ = characters;
    limitLines();
}

QSize ReadableText::sizeHint() const
{
    return QSize(fontMetrics().averageCharWidth() * columns_, GrowingText::sizeHint().height());
}

void ReadableText::resizeEvent(QResizeEvent* event)
{
    limitLines();
    GrowingText::resizeEvent(event);
}

void ReadableText::changeEvent(QEvent* event)
{
    GrowingText::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LayoutDirectionChange)
        limitLines();
}

void ReadableText::limitLines()
{
    const int rest = std::max(0, contentsRect().width() - fontMetrics().averageCharWidth() * columns_);
    const QMargins wanted = isRightToLeft() ? QMargins(rest, 0, 0, 0) : QMargins(0, 0, rest, 0);
    if (wanted != viewportMargins())
        setViewportMargins(wanted);
}

} // namespace askline
