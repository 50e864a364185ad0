// SPDX-License-Identifier: GPL-3.0-or-later
// Rejected rows first, then values that could not be read; a table, as there may be thousands.
#include "ui/intake/ImportDone.h"

#include "app/base/Folding.h"
#include "app/wording/Importing.h"
#include "app/wording/Rejects.h"
#include "ui/style/Spacing.h"
#include "ui/style/Type.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/SectionHeader.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QTableWidget>

namespace askline {

namespace {

constexpr int mostRows = 500;

QString skippedInWords(const QList<intake::SkippedMail>& skipped)
{
    QMap<QString, int> kinds;
    for (const intake::SkippedMail& mail : skipped)
        ++kinds[skippedMailInWords(nameOf(mail.kind))];
    QStringList parts;
    for (auto kind = kinds.cbegin(); kind != kinds.cend(); ++kind)
        parts += kind.value() == 1 ? kind.key() : QStringLiteral("%1 × %2").arg(QLocale().toString(kind.value()), kind.key());
    return parts.join(QStringLiteral(", "));
}

// Short, and with an ampersand that is one.
QString onButton(const QString& name)
{
    const QString shortened = name.size() > 32 ? name.left(15) + u'…' + name.right(15) : name;
    return QString(shortened).replace(u'&', QStringLiteral("&&"));
}

QTableWidgetItem* cell(const QString& text)
{
    auto* item = new QTableWidgetItem(cleanedLine(text));
    item->setToolTip(cleanedLine(text).toHtmlEscaped());
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    return item;
}

} // namespace

ImportDone::ImportDone(QWidget* parent)
    : QWidget(parent), head_(new SectionHeader(tr("Rows that need you"), this)), rows_(new QTableWidget(0, 3, this)),
      inbox_(new Button(tr("Go to the inbox"), ButtonRole::Primary, this)), next_(new Button({}, ButtonRole::Normal, this)),
      rejects_(new Button(tr("Save rejected rows…"), ButtonRole::Normal, this)), undo_(new Button(tr("Undo the import"), ButtonRole::Quiet, this))
{
    build();
    connect(inbox_, &QPushButton::clicked, this, &ImportDone::inboxWanted);
    connect(next_, &QPushButton::clicked, this, &ImportDone::nextWanted);
    connect(undo_, &QPushButton::clicked, this, &ImportDone::undoWanted);
    connect(rejects_, &QPushButton::clicked, this, &ImportDone::rejectsWanted);
}

QLabel* ImportDone::addWords(QVBoxLayout* column)
{
    auto* words = new QLabel(this);
    words->setTextFormat(Qt::PlainText);
    words->setWordWrap(true);
    column->addWidget(words);
    return words;
}

void ImportDone::build()
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::small);
    title_ = addWords(column);
    counts_ = addWords(column);
    skipped_ = addWords(column);
    setType(title_, TypeSize::Title);
    counts_->setFont(tabularFigures(counts_->font()));
    setTone(skipped_, Tone::Muted);
    auto* row = new QHBoxLayout;
    row->setSpacing(spacing::small);
    for (Button* button : {inbox_, next_, rejects_})
        row->addWidget(button);
    row->addStretch(1);
    row->addWidget(undo_);
    column->addSpacing(spacing::small);
    column->addLayout(row);
    column->addSpacing(spacing::medium);
    column->addWidget(head_);
    column->addWidget(rows_, 1);
    column->addStretch(0);
    rows_->setHorizontalHeaderLabels({tr("Line"), tr("Column"), tr("Problem")});
    rows_->setAccessibleName(tr("Rows that need you"));
    rows_->verticalHeader()->hide();
    rows_->setShowGrid(false);
    rows_->setWordWrap(false);
    rows_->setTabKeyNavigation(false);
    rows_->setSelectionBehavior(QAbstractItemView::SelectRows);
    rows_->setSelectionMode(QAbstractItemView::SingleSelection);
    rows_->horizontalHeader()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    rows_->horizontalHeader()->setSectionResizeMode(2, QHeaderView::Stretch);
    rows_->setColumnWidth(1, 200);
}

void ImportDone::fillRows(const intake::ImportedFile& file)
{
    rows_->clearContents();
    const int rejected = int(std::min<qsizetype>(file.rejected.size(), mostRows));
    const int remarks = int(std::min<qsizetype>(file.remarks.size(), mostRows - rejected));
    rows_->setRowCount(rejected + remarks);
    const auto put = [this](int row, qint64 line, const QString& field, const QString& problem) {
        QTableWidgetItem* number = cell(QLocale().toString(line));
        number->setTextAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
        rows_->setItem(row, 0, number);
        rows_->setItem(row, 1, cell(field));
        rows_->setItem(row, 2, cell(problem));
    };
    for (int row = 0; row < rejected; ++row)
        put(row, file.rejected[row].line, file.rejected[row].field, tr("Rejected: %1").arg(rejectInWords(file.rejected[row])));
    for (int row = 0; row < remarks; ++row) {
        const intake::RowRemark& remark = file.remarks[row];
        put(rejected + row, remark.line, remark.field, tr("Kept as it came: %1").arg(remarkInWords(nameOf(remark.kind), remark.field, remark.value)));
    }
    const bool any = rejected + remarks > 0;
    head_->setVisible(any);
    head_->setCount(QLocale().toString(file.rejected.size() + file.remarks.size()));
    rows_->setVisible(any);
}

void ImportDone::showResult(const QString& name, const intake::ImportedFile& file, const QString& next)
{
    const ImportCounts& counts = file.counts;
    title_->setText(counts.added == 1 ? tr("One lead imported from %1").arg(name)
                                      : tr("%1 leads imported from %2").arg(QLocale().toString(counts.added), name));
    counts_->setText(countsInWords({counts.added, counts.updated, counts.unchanged, counts.rejected}));
    skipped_->setText(tr("Made no lead: %1").arg(skippedInWords(file.skipped)));
    skipped_->setVisible(!file.skipped.isEmpty());
    rejects_->setVisible(!file.rejected.isEmpty());
    next_->setText(next.isEmpty() ? tr("Import more") : tr("Next: %1").arg(onButton(next)));
    inbox_->setRole(next.isEmpty() ? ButtonRole::Primary : ButtonRole::Normal);
    next_->setRole(next.isEmpty() ? ButtonRole::Normal : ButtonRole::Primary);
    undo_->setText(tr("Undo the import"));
    undo_->setEnabled(true);
    fillRows(file);
}

void ImportDone::setUndone()
{
    undo_->setText(tr("Undone"));
    undo_->setEnabled(false);
}

void ImportDone::focusFirst()
{
    (next_->role() == ButtonRole::Primary ? next_ : inbox_)->setFocus(Qt::OtherFocusReason);
}

} // namespace askline
