// SPDX-License-Identifier: GPL-3.0-or-later
// What is typed is searched for after a breath, so that a fast typist asks once.
#include "ui/inbox/InboxHead.h"

#include "ui/style/Spacing.h"
#include "ui/style/Type.h"
#include "ui/widgets/Chip.h"
#include "ui/widgets/ChipRow.h"
#include "ui/widgets/SearchField.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>

namespace askline {

namespace {

constexpr int breathMs = 60;

QString keyOf(RowOrder order)
{
    return QString::number(int(order));
}

} // namespace

InboxHead::InboxHead(QWidget* parent)
    : QWidget(parent), count_(new QLabel(this)), hint_(new QLabel(this)), orders_(new ChipRow(ChipRow::Choice::One, this)),
      search_(new SearchField(tr("Find among all leads"), this))
{
    auto* title = new QLabel(tr("Inbox"), this);
    setType(title, TypeSize::Display);
    setType(count_, TypeSize::Title);
    setTone(count_, Tone::Muted);
    setTone(hint_, Tone::Muted);
    hint_->hide();
    search_->setMinimumWidth(200);
    search_->setMaximumWidth(320);
    addOrders();
    auto* row = new QHBoxLayout;
    row->setSpacing(spacing::small + spacing::tight);
    row->addWidget(title, 0, Qt::AlignBaseline);
    row->addWidget(count_, 0, Qt::AlignBaseline);
    row->addSpacing(spacing::large);
    row->addWidget(orders_, 1, Qt::AlignVCenter);
    row->addWidget(search_, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::tight);
    column->addLayout(row);
    column->addWidget(hint_);
    typing_.setSingleShot(true);
    typing_.setInterval(breathMs);
    connect(search_, &QLineEdit::textChanged, &typing_, qOverload<>(&QTimer::start));
    connect(&typing_, &QTimer::timeout, this, &InboxHead::queryChanged);
    connect(search_, &SearchField::movedToResults, this, &InboxHead::movedToResults);
    connect(search_, &QLineEdit::returnPressed, this, &InboxHead::movedToResults);
    connect(search_, &SearchField::left, this, &InboxHead::left);
}

void InboxHead::addOrders()
{
    orders_->setAccessibleName(tr("Order"));
    orders_->addChip(keyOf(RowOrder::InboxNewest), tr("Newest"));
    orders_->addChip(keyOf(RowOrder::InboxUrgent), tr("Most urgent"));
    orders_->addChip(keyOf(RowOrder::InboxBacklog), tr("Backlog"))->setToolTip(tr("Leads that came without a time, or long ago"));
    orders_->setChosen({keyOf(order_)});
    connect(orders_, &ChipRow::picked, this, [this](const QString& key) {
        orders_->setChosen({key}); // one of them always is
        const auto order = RowOrder(key.toInt());
        if (order == order_ && searched().isEmpty())
            return;
        order_ = order;
        setSearched({});
    });
}

LeadQuery InboxHead::query() const
{
    LeadQuery query;
    query.search = searched();
    query.order = order_;
    return query;
}

QString InboxHead::searched() const
{
    return search_->text().trimmed();
}

void InboxHead::setSearched(const QString& text)
{
    search_->setText(text);
    typing_.stop();
    Q_EMIT queryChanged();
}

void InboxHead::setOrder(RowOrder order)
{
    order_ = order;
    orders_->setChosen({keyOf(order)});
    setSearched({});
}

void InboxHead::setWaiting(int leads)
{
    count_->setText(leads > 0 ? QLocale().toString(leads) : QString());
    count_->setToolTip(tr("%1 wait for triage, the backlog among them").arg(QLocale().toString(leads)));
    count_->setAccessibleName(tr("%1 waiting").arg(QLocale().toString(leads)));
}

void InboxHead::setHint(const QString& text)
{
    hint_->setText(text);
    hint_->setVisible(!text.isEmpty());
}

void InboxHead::focusSearch()
{
    search_->setFocus(Qt::ShortcutFocusReason);
    search_->selectAll();
}

} // namespace askline
