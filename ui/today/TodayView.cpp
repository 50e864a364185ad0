// SPDX-License-Identifier: GPL-3.0-or-later
// Headers are widgets over their rows, made anew with each reading; the rows are painted.
#include "ui/today/TodayView.h"

#include "app/wording/TodayText.h"
#include "ui/style/Spacing.h"
#include "ui/today/TodayDelegate.h"
#include "ui/today/TodayModel.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/SectionHeader.h"

#include <QScrollBar>
#include <QVBoxLayout>

namespace askline {

TodayView::TodayView(const Desk& desk, QWidget* parent) : QListView(parent), model_(new TodayModel(desk, this))
{
    auto* delegate = new TodayDelegate(desk, *model_, this);
    connect(delegate, &TodayDelegate::donePressed, this, [this](const QModelIndex& index) { Q_EMIT donePressed(index.row()); });
    setModel(model_);
    setItemDelegate(delegate);
    setProperty("plain", true);
    setFrameShape(QFrame::NoFrame);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    verticalScrollBar()->setSingleStep(spacing::large);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMouseTracking(true);
    setAccessibleName(tr("What is due today"));
}

void TodayView::setList(const TodayList& list)
{
    const int row = currentRow();
    const std::optional<TodayItem> item = currentItem();
    const int scrolled = verticalScrollBar()->value();
    model_->setList(list);
    placeHeaders();
    if (model_->rowCount() == 0)
        return;
    doItemsLayout();
    verticalScrollBar()->setValue(scrolled);
    const int same = item ? model_->rowOf(item->lead.id) : -1;
    const int target = same >= 0 ? same : model_->itemNear(std::max(0, row));
    setCurrentRow(std::max(0, target));
}

std::optional<TodayItem> TodayView::currentItem() const
{
    return model_->isItem(currentRow()) ? std::optional(model_->at(currentRow()).item) : std::nullopt;
}

void TodayView::setCurrentRow(int row)
{
    setCurrentIndex(model_->index(row));
}

void TodayView::move(int step)
{
    for (int row = currentRow() + step; row >= 0 && row < model_->rowCount(); row += step)
        if (model_->flags(model_->index(row)).testFlag(Qt::ItemIsEnabled))
            return setCurrentRow(row);
}

void TodayView::toggleGroup(TodayGroup group)
{
    if (QWidget* line = indexWidget(model_->index(model_->headerOf(group))))
        line->findChild<SectionHeader*>()->setOpen(!model_->isOpen(group));
}

void TodayView::resizeEvent(QResizeEvent* event)
{
    QListView::resizeEvent(event);
    scheduleDelayedItemsLayout(); // rows are taller where they are narrow
}

void TodayView::placeHeaders()
{
    for (const TodayGroup group : {TodayGroup::Asks, TodayGroup::Reaching, TodayGroup::Motion, TodayGroup::Preparation, TodayGroup::Later}) {
        const int row = model_->headerOf(group);
        if (row < 0)
            continue;
        auto* line = new QWidget;
        auto* inside = new QVBoxLayout(line);
        inside->setContentsMargins(spacing::tight, spacing::small, spacing::tight, spacing::tight);
        auto* header = new SectionHeader(labelOf(group));
        header->setFoldable(TodayModel::isFoldable(group));
        header->setOpen(model_->isOpen(group));
        header->setCount(model_->countOf(group));
        if (group == TodayGroup::Motion && model_->itemsOf(group).size() > 1) {
            auto* all = new Button(tr("All sent"), ButtonRole::Quiet, header);
            all->setToolTip(tr("Log every message of this list as sent; the same key as for one"));
            all->setFocusPolicy(Qt::NoFocus);
            connect(all, &QPushButton::clicked, this, &TodayView::allSentPressed);
            header->addTrailing(all);
        }
        connect(header, &SectionHeader::toggled, model_, [this, group](bool open) { model_->setOpen(group, open); });
        inside->addWidget(header);
        setIndexWidget(model_->index(row), line);
    }
}

} // namespace askline
