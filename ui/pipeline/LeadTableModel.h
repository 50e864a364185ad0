// SPDX-License-Identifier: GPL-3.0-or-later
// A list of leads as a table: the same pages, a column a fact.
#pragma once

#include "ui/parts/LeadListModel.h"

#include <QIdentityProxyModel>

namespace askline {

class LeadTableModel : public QIdentityProxyModel {
    Q_OBJECT
public:
    enum Column { Name, Company, Stage, Value, NextStep, When, Owner, Source, LastTouch, ColumnCount };

    explicit LeadTableModel(Desk& desk, QObject* parent = nullptr);

    LeadListModel& list() { return list_; }
    LeadRow at(int row) const { return list_.at(row); }
    // The order a column can be read in from the file; none where there is no index for it.
    static std::optional<RowOrder> orderOf(int column);

    int columnCount(const QModelIndex& parent = {}) const override;
    QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    QModelIndex parent(const QModelIndex& child) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QString text(const LeadRow& row, int column) const;

    Desk& desk_;
    LeadListModel list_;
};

} // namespace askline
