// SPDX-License-Identifier: GPL-3.0-or-later
// The view over the table's model.
#include "ui/pipeline/LeadTable.h"

#include "ui/pipeline/LeadTableModel.h"
#include "ui/style/Spacing.h"
#include "ui/widgets/ScrollAnchor.h"

#include <QHeaderView>
#include <QKeyEvent>

namespace askline {

namespace {

// Shares of the width, and the least a column may have.
constexpr std::array<int, LeadTableModel::columns> shares{16, 17, 11, 9, 16, 11, 8, 9, 9};
constexpr int narrowestColumn = 84;

} // namespace

LeadTable::LeadTable(Desk& desk, QWidget* parent) : QTableView(parent), model_(new LeadTableModel(desk, this))
{
    setModel(model_);
    dress();
    connect(horizontalHeader(), &QHeaderView::sectionClicked, this, &LeadTable::sortBy);
    connect(this, &QTableView::activated, this, [this](const QModelIndex& index) { Q_EMIT leadActivated(model_->at(index.row()).id); });
    connect(model_, &LeadListModel::loaded, this, [this] {
        if (!currentIndex().isValid() && model_->rowCount() > 0)
            setCurrentIndex(model_->index(0, 0));
        Q_EMIT shownChanged();
    });
    connect(model_, &LeadListModel::rowsInserted, this, &LeadTable::shownChanged);
    connect(model_, &LeadListModel::rowsRemoved, this, &LeadTable::shownChanged);
    new ScrollAnchor(*this);
}

void LeadTable::dress()
{
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setAccessibleName(tr("Leads"));
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(std::max(spacing::rowHeight, fontMetrics().height() + spacing::medium));
    QHeaderView* head = horizontalHeader();
    head->setHighlightSections(false);
    head->setSectionsClickable(true);
    head->setMinimumSectionSize(narrowestColumn);
    showOrder();
}

void LeadTable::setSearch(const QString& text)
{
    if (text == query_.search)
        return;
    query_.search = text;
    ask();
}

void LeadTable::begin()
{
    if (!begun_)
        ask();
}

// A column that is sorted by already goes back to the order of arrival.
void LeadTable::sortBy(int column)
{
    const auto order = LeadTableModel::orderOf(column);
    if (!order || !query_.search.isEmpty())
        return showOrder();
    query_.order = query_.order == *order ? RowOrder::Arrival : *order;
    ask();
}

void LeadTable::ask()
{
    begun_ = true;
    showOrder();
    model_->showQuery(query_);
}

void LeadTable::showOrder()
{
    const int column = query_.search.isEmpty() ? LeadTableModel::columnOf(query_.order) : -1;
    QHeaderView* head = horizontalHeader();
    head->setSortIndicatorShown(column >= 0);
    if (column >= 0)
        head->setSortIndicator(column, query_.order == RowOrder::Value ? Qt::DescendingOrder : Qt::AscendingOrder);
}

std::optional<LeadRow> LeadTable::currentLead() const
{
    const int row = currentIndex().row();
    return row >= 0 && row < model_->rowCount() ? std::optional(model_->at(row)) : std::nullopt;
}

QList<LeadId> LeadTable::leadsBelow() const
{
    QList<LeadId> leads;
    for (int row = currentIndex().row() + 1; row < model_->rowCount(); ++row)
        if (model_->at(row).isOpen())
            leads += model_->at(row).id;
    return leads;
}

QRect LeadTable::currentCell(const QWidget* widget) const
{
    const QRect cell = visualRect(model_->index(currentIndex().row(), 0));
    return {viewport()->mapTo(widget, cell.topLeft()), cell.size()};
}

void LeadTable::moveFocus(int step)
{
    const int row = std::clamp(currentIndex().row() + step, 0, std::max(0, model_->rowCount() - 1));
    setCurrentIndex(model_->index(row, 0));
}

void LeadTable::focusInEvent(QFocusEvent* event)
{
    QTableView::focusInEvent(event);
    if (!currentIndex().isValid() && model_->rowCount() > 0)
        setCurrentIndex(model_->index(0, 0));
}

void LeadTable::keyPressEvent(QKeyEvent* event)
{
    // A row is one thing: Left and Right scroll, Home and End go to the first and last.
    if (event->key() == Qt::Key_Home || event->key() == Qt::Key_End)
        moveFocus(event->key() == Qt::Key_Home ? -model_->rowCount() : model_->rowCount());
    else
        QTableView::keyPressEvent(event);
}

void LeadTable::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    sizeColumns();
}

void LeadTable::sizeColumns()
{
    int sum = 0;
    for (const int share : shares)
        sum += share;
    int left = viewport()->width();
    for (int column = 0; column < LeadTableModel::columns; ++column) {
        const int width = std::max(narrowestColumn, viewport()->width() * shares[size_t(column)] / sum);
        const bool last = column == LeadTableModel::columns - 1;
        setColumnWidth(column, last ? std::max(width, left) : width);
        left -= width;
    }
}

} // namespace askline
