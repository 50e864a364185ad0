// SPDX-License-Identifier: GPL-3.0-or-later
// The mapping itself decides which other guesses a choice takes away.
#include "ui/intake/MappingModel.h"

#include "app/base/Folding.h"
#include "app/wording/Importing.h"

namespace askline {

using intake::MappedColumn;
using intake::MappedField;

void MappingModel::setMapping(const intake::ColumnMapping& mapping, const QStringList& examples)
{
    examples_ = examples;
    if (mapping.columns.size() == mapping_.columns.size()) {
        mapping_ = mapping;
        if (!mapping.columns.isEmpty())
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
        return;
    }
    beginResetModel();
    mapping_ = mapping;
    endResetModel();
}

int MappingModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(mapping_.columns.size());
}

int MappingModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString MappingModel::textOf(const MappedColumn& column, int section) const
{
    switch (section) {
    case HeaderColumn: return cleanedLine(column.header);
    case ExampleColumn: return examples_.value(column.column);
    case FieldColumn: return importFieldLabel(nameOf(column.field));
    case ReasonColumn: return mappingReasonInWords(nameOf(column.reason.kind), column.reason.what, column.reason.percent);
    default: return {};
    }
}

QVariant MappingModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const MappedColumn& column = mapping_.columns[index.row()];
    const QString text = textOf(column, index.column());
    if (role == Qt::DisplayRole)
        return text;
    if (role == Qt::EditRole && index.column() == FieldColumn)
        return nameOf(column.field);
    if (role == Qt::ToolTipRole)
        return text.toHtmlEscaped();
    if (role == Qt::AccessibleTextRole && index.column() == FieldColumn)
        return tr("%1 becomes %2").arg(textOf(column, HeaderColumn), text);
    return {};
}

bool MappingModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    const auto field = valueNamed<MappedField>(value.toString());
    if (role != Qt::EditRole || !index.isValid() || index.column() != FieldColumn || !field)
        return false;
    const MappedColumn& column = mapping_.columns[index.row()];
    if (column.field == *field)
        return false;
    mapping_.choose(column.column, *field);
    Q_EMIT dataChanged(this->index(0, 0), this->index(rowCount() - 1, ColumnCount - 1));
    Q_EMIT chosen();
    return true;
}

QVariant MappingModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case HeaderColumn: return tr("Column of the file");
    case ExampleColumn: return tr("Example");
    case FieldColumn: return tr("Becomes");
    case ReasonColumn: return tr("Because");
    default: return {};
    }
}

Qt::ItemFlags MappingModel::flags(const QModelIndex& index) const
{
    const Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    return index.column() == FieldColumn ? flags | Qt::ItemIsEditable : flags;
}

} // namespace askline
