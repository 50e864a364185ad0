// SPDX-License-Identifier: GPL-3.0-or-later
// As tall as its rows: the page scrolls, not the table. Figures stand at the right, words at the left and break.
#include "ui/numbers/FigureTable.h"

#include "app/workspace/files/CsvLine.h"
#include "ui/style/Spacing.h"
#include "ui/style/Type.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QKeyEvent>

#include <algorithm>

namespace askline {

namespace {

constexpr int longestFigure = 24; // characters: longer cells are sentences

bool isFigure(const QString& cell)
{
    return cell.isEmpty() || cell.front().isDigit() || !cell.front().isLetter();
}

bool isOfWords(const FigureSheet& sheet, int column)
{
    const auto figures = std::ranges::count_if(sheet.rows, [column](const QStringList& row) { return isFigure(row.value(column)); });
    const bool hasSentence = std::ranges::any_of(sheet.rows, [column](const QStringList& row) { return row.value(column).size() > longestFigure; });
    return column == 0 || hasSentence || 2 * figures < sheet.rows.size();
}

// A head takes several lines rather than being cut off, and of many columns those of figures leave their width to the words.
QString brokenHead(const QString& head, bool isWords, int columns)
{
    constexpr int many = 9; // columns
    const int widest = isWords ? 18 : columns < many ? longestFigure : 10; // characters of a line
    QStringList lines;
    for (const QString& word : head.split(u' ')) {
        if (!lines.isEmpty() && lines.last().size() + 1 + word.size() <= widest)
            lines.last() += u' ' + word;
        else
            lines += word;
    }
    return lines.join(u'\n');
}

QString onOneLine(QString cell)
{
    return cell.replace(u'\t', u' ').replace(u'\n', u' ').replace(u'\r', u' ');
}

} // namespace

FigureTable::FigureTable(QWidget* parent) : QTableWidget(parent)
{
    verticalHeader()->hide();
    horizontalHeader()->setHighlightSections(false);
    setEditTriggers(NoEditTriggers);
    setSelectionBehavior(SelectRows);
    setShowGrid(false);
    setTabKeyNavigation(false);
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWordWrap(true);
    setFont(tabularFigures(font()));
    verticalHeader()->setMinimumSectionSize(spacing::targetSize);
    connect(horizontalHeader(), &QHeaderView::sectionResized, this, &FigureTable::fitHeight, Qt::QueuedConnection); // once all have their widths
}

void FigureTable::setSheet(const FigureSheet& sheet)
{
    sheet_ = sheet;
    setAccessibleName(sheet.title);
    setColumnCount(int(sheet.heads.size()));
    setRowCount(int(sheet.rows.size()));
    for (int column = 0; column < columnCount(); ++column) {
        const bool isWords = isOfWords(sheet, column);
        const Qt::Alignment alignment = (isWords ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter;
        auto* head = new QTableWidgetItem(brokenHead(sheet.heads[column].text, isWords, columnCount()));
        head->setToolTip(sheet.heads[column].explained);
        head->setTextAlignment(alignment);
        setHorizontalHeaderItem(column, head);
        for (int row = 0; row < rowCount(); ++row) {
            auto* item = new QTableWidgetItem(sheet.rows[row].value(column));
            item->setTextAlignment(alignment);
            setItem(row, column, item);
        }
        horizontalHeader()->setSectionResizeMode(column, isWords ? QHeaderView::Stretch : QHeaderView::ResizeToContents);
    }
    constexpr int narrow = 5;  // columns
    constexpr int narrowWidth = 760; // so that figures stand near their names
    const bool isNarrow = columnCount() <= narrow && std::ranges::none_of(sheet.rows, [](const QStringList& row) { return std::ranges::any_of(row, [](const QString& cell) { return cell.size() > 2 * longestFigure; }); });
    setMaximumWidth(isNarrow ? narrowWidth : QWIDGETSIZE_MAX);
    fitHeight();
}

void FigureTable::fitHeight()
{
    resizeRowsToContents();
    int height = horizontalHeader()->sizeHint().height() + 2 * frameWidth() + spacing::small;
    for (int row = 0; row < rowCount(); ++row)
        height += isRowHidden(row) ? 0 : rowHeight(row);
    setFixedHeight(height);
}

void FigureTable::setRowsSeen(int rows)
{
    for (int row = 0; row < rowCount(); ++row)
        setRowHidden(row, row >= rows);
    fitHeight();
}

QString FigureTable::asText() const
{
    QStringList lines;
    const auto add = [&](const QStringList& cells) {
        QStringList line;
        for (const QString& cell : cells)
            line += asWords(onOneLine(cell));
        lines += line.join(u'\t');
    };
    add(sheet_.headTexts());
    for (const QStringList& row : sheet_.rows)
        add(row);
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
