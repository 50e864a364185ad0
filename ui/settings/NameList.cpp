// SPDX-License-Identifier: GPL-3.0-or-later
// Names edited in place, and a field at the end that adds one with Enter.
#include "ui/settings/NameList.h"

#include "ui/style/Spacing.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/ElidedLabel.h"
#include "ui/widgets/InPlaceEdit.h"
#include "ui/widgets/SectionHeader.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QToolButton>

namespace askline {

NameList::NameList(const QString& title, const QString& addHint, May may, QWidget* parent)
    : QWidget(parent), may_(may), column_(new QVBoxLayout(this)), add_(new QLineEdit(this))
{
    add_->setPlaceholderText(addHint);
    add_->setAccessibleName(addHint);
    column_->setContentsMargins(0, 0, 0, 0);
    column_->setSpacing(spacing::tight);
    if (!title.isEmpty())
        column_->addWidget(new SectionHeader(title, this));
    column_->addWidget(add_);
    column_->addStretch(1);
    connect(add_, &QLineEdit::returnPressed, this, [this] {
        const QString name = add_->text().trimmed();
        add_->clear();
        if (!name.isEmpty())
            Q_EMIT added(name);
    });
}

void NameList::setEntries(const QList<Entry>& entries)
{
    if (entries == entries_ && rows_)
        return;
    entries_ = entries;
    QWidget* before = rows_;
    if (before)
        for (QWidget* child : before->findChildren<QWidget*>())
            child->disconnect(this); // losing the focus is no edit
    const bool hadFocus = before && before->isAncestorOf(QApplication::focusWidget());
    rows_ = new QWidget(this);
    auto* column = new QVBoxLayout(rows_);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    for (const Entry& entry : entries)
        column->addWidget(rowOf(entry, rows_));
    column_->insertWidget(column_->indexOf(add_), rows_);
    if (before) {
        before->hide();
        before->deleteLater(); // one of its controls may be telling us so
    }
    if (hadFocus)
        add_->setFocus(Qt::OtherFocusReason);
}

QWidget* NameList::rowOf(const Entry& entry, QWidget* parent)
{
    auto* row = new QWidget(parent);
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(spacing::tight);
    if (may_ == May::AddOnly) {
        row->setMinimumHeight(spacing::targetSize);
        line->setContentsMargins(spacing::small + spacing::hair, 0, 0, 0);
        line->addWidget(new ElidedLabel(entry.name, row), 1);
        return row;
    }
    auto* name = new InPlaceEdit({}, row);
    name->setText(entry.name);
    name->setAccessibleName(tr("Name"));
    auto* remove = iconButton(IconName::Trash, tr("Remove %1").arg(entry.name), row);
    line->addWidget(name, 1);
    line->addWidget(remove);
    connect(name, &InPlaceEdit::committed, this, [this, name, entry](const QString& text) {
        if (text.trimmed().isEmpty())
            name->setText(entry.name);
        else if (text.trimmed() != entry.name)
            Q_EMIT renamed(entry.key, text.trimmed());
    });
    connect(remove, &QToolButton::clicked, this, [this, key = entry.key] { Q_EMIT removed(key); });
    return row;
}

} // namespace askline
