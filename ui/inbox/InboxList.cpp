// SPDX-License-Identifier: GPL-3.0-or-later
// A list view whose rows are all alike, so that a hundred thousand cost nothing.
#include "ui/inbox/InboxList.h"

#include "ui/parts/LeadRowDelegate.h"
#include "ui/widgets/ScrollAnchor.h"

#include <QKeyEvent>

namespace askline {

InboxList::InboxList(Desk& desk, QWidget* parent) : QListView(parent), model_(new LeadListModel(desk, this))
{
    setModel(model_);
    setItemDelegate(new LeadRowDelegate(desk, this));
    setSelectionMode(ExtendedSelection);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setUniformItemSizes(true);
    setMouseTracking(true);
    setAccessibleName(tr("Leads"));
    new ScrollAnchor(*this);
}

LeadId InboxList::currentLead() const
{
    const QModelIndex at = currentIndex();
    return at.isValid() && selectionModel()->isSelected(at) ? model_->at(at.row()).id : LeadId{};
}

QList<LeadId> InboxList::pickedLeads() const
{
    QList<int> rows;
    for (const QModelIndex& index : selectionModel()->selectedIndexes())
        rows += index.row();
    std::ranges::sort(rows);
    QList<LeadId> leads;
    for (const int row : std::as_const(rows))
        leads += model_->at(row).id;
    return leads;
}

void InboxList::pick(LeadId lead)
{
    pickRow(model_->rowOf(lead));
}

void InboxList::pickRow(int row)
{
    if (row < 0 || row >= model_->rowCount())
        return;
    selectionModel()->setCurrentIndex(model_->index(row), QItemSelectionModel::ClearAndSelect);
    scrollTo(model_->index(row));
}

void InboxList::pickNext()
{
    QSet<int> picked;
    int last = -1;
    for (const QModelIndex& index : selectionModel()->selectedIndexes()) {
        picked += index.row();
        last = std::max(last, index.row());
    }
    const auto isFree = [&](int row) { return row >= 0 && row < model_->rowCount() && !picked.contains(row); };
    int next = last + 1;
    for (; next < model_->rowCount() && !isFree(next);)
        ++next;
    if (!isFree(next))
        for (next = last - 1; next >= 0 && !isFree(next);)
            --next;
    if (isFree(next))
        pickRow(next);
}

void InboxList::step(int by)
{
    const int count = model_->rowCount();
    if (count > 0)
        pickRow(std::clamp(currentIndex().isValid() ? currentIndex().row() + by : 0, 0, count - 1));
}

// Letters are commands of the page, never a search among the names that happen to be loaded.
void InboxList::keyPressEvent(QKeyEvent* event)
{
    const bool isText = !event->text().isEmpty() && event->text().at(0).isPrint() && event->key() != Qt::Key_Space;
    if (isText && !(event->modifiers() & Qt::ControlModifier))
        event->ignore();
    else
        QListView::keyPressEvent(event);
}

void InboxList::selectionChanged(const QItemSelection& selected, const QItemSelection& deselected)
{
    QListView::selectionChanged(selected, deselected);
    Q_EMIT pickedChanged();
}

} // namespace askline
