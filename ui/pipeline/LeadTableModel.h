// SPDX-License-Identifier: GPL-3.0-or-later
// The paged list of leads with a column a fact.
#pragma once

#include "ui/parts/LeadListModel.h"

namespace askline {

class LeadTableModel : public LeadListModel {
    Q_OBJECT
public:
    enum Column { Name, Company, Stage, Value, NextStep, When, Owner, SourceColumn, LastTouch, columns };

    explicit LeadTableModel(Desk& desk, QObject* parent = nullptr);

    // The order a column sorts by, where it does.
    static std::optional<RowOrder> orderOf(int column);
    // The column that shows this order; -1 for the order of arrival.
    static int columnOf(RowOrder order);

    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString textOf(const LeadRow& row, int column) const;
    QString exactOf(const LeadRow& row, int column) const;

    Desk& desk_;
};

} // namespace askline
