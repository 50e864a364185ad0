// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures are copied as they are seen, tables as spreadsheets take them.
#include "ui/numbers/FigureBlock.h"

#include "app/workspace/files/CsvLine.h"
#include "ui/numbers/FigureTable.h"
#include "ui/style/Spacing.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/DropWidgets.h"
#include "ui/widgets/PlainLabel.h"
#include "ui/widgets/SectionHeader.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QFileDialog>
#include <QLabel>
#include <QMenu>
#include <QPainter>
#include <QSaveFile>
#include <QSvgGenerator>
#include <QToolButton>
#include <QVBoxLayout>

namespace askline {

FigureBlock::FigureBlock(const QString& title, const QString& heading, QWidget* picture, QWidget* parent)
    : QWidget(parent), title_(title), says_(new QVBoxLayout), picture_(picture), table_(new FigureTable(this)), all_(new Button({}, ButtonRole::Quiet, this)), column_(new QVBoxLayout(this))
{
    auto* header = new SectionHeader(title, this);
    makeMenu(*header, heading);
    says_->setSpacing(spacing::small);
    column_->setContentsMargins(0, 0, 0, 0);
    column_->setSpacing(spacing::small);
    column_->addWidget(header);
    column_->addLayout(says_);
    if (picture_) {
        picture_->setParent(this);
        column_->addWidget(picture_);
        table_->hide();
    }
    column_->addWidget(table_);
    column_->addWidget(all_, 0, Qt::AlignLeft);
    all_->hide();
    connect(all_, &QPushButton::clicked, this, [this] {
        showsAll_ = true;
        showRows();
    });
}

void FigureBlock::makeMenu(SectionHeader& header, const QString& heading)
{
    auto* explain = new Button(tr("What is this?"), ButtonRole::Quiet, this);
    explain->setAccessibleName(tr("What is this? %1", "the name of a figure").arg(title_));
    connect(explain, &QPushButton::clicked, this, [this, heading] { Q_EMIT definitionWanted(heading); });
    auto* more = iconButton(IconName::More, tr("Copy or save: %1").arg(title_), this);
    auto* menu = new QMenu(more);
    menu->addAction(tr("Copy as a table"), this, [this] {
        QApplication::clipboard()->setText(table_->asText());
        Q_EMIT noticed(tr("Copied as a table"));
    });
    menu->addAction(tr("Copy as a picture"), this, &FigureBlock::copyPicture);
    menu->addAction(tr("Save as SVG…"), this, &FigureBlock::saveSvg);
    menu->addAction(tr("Save as PNG…"), this, &FigureBlock::savePng);
    menu->addAction(tr("Save as CSV…"), this, &FigureBlock::saveCsv);
    more->setMenu(menu);
    more->setPopupMode(QToolButton::InstantPopup);
    header.addTrailing(explain);
    header.addTrailing(more);
}

void FigureBlock::setSheet(const FigureSheet& sheet)
{
    sheet_ = sheet;
    table_->setSheet(sheet);
    showRows();
}

void FigureBlock::showRows()
{
    constexpr int most = 12;
    const int rows = int(sheet_.rows.size());
    const bool isCut = rows > most + 2 && !showsAll_;
    table_->setRowsSeen(isCut ? most : rows);
    all_->setText(tr("Show all %1").arg(rows));
    all_->setVisible(isCut && !table_->isHidden());
}

void FigureBlock::setSentences(const QStringList& sentences)
{
    dropWidgetsIn(*says_);
    for (const QString& sentence : sentences)
        if (!sentence.isEmpty())
            says_->addWidget(sentenceLabel(sentence, this));
}

void FigureBlock::showTable(bool shown)
{
    if (!picture_)
        return;
    table_->setVisible(shown);
    picture_->setVisible(!shown);
    showRows();
}

void FigureBlock::setTableShown(bool shown)
{
    table_->setVisible(shown);
    showRows();
}

void FigureBlock::addBelow(QWidget* widget)
{
    column_->addWidget(widget, 0, qobject_cast<QPushButton*>(widget) || qobject_cast<QComboBox*>(widget) ? Qt::AlignLeft : Qt::Alignment());
}

QWidget* FigureBlock::shown() const
{
    return picture_ && picture_->isVisibleTo(this) ? picture_ : table_;
}

void FigureBlock::copyPicture()
{
    QApplication::clipboard()->setPixmap(shown()->grab());
    Q_EMIT noticed(tr("Copied as a picture"));
}

void FigureBlock::save(const QString& caption, const QString& ending, const QString& kinds, const std::function<bool(QIODevice&)>& write)
{
    const QString file = QFileDialog::getSaveFileName(window(), caption, title_ + ending, kinds);
    if (file.isEmpty())
        return;
    QSaveFile output(file);
    const bool written = output.open(QIODevice::WriteOnly) && write(output) && output.commit();
    Q_EMIT noticed(written ? tr("Saved: %1").arg(file) : tr("%1 could not be written: %2").arg(file, output.errorString()));
}

void FigureBlock::saveSvg()
{
    save(tr("Save the picture"), QStringLiteral(".svg"), tr("SVG pictures (*.svg)"), [this](QIODevice& output) {
        QSvgGenerator svg;
        svg.setOutputDevice(&output);
        svg.setTitle(title_);
        svg.setSize(shown()->size());
        svg.setViewBox(shown()->rect());
        QPainter painter;
        if (!painter.begin(&svg))
            return false;
        shown()->render(&painter);
        return painter.end();
    });
}

void FigureBlock::savePng()
{
    save(tr("Save the picture"), QStringLiteral(".png"), tr("PNG pictures (*.png)"), [this](QIODevice& output) { return shown()->grab().save(&output, "PNG"); });
}

void FigureBlock::saveCsv()
{
    save(tr("Save the table"), QStringLiteral(".csv"), tr("CSV tables (*.csv)"), [this](QIODevice& output) {
        QByteArray text = csvLine(sheet_.headTexts());
        for (const QStringList& row : std::as_const(sheet_.rows))
            text += csvLine(row);
        return output.write(text) == text.size();
    });
}

} // namespace askline
