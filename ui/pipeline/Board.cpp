// SPDX-License-Identifier: GPL-3.0-or-later
// Columns keep themselves fresh; the board follows the focus and says what is wanted of a card.
#include "ui/pipeline/Board.h"

#include "ui/pipeline/BoardColumn.h"
#include "ui/pipeline/CardList.h"
#include "ui/pipeline/DropZones.h"
#include "ui/style/Spacing.h"

#include <QHBoxLayout>
#include <QScrollArea>

namespace askline {

Board::Board(Desk& desk, QWidget* parent) : QWidget(parent), desk_(desk), scroll_(new QScrollArea(this)), zones_(new DropZones(this))
{
    auto* inside = new QWidget;
    inside->setProperty("plain", true);
    row_ = new QHBoxLayout(inside);
    row_->setContentsMargins(0, 0, 0, spacing::medium);
    row_->setSpacing(spacing::small);
    scroll_->setWidget(inside);
    scroll_->setWidgetResizable(true);
    scroll_->setFrameShape(QFrame::NoFrame);
    scroll_->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll_->setFocusPolicy(Qt::NoFocus);
    auto* fill = new QHBoxLayout(this);
    fill->setContentsMargins(0, 0, 0, 0);
    fill->addWidget(scroll_);
    zones_->hide();
    connect(zones_, &DropZones::dropped, this, [this](LeadId lead, VerdictKind what) {
        if (const auto row = shownLead(lead))
            Q_EMIT decisionWanted(*row, what);
    });
}

QList<Board::Stage> Board::stagesOf(const LeadCounts& counts) const
{
    QList<Stage> stages;
    for (const StageCard& card : desk_.playbook().stages)
        stages += Stage{card.key, card.title, card.place};
    // Leads may stand in a stage that the playbook has dropped since.
    for (const StageTally& tally : counts.stages)
        if (tally.leads > 0 && std::ranges::find(stages, tally.stage, &Stage::key) == stages.end())
            stages += Stage{tally.stage, tally.stage.isEmpty() ? tr("No stage") : tally.stage, StagePlace::Side};
    return stages;
}

void Board::setCounts(const LeadCounts& counts)
{
    const QList<Stage> stages = stagesOf(counts);
    if (stages != stages_)
        rebuild(stages);
    for (BoardColumn* column : std::as_const(columns_))
        column->setTallies(counts.stages);
}

void Board::rebuild(const QList<Stage>& stages)
{
    qDeleteAll(columns_);
    columns_.clear();
    current_ = nullptr;
    stages_ = stages;
    for (const Stage& stage : stages) {
        auto* column = new BoardColumn(desk_, stage.key, stage.title, stage.place);
        columns_ += column;
        row_->addWidget(column, 1);
        wire(column);
        column->list().cards().showQuery({.stage = stage.key});
    }
}

void Board::wire(BoardColumn* column)
{
    CardList& list = column->list();
    connect(&list, &CardList::entered, this, [this, column] { setCurrent(column); });
    connect(&list, &CardList::sideways, this, &Board::moveSideways);
    connect(&list, &CardList::activated, this, [this, &list](const QModelIndex& index) { Q_EMIT activated(list.cards().at(index.row()).id); });
    connect(&list, &CardList::dropped, this, [this, column](LeadId lead) {
        following_ = lead;
        if (const auto row = shownLead(lead))
            Q_EMIT moveWanted(*row, column->stage());
    });
    connect(&list, &CardList::dragging, this, [this](bool dragging) {
        zones_->setVisible(dragging);
        zones_->raise();
    });
    connect(&list.cards(), &LeadListModel::rowsInserted, this, [this, column] { follow(column); });
    connect(&list.cards(), &LeadListModel::loaded, this, [this, column] {
        if (!current_ && column->list().cards().rowCount() > 0) {
            column->list().setCurrentRow(0);
            setCurrent(column);
        }
    });
}

void Board::setCurrent(BoardColumn* column)
{
    current_ = column;
    for (BoardColumn* other : std::as_const(columns_))
        if (other != column)
            other->list().clearSelection();
    scroll_->ensureWidgetVisible(column, spacing::medium, 0);
}

void Board::follow(BoardColumn* column)
{
    const int row = following_.isNull() ? -1 : column->list().cards().rowOf(following_);
    if (row < 0)
        return;
    following_ = {};
    column->list().setCurrentRow(row);
    column->list().setFocus();
    setCurrent(column);
}

std::optional<LeadRow> Board::shownLead(LeadId lead) const
{
    for (const BoardColumn* column : columns_)
        if (const int row = column->list().cards().rowOf(lead); row >= 0)
            return column->list().cards().at(row);
    return std::nullopt;
}

std::optional<LeadRow> Board::currentLead() const
{
    return current_ ? current_->list().currentLead() : std::nullopt;
}

QList<LeadId> Board::leadsBelow() const
{
    QList<LeadId> leads;
    if (current_)
        for (int row = current_->list().currentIndex().row() + 1; row < current_->list().cards().rowCount(); ++row)
            leads += current_->list().cards().at(row).id;
    return leads;
}

QRect Board::currentCard(const QWidget* widget) const
{
    if (!current_)
        return {};
    const CardList& list = current_->list();
    const QRect card = list.visualRect(list.currentIndex());
    return {list.viewport()->mapTo(widget, card.topLeft()), card.size()};
}

void Board::moveFocus(int step)
{
    if (current_)
        current_->list().setCurrentRow(current_->list().currentIndex().row() + step);
}

void Board::moveSideways(int step)
{
    const CardList* from = current_ ? &current_->list() : nullptr;
    const int height = from ? from->visualRect(from->currentIndex()).top() : 0;
    for (qsizetype at = columns_.indexOf(current_) + step; at >= 0 && at < columns_.size(); at += step) {
        CardList& list = columns_[at]->list();
        if (list.cards().rowCount() == 0)
            continue;
        const QModelIndex beside = list.indexAt(QPoint(spacing::medium, height + spacing::small));
        list.setCurrentRow(beside.isValid() ? beside.row() : list.cards().rowCount() - 1);
        list.setFocus();
        return;
    }
}

void Board::moveCard(int step)
{
    const qsizetype to = columns_.indexOf(current_) + step;
    const auto lead = currentLead();
    if (!lead || to < 0 || to >= columns_.size())
        return;
    following_ = lead->id;
    Q_EMIT moveWanted(*lead, columns_[to]->stage());
}

void Board::focusCards()
{
    if (current_)
        current_->list().setFocus();
}

void Board::repaintTimes()
{
    for (BoardColumn* column : std::as_const(columns_))
        column->list().viewport()->update();
}

void Board::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    zones_->place(rect());
}

} // namespace askline
