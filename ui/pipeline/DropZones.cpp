// SPDX-License-Identifier: GPL-3.0-or-later
// Two halves of one strip.
#include "ui/pipeline/DropZones.h"

#include "app/wording/Labels.h"
#include "ui/pipeline/CardList.h"
#include "ui/style/Icons.h"
#include "ui/style/Painting.h"
#include "ui/style/Spacing.h"
#include "ui/style/Type.h"

#include <QDropEvent>
#include <QPainter>

namespace askline {

namespace {

constexpr int stripWidth = 144;

} // namespace

DropZones::DropZones(QWidget* parent) : QWidget(parent)
{
    setAcceptDrops(true);
}

void DropZones::place(const QRect& board)
{
    setGeometry(board.right() + 1 - stripWidth, board.top(), stripWidth, board.height() - spacing::medium);
}

QRect DropZones::zone(VerdictKind what) const
{
    const int half = (height() - spacing::small) / 2;
    return what == VerdictKind::Won ? QRect(0, 0, width(), half) : QRect(0, height() - half, width(), half);
}

void DropZones::hover(const QPoint& at)
{
    over_ = zone(VerdictKind::Won).contains(at) ? VerdictKind::Won : VerdictKind::Lost;
    update();
}

void DropZones::dragEnterEvent(QDragEnterEvent* event)
{
    if (draggedLead(event->mimeData()).isNull())
        return;
    event->acceptProposedAction();
    hover(event->position().toPoint());
}

void DropZones::dragMoveEvent(QDragMoveEvent* event)
{
    hover(event->position().toPoint());
    event->accept();
}

void DropZones::dragLeaveEvent(QDragLeaveEvent*)
{
    over_ = VerdictKind::Open;
    update();
}

void DropZones::dropEvent(QDropEvent* event)
{
    const LeadId lead = draggedLead(event->mimeData());
    hover(event->position().toPoint());
    const VerdictKind what = over_;
    over_ = VerdictKind::Open;
    event->acceptProposedAction();
    // The drag's own loop still runs.
    QMetaObject::invokeMethod(this, [this, lead, what] { Q_EMIT dropped(lead, what); }, Qt::QueuedConnection);
}

void DropZones::paintEvent(QPaintEvent*)
{
    const Theme& theme = themeOf(this);
    QPainter painter(this);
    for (const VerdictKind what : {VerdictKind::Won, VerdictKind::Lost}) {
        const QRect rect = zone(what);
        const Tone tone = what == VerdictKind::Won ? Tone::Done : Tone::Motion;
        drawRounded(&painter, rect, spacing::cardRadius, what == over_ ? softOf(theme, tone) : theme.raised, colorOf(theme, tone));
        QRect words = rect;
        words.setHeight(spacing::iconLarge);
        words.moveCenter(rect.center() - QPoint(0, spacing::medium));
        icon(what == VerdictKind::Won ? IconName::Check : IconName::Close, tone).paint(&painter, words);
        painter.setFont(typeFont(TypeSize::Title));
        painter.setPen(colorOf(theme, tone));
        painter.drawText(rect.adjusted(0, spacing::huge, 0, 0), Qt::AlignCenter, labelOf(what));
    }
}

} // namespace askline
