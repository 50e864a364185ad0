// SPDX-License-Identifier: GPL-3.0-or-later
// The list a command palette shows, and how a row of it is drawn.
#pragma once

#include "ui/widgets/PaletteItem.h"

#include <QAbstractListModel>
#include <QStyledItemDelegate>

namespace askline {

class PaletteModel : public QAbstractListModel {
    Q_OBJECT
public:
    using QAbstractListModel::QAbstractListModel;

    void setItems(const QList<PaletteItem>& items);
    // Those not yet listed.
    void append(const QList<PaletteItem>& items);
    const PaletteItem& at(int row) const { return items_[row]; }

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    QList<PaletteItem> items_;
};

class PaletteDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace askline
