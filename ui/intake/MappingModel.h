// SPDX-License-Identifier: GPL-3.0-or-later
// The columns of a file, one a row: header, an example, the field it means, and why.
#pragma once

#include "app/intake/ColumnMapping.h"

#include <QAbstractTableModel>

namespace askline {

class MappingModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { HeaderColumn, ExampleColumn, FieldColumn, ReasonColumn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    // Shows it as it came; emits nothing.
    void setMapping(const intake::ColumnMapping& mapping, const QStringList& examples);
    const intake::ColumnMapping& mapping() const { return mapping_; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    // The field by its name.
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

Q_SIGNALS:
    void chosen(); // by the user

private:
    QString textOf(const intake::MappedColumn& column, int section) const;

    intake::ColumnMapping mapping_;
    QStringList examples_;
};

} // namespace askline
