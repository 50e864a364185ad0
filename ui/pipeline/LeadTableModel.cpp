// SPDX-License-Identifier: GPL-3.0-or-later
// Cells from the row's value; nothing is read for painting.
#include "ui/pipeline/LeadTableModel.h"

#include "app/wording/Labels.h"
#include "app/wording/MoneyText.h"
#include "app/wording/Times.h"
#include "ui/style/Type.h"

namespace askline {

LeadTableModel::LeadTableModel(Desk& desk, QObject* parent) : QIdentityProxyModel(parent), desk_(desk), list_(desk)
{
    setSourceModel(&list_);
}

std::optional<RowOrder> LeadTableModel::orderOf(int column)
{
    switch (column) {
    case Name: return RowOrder::Name;
    case Value: return RowOrder::Value;
    case NextStep:
    case When: return RowOrder::NextStep;
    case LastTouch: return RowOrder::Arrival;
    default: return std::nullopt;
    }
}

int LeadTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QModelIndex LeadTableModel::index(int row, int column, const QModelIndex& parent) const
{
    return hasIndex(row, column, parent) ? createIndex(row, column) : QModelIndex();
}

QModelIndex LeadTableModel::parent(const QModelIndex&) const
{
    return {};
}

QString LeadTableModel::text(const LeadRow& row, int column) const
{
    const Catalogue& names = desk_.catalogue();
    const bool hasStep = row.isOpen() || !row.next.isDerived();
    switch (column) {
    case Name: return row.displayName();
    case Company: return row.company;
    case Stage: return row.isOpen() ? desk_.playbook().stageTitle(row.stage) : labelOf(row.standing);
    case Value: return row.value ? moneyForPeople(*row.value, QLocale()) : QString();
    case NextStep: return hasStep ? stepInWords(row.next) : QString();
    case When: return hasStep && row.next.due.isSet() ? dueForPeople(row.next.due, desk_.now(), desk_.zone(), QLocale()) : QString();
    case Owner: return names.personName(row.owner);
    case Source: return names.sourceName(row.source);
    case LastTouch: return row.lastTouchAt ? agoForPeople(*row.lastTouchAt, desk_.now()) : QString();
    default: return {};
    }
}

QVariant LeadTableModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= list_.rowCount())
        return {};
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return text(list_.at(index.row()), index.column());
    if (role == Qt::TextAlignmentRole)
        return int(index.column() == Value ? Qt::AlignRight | Qt::AlignVCenter : Qt::AlignLeft | Qt::AlignVCenter);
    if (role == Qt::FontRole && index.column() == Value)
        return tabularFigures(typeFont(TypeSize::Body));
    return {};
}

QVariant LeadTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(section == Value ? Qt::AlignRight : Qt::AlignLeft);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name: return fieldLabel(QStringLiteral("name"));
    case Company: return fieldLabel(QStringLiteral("company"));
    case Stage: return fieldLabel(QStringLiteral("stage"));
    case Value: return fieldLabel(QStringLiteral("value"));
    case NextStep: return tr("Next step");
    case When: return tr("When");
    case Owner: return fieldLabel(QStringLiteral("owner"));
    case Source: return fieldLabel(QStringLiteral("source"));
    case LastTouch: return tr("Last touch");
    default: return {};
    }
}

} // namespace askline
