// SPDX-License-Identifier: GPL-3.0-or-later
// One text a cell, made when it is painted.
#include "ui/pipeline/LeadTableModel.h"

#include "app/wording/Labels.h"
#include "app/wording/MoneyText.h"
#include "app/wording/Times.h"
#include "ui/style/Theme.h"
#include "ui/style/Type.h"

#include <QLocale>

namespace askline {

LeadTableModel::LeadTableModel(Desk& desk, QObject* parent) : LeadListModel(desk, parent), desk_(desk)
{
    // A changed row is announced by its first column alone.
    connect(this, &QAbstractItemModel::dataChanged, this, [this](const QModelIndex& from, const QModelIndex& to) {
        if (to.column() == 0 && columns > 1)
            Q_EMIT dataChanged(from, index(to.row(), columns - 1));
    });
}

std::optional<RowOrder> LeadTableModel::orderOf(int column)
{
    switch (column) {
    case Name: return RowOrder::Name;
    case Value: return RowOrder::Value;
    case When: return RowOrder::NextStep;
    default: return std::nullopt;
    }
}

int LeadTableModel::columnOf(RowOrder order)
{
    for (const int column : {Name, Value, When})
        if (orderOf(column) == order)
            return column;
    return -1;
}

int LeadTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(columns);
}

QVariant LeadTableModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rows().size())
        return {};
    const LeadRow& row = rows()[index.row()];
    const int column = index.column();
    const bool isNumber = column == Value || column == When || column == LastTouch;
    switch (role) {
    case Qt::DisplayRole: return textOf(row, column);
    case Qt::ToolTipRole: return exactOf(row, column);
    case Qt::TextAlignmentRole: return int(Qt::AlignVCenter | (column == Value ? Qt::AlignRight : Qt::AlignLeft));
    case Qt::FontRole: return isNumber ? tabularFigures(typeFont(TypeSize::Body)) : QVariant();
    case Qt::ForegroundRole: return row.isOpen() ? QVariant() : themeOf().muted;
    case Qt::AccessibleTextRole: return column == Name ? LeadListModel::data(index, role) : QVariant(textOf(row, column));
    default: return role == RowRole ? LeadListModel::data(index, role) : QVariant();
    }
}

QVariant LeadTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | (section == Value ? Qt::AlignRight : Qt::AlignLeft));
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name: return tr("Name");
    case Company: return tr("Company");
    case Stage: return tr("Stage");
    case Value: return tr("Value");
    case NextStep: return tr("Next step");
    case When: return tr("When");
    case Owner: return tr("Owner");
    case SourceColumn: return tr("Source");
    case LastTouch: return tr("Last touch");
    default: return {};
    }
}

QString LeadTableModel::textOf(const LeadRow& row, int column) const
{
    switch (column) {
    case Name: return row.displayName();
    case Company: return row.company;
    case Stage:
        if (!row.isOpen())
            return labelOf(row.standing);
        return row.isInInbox() ? tr("Inbox") : desk_.playbook().stageTitle(row.stage);
    case Value: return row.value ? moneyForPeople(*row.value, QLocale()) : QString();
    case NextStep: return row.isOpen() ? stepInWords(row.next) : QString();
    case When: return row.isOpen() ? dueForPeople(row.next.due, desk_.now(), desk_.zone(), QLocale()) : QString();
    case Owner: return desk_.catalogue().personName(row.owner);
    case SourceColumn: return desk_.catalogue().sourceName(row.source);
    case LastTouch: return row.lastTouchAt ? agoForPeople(*row.lastTouchAt, desk_.now()) : QString();
    default: return {};
    }
}

// Only times: what people typed is never shown as a tool tip, which would read it as rich text.
QString LeadTableModel::exactOf(const LeadRow& row, int column) const
{
    if (column == LastTouch && row.lastTouchAt)
        return exactTime(*row.lastTouchAt, desk_.zone(), QLocale());
    if (column == When && row.isOpen() && row.next.due.isSet())
        return row.next.due.moment ? exactTime(*row.next.due.moment, desk_.zone(), QLocale())
                                   : QLocale().toString(row.next.due.day, QLocale::LongFormat);
    return {};
}

} // namespace askline
