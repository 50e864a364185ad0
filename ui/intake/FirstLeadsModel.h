// SPDX-License-Identifier: GPL-3.0-or-later
// The first rows of an input as they will become leads; only columns that hold something are shown.
#pragma once

#include "app/domain/LeadProposal.h"

#include <QAbstractTableModel>

namespace askline {

class FirstLeadsModel : public QAbstractTableModel {
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;

    void setLeads(const QList<LeadProposal>& leads, const QTimeZone& zone);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QString textOf(const LeadProposal& lead, int column) const;

    QList<LeadProposal> leads_;
    QList<int> columns_; // those shown, as entries of the table of all
    QTimeZone zone_ = QTimeZone::utc();
};

} // namespace askline
