// SPDX-License-Identifier: GPL-3.0-or-later
// As tall as its rows: the page scrolls, not the table.
#include "ui/numbers/SourceTable.h"

#include "app/wording/MoneyText.h"
#include "app/wording/NumbersText.h"
#include "ui/style/Spacing.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLocale>

namespace askline {

namespace {

QString sumsInWords(const QList<Money>& sums)
{
    QStringList words;
    for (const Money& money : sums)
        words += moneyForPeople(money, QLocale());
    return words.isEmpty() ? QStringLiteral("–") : words.join(QStringLiteral(" + "));
}

QString moneyOrNone(const std::optional<Money>& money)
{
    return money ? moneyForPeople(*money, QLocale()) : QStringLiteral("–");
}

} // namespace

SourceTable::SourceTable(QWidget* parent) : QTableWidget(parent)
{
    const QStringList heads{tr("Source"), tr("Leads"), tr("Won"), tr("Of those decided"), tr("Won value"), tr("Spent"), tr("Cost a lead"), tr("Value a lead"), tr("Cost a customer")};
    setColumnCount(int(heads.size()));
    setHorizontalHeaderLabels(heads);
    verticalHeader()->hide();
    setEditTriggers(NoEditTriggers);
    setSelectionBehavior(SelectRows);
    setShowGrid(false);
    setTabKeyNavigation(false);
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("Sources"));
    horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    horizontalHeader()->setDefaultAlignment(Qt::AlignRight | Qt::AlignVCenter);
    horizontalHeaderItem(0)->setTextAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeaderItem(3)->setToolTip(tr("Leads that are still open are no failures, and are not counted here"));
    horizontalHeaderItem(7)->setToolTip(tr("Won value over all leads of the source, those still open too: it grows as they are decided"));
}

void SourceTable::show(const QList<SourceNumbers>& sources, const Catalogue& catalogue)
{
    setRowCount(int(sources.size()));
    for (int row = 0; row < sources.size(); ++row) {
        const SourceNumbers& numbers = sources[row];
        const Source* source = catalogue.source(numbers.source);
        QString name = source ? source->name : tr("Without a source");
        if (numbers.isReferred)
            name = tr("%1, referred").arg(name);
        const QStringList cells{name,
                                QLocale().toString(numbers.leads),
                                QLocale().toString(numbers.conversion.part),
                                rateInWords(numbers.conversion),
                                sumsInWords(numbers.wonValue),
                                sumsInWords(numbers.spend),
                                moneyOrNone(numbers.costPerLead()),
                                moneyOrNone(numbers.valuePerLead()),
                                moneyOrNone(numbers.costPerCustomer())};
        for (int column = 0; column < cells.size(); ++column) {
            auto* item = new QTableWidgetItem(cells[column]);
            item->setTextAlignment((column == 0 ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
            setItem(row, column, item);
        }
        setRowHeight(row, spacing::rowHeight);
    }
    setFixedHeight(horizontalHeader()->sizeHint().height() + rowCount() * spacing::rowHeight + 2 * frameWidth() + spacing::medium);
}

QString SourceTable::asText() const
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

void SourceTable::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Copy))
        QApplication::clipboard()->setText(asText());
    else
        QTableWidget::keyPressEvent(event);
}

} // namespace askline
