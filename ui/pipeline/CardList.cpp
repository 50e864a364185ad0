// SPDX-License-Identifier: GPL-3.0-or-later
// Dragging carries the lead's id alone; what a drop means is for the board to say.
#include "ui/pipeline/CardList.h"

#include "ui/pipeline/CardDelegate.h"
#include "ui/style/Spacing.h"
#include "ui/widgets/ScrollAnchor.h"

#include <QDrag>
#include <QDropEvent>
#include <QKeyEvent>
#include <QMimeData>
#include <QPainter>
#include <QScrollBar>

namespace askline {

namespace {

const QString leadMime = QStringLiteral("application/x-askline-lead");

} // namespace

Qt::ItemFlags BoardModel::flags(const QModelIndex& index) const
{
    return LeadListModel::flags(index) | Qt::ItemIsDragEnabled;
}

LeadId draggedLead(const QMimeData* data)
{
    return LeadId::fromHex(QString::fromLatin1(data->data(leadMime))).value_or(LeadId{});
}

CardList::CardList(Desk& desk, QWidget* parent) : QListView(parent), model_(new BoardModel(desk, this))
{
    setModel(model_);
    setItemDelegate(new CardDelegate(desk, this));
    setProperty("plain", true);
    setFrameShape(QFrame::NoFrame);
    setUniformItemSizes(true);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    verticalScrollBar()->setSingleStep(spacing::large);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMouseTracking(true);
    setDragEnabled(true);
    setAcceptDrops(true);
    viewport()->setAcceptDrops(true);
    new ScrollAnchor(*this);
}

std::optional<LeadRow> CardList::currentLead() const
{
    const int row = currentIndex().row();
    return row >= 0 && row < model_->rowCount() ? std::optional(model_->at(row)) : std::nullopt;
}

void CardList::setCurrentRow(int row)
{
    if (model_->rowCount() > 0)
        setCurrentIndex(model_->index(std::clamp(row, 0, model_->rowCount() - 1)));
}

void CardList::focusInEvent(QFocusEvent* event)
{
    QListView::focusInEvent(event);
    setCurrentRow(std::max(0, currentIndex().row()));
    Q_EMIT entered();
}

void CardList::keyPressEvent(QKeyEvent* event)
{
    const bool plain = (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    if (plain && (event->key() == Qt::Key_Left || event->key() == Qt::Key_Right))
        Q_EMIT sideways((event->key() == Qt::Key_Right) != isRightToLeft() ? 1 : -1);
    else
        QListView::keyPressEvent(event);
}

void CardList::startDrag(Qt::DropActions)
{
    const auto lead = currentLead();
    if (!lead)
        return;
    const QRect card = visualRect(currentIndex());
    QPixmap picture(card.size() * devicePixelRatio());
    picture.setDevicePixelRatio(devicePixelRatio());
    picture.fill(Qt::transparent);
    viewport()->render(&picture, {}, QRegion(card), QWidget::DrawChildren);
    auto* carried = new QMimeData;
    carried->setData(leadMime, lead->id.hex().toLatin1());
    auto* drag = new QDrag(this); // goes by itself when the drag ends
    drag->setMimeData(carried);
    drag->setPixmap(picture);
    drag->setHotSpot(viewport()->mapFromGlobal(QCursor::pos()) - card.topLeft());
    Q_EMIT dragging(true);
    drag->exec(Qt::MoveAction);
    Q_EMIT dragging(false);
}

void CardList::dragEnterEvent(QDragEnterEvent* event)
{
    const bool ours = !draggedLead(event->mimeData()).isNull();
    event->setAccepted(ours);
    setDropTarget(ours && event->source() != this);
}

void CardList::dragMoveEvent(QDragMoveEvent* event)
{
    event->setAccepted(!draggedLead(event->mimeData()).isNull());
}

void CardList::dragLeaveEvent(QDragLeaveEvent*)
{
    setDropTarget(false);
}

void CardList::dropEvent(QDropEvent* event)
{
    setDropTarget(false);
    const LeadId lead = draggedLead(event->mimeData());
    if (lead.isNull())
        return;
    event->acceptProposedAction();
    if (model_->rowOf(lead) < 0)
        Q_EMIT dropped(lead);
}

void CardList::setDropTarget(bool target)
{
    if (target == dropTarget_)
        return;
    dropTarget_ = target;
    Q_EMIT dropTargetChanged();
}

} // namespace askline
