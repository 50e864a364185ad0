// SPDX-License-Identifier: GPL-3.0-or-later
// The focus stays in the field; the keys that move and choose are passed to the list.
#include "ui/widgets/CommandPalette.h"

#include "ui/style/Spacing.h"
#include "ui/widgets/Announce.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/PaletteModel.h"
#include "ui/widgets/SearchField.h"

#include <QKeyEvent>
#include <QLabel>
#include <QListView>
#include <QVBoxLayout>

namespace askline {

namespace {

constexpr int mostRows = 9;

} // namespace

CommandPalette::CommandPalette(QWidget* host)
    : Overlay(host), field_(new SearchField(tr("Search or type what to do"))), list_(new QListView), nothing_(new QLabel),
      model_(new PaletteModel(this))
{
    setAccessibleName(tr("Command palette"));
    list_->setModel(model_);
    list_->setItemDelegate(new PaletteDelegate(list_));
    list_->setProperty("plain", true);
    list_->setAccessibleName(tr("Results"));
    list_->setFocusPolicy(Qt::NoFocus);
    list_->setMouseTracking(true);
    list_->setUniformItemSizes(true);
    list_->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    nothing_->setText(tr("Nothing fits. Try fewer or other words."));
    nothing_->setAlignment(Qt::AlignCenter);
    setTone(nothing_, Tone::Muted);
    auto* column = new QVBoxLayout(card());
    column->setContentsMargins(spacing::small, spacing::small, spacing::small, spacing::small);
    column->setSpacing(spacing::small);
    column->addWidget(field_);
    column->addWidget(list_, 1);
    column->addWidget(nothing_, 1);
    field_->installEventFilter(this);
    connect(field_, &QLineEdit::textChanged, this, &CommandPalette::refresh);
    connect(list_, &QListView::clicked, this, &CommandPalette::choose);
}

void CommandPalette::setProvider(Provider provider)
{
    provider_ = std::move(provider);
}

void CommandPalette::setPlaceholder(const QString& text)
{
    field_->setPlaceholderText(text);
    field_->setAccessibleName(text);
}

void CommandPalette::setItems(quint64 token, const QList<PaletteItem>& items)
{
    if (token != token_)
        return;
    const bool wasEmpty = model_->rowCount() == 0;
    model_->append(items);
    if (wasEmpty)
        moveBy(0);
    showCount();
}

QString CommandPalette::query() const
{
    return field_->text();
}

void CommandPalette::setQuery(const QString& query)
{
    field_->setText(query);
}

QStringList CommandPalette::shownIds() const
{
    QStringList ids;
    for (int row = 0; row < model_->rowCount(); ++row)
        ids += model_->at(row).id;
    return ids;
}

QRect CommandPalette::cardPlace(QSize overlay) const
{
    const int rows = std::clamp(model_->rowCount(), 1, mostRows);
    const int rowHeight = std::max(list_->sizeHintForRow(0), spacing::rowHeight);
    const int height = field_->sizeHint().height() + 3 * spacing::small + rows * rowHeight;
    const int top = std::max(spacing::large, overlay.height() / 8);
    const QSize size = QSize(640, height).boundedTo(QSize(overlay.width() - 2 * spacing::large, overlay.height() - top));
    return QRect(QPoint((overlay.width() - size.width()) / 2, top), size);
}

QWidget* CommandPalette::firstFocus()
{
    return field_;
}

void CommandPalette::opening()
{
    field_->clear();
    refresh();
}

bool CommandPalette::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != field_ || event->type() != QEvent::KeyPress)
        return Overlay::eventFilter(watched, event);
    switch (static_cast<QKeyEvent*>(event)->key()) {
    case Qt::Key_Escape: shut(); return true;
    case Qt::Key_Up: moveBy(-1); return true;
    case Qt::Key_Down: moveBy(1); return true;
    case Qt::Key_PageUp: moveBy(-8); return true;
    case Qt::Key_PageDown: moveBy(8); return true;
    case Qt::Key_Return:
    case Qt::Key_Enter: choose(); return true;
    default: return false;
    }
}

void CommandPalette::refresh()
{
    const QString query = field_->text();
    ++token_;
    model_->setItems(provider_ ? ranked(query, provider_(query)) : QList<PaletteItem>());
    moveBy(0);
    showCount();
    Q_EMIT queried(token_, query);
}

void CommandPalette::moveBy(int rows)
{
    const int count = model_->rowCount();
    if (count == 0)
        return;
    const int from = std::max(0, list_->currentIndex().row());
    int to = from + rows;
    if (std::abs(rows) == 1) // single steps go round, pages stop at the ends
        to = (to + count) % count;
    list_->setCurrentIndex(model_->index(std::clamp(to, 0, count - 1)));
    if (rows != 0)
        announce(field_, model_->data(list_->currentIndex(), Qt::AccessibleTextRole).toString());
}

void CommandPalette::choose()
{
    const QModelIndex current = list_->currentIndex();
    if (!current.isValid())
        return;
    const QString id = model_->at(current.row()).id;
    shut(); // first: what was chosen may move the focus or open something itself
    Q_EMIT chosen(id);
}

void CommandPalette::showCount()
{
    const bool any = model_->rowCount() > 0;
    list_->setVisible(any);
    nothing_->setVisible(!any);
    place();
}

} // namespace askline
