// SPDX-License-Identifier: GPL-3.0-or-later
// A lead as a card: name and value, company, next step with its date, and quiet marks for overdue and untouched.
#pragma once

#include "ui/parts/Desk.h"
#include "ui/style/Theme.h"

#include <QStyledItemDelegate>

namespace askline {

// How long nobody has touched the lead, where that is worth a mark; else empty.
QString untouchedText(const LeadRow& row, Moment now);

class CardDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    explicit CardDelegate(const Desk& desk, QObject* parent = nullptr);

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    bool helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option, const QModelIndex& index) override;

private:
    void paintWords(QPainter* painter, QRect inner, const LeadRow& row, const Theme& theme) const;

    const Desk& desk_;
};

} // namespace askline
