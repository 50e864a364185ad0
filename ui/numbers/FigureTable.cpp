// SPDX-License-Identifier: GPL-3.0-or-later
// As tall as its rows: the page scrolls, not the table.
#include "ui/numbers/FigureTable.h"

#include "ui/style/Spacing.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QKeyEvent>

namespace askline {

FigureTable::FigureTable(const QString& name, const QList<FigureColumn>& columns, QWidget* parent) : QTableWidget(0, int(columns.size()), parent)
{
    for (int column = 0; column < columns.size(); ++column) {
        auto* head = new QTableWidgetItem(columns[column].head);
        head->setToolTip(columns[column].toolTip);
        head->setTextAlignment((column == 0 ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
        setHorizontalHeaderItem(column, head);
    }
    verticalHeader()->hide();
    setEditTriggers(NoEditTriggers);
    setSelectionBehavior(SelectRows);
    setShowGrid(false);
    setTabKeyNavigation(false);
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(name);
    horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
}

void FigureTable::setRows(const QList<QStringList>& rows)
{
    setRowCount(int(rows.size()));
    for (int row = 0; row < rows.size(); ++row) {
        for (int column = 0; column < columnCount(); ++column) {
            auto* item = new QTableWidgetItem(rows[row].value(column));
            item->setTextAlignment((column == 0 ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
            setItem(row, column, item);
        }
        setRowHeight(row, spacing::rowHeight);
    }
    setFixedHeight(horizontalHeader()->sizeHint().height() + rowCount() * spacing::rowHeight + 2 * frameWidth() + spacing::medium);
}

QString FigureTable::asText() const
{
    QStringList lines;
    QStringList heads;
    for (int column = 0; column < columnCount(); ++column)
        heads += horizontalHeaderItem(column)->text();
    lines += heads.join(u'\t');
    for (int row = 0; row < rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < columnCount(); ++column)
            cells += item(row, column)->text();
        lines += cells.join(u'\t');
    }
    return lines.join(u'\n');
}

void FigureTable::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Copy))
        QApplication::clipboard()->setText(asText());
    else
        QTableWidget::keyPressEvent(event);
}

} // namespace askline
