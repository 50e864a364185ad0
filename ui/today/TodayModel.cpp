// SPDX-License-Identifier: GPL-3.0-or-later
// Folding puts rows in and takes them out; the headers stay where they are.
#include "ui/today/TodayModel.h"

#include "app/wording/TodayText.h"
#include "ui/parts/Desk.h"
#include "ui/today/TodayWords.h"

namespace askline {

namespace {

constexpr std::array allGroups{TodayGroup::Asks, TodayGroup::Reaching, TodayGroup::Motion, TodayGroup::Preparation, TodayGroup::Later};

bool isCalling(TodayGroup group)
{
    return group == TodayGroup::Asks || group == TodayGroup::Reaching;
}

} // namespace

TodayModel::TodayModel(const Desk& desk, QObject* parent) : QAbstractListModel(parent), desk_(desk) {}

void TodayModel::setList(const TodayList& list)
{
    beginResetModel();
    list_ = list;
    rows_.clear();
    for (const TodayGroup group : allGroups) {
        if (itemsOf(group).isEmpty())
            continue;
        rows_ += TodayEntry{TodayEntry::Kind::Header, group, {}};
        if (isOpen(group))
            rows_ += entriesOf(group);
    }
    endResetModel();
}

const QList<TodayItem>& TodayModel::itemsOf(TodayGroup group) const
{
    switch (group) {
    case TodayGroup::Asks: return list_.asks;
    case TodayGroup::Reaching: return list_.reaching;
    case TodayGroup::Motion: return list_.motion;
    case TodayGroup::Later: return list_.later;
    case TodayGroup::Preparation: break;
    }
    return list_.preparation;
}

QString TodayModel::countOf(TodayGroup group) const
{
    return group == TodayGroup::Motion ? motionText(list_) : groupText(itemsOf(group));
}

QList<TodayEntry> TodayModel::entriesOf(TodayGroup group) const
{
    QList<TodayEntry> entries;
    for (const TodayItem& item : itemsOf(group))
        entries += TodayEntry{TodayEntry::Kind::Item, group, item};
    if (group == TodayGroup::Asks && list_.vitalFew > 0 && entries.size() > list_.vitalFew)
        entries[list_.vitalFew - 1].endsVitalFew = true;
    return entries;
}

void TodayModel::setOpen(TodayGroup group, bool open)
{
    const int header = headerOf(group);
    if (open == isOpen(group) || header < 0)
        return;
    const QList<TodayEntry> entries = entriesOf(group);
    const int last = header + int(entries.size());
    if (open) {
        folded_.remove(group);
        beginInsertRows({}, header + 1, last);
        rows_ = rows_.first(header + 1) + entries + rows_.sliced(header + 1);
        endInsertRows();
    } else {
        folded_.insert(group);
        beginRemoveRows({}, header + 1, last);
        rows_.remove(header + 1, entries.size());
        endRemoveRows();
    }
}

int TodayModel::headerOf(TodayGroup group) const
{
    for (int row = 0; row < rows_.size(); ++row)
        if (rows_[row].kind == TodayEntry::Kind::Header && rows_[row].group == group)
            return row;
    return -1;
}

int TodayModel::rowOf(LeadId lead) const
{
    for (int row = 0; row < rows_.size(); ++row)
        if (isItem(row) && rows_[row].item.lead.id == lead)
            return row;
    return -1;
}

int TodayModel::itemNear(int row) const
{
    const int from = std::clamp(row, 0, std::max(0, rowCount() - 1));
    for (int at = from; at < rows_.size(); ++at)
        if (isItem(at))
            return at;
    for (int at = from - 1; at >= 0; --at)
        if (isItem(at))
            return at;
    return -1;
}

QList<LeadId> TodayModel::callsAfter(int row) const
{
    QList<LeadId> leads;
    for (int at = row + 1; at < rows_.size(); ++at)
        if (isItem(at) && isCalling(rows_[at].group) && !isWritten(rows_[at].item.kind) && !isForLater(rows_[at].item, desk_.now()))
            leads += rows_[at].item.lead.id;
    return leads;
}

void TodayModel::tick()
{
    if (!rows_.isEmpty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

int TodayModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(rows_.size());
}

QVariant TodayModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const TodayEntry& entry = rows_[index.row()];
    if (entry.kind == TodayEntry::Kind::Header) {
        const bool wanted = role == Qt::DisplayRole || role == Qt::AccessibleTextRole;
        return wanted ? QVariant(labelOf(entry.group) + u' ' + countOf(entry.group)) : QVariant();
    }
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
        return spoken(todayWords(entry.item, desk_));
    return role == Qt::ToolTipRole ? QVariant(exactTimes(entry.item, desk_)) : QVariant();
}

Qt::ItemFlags TodayModel::flags(const QModelIndex& index) const
{
    if (!index.isValid())
        return {};
    const bool canBeCurrent = isItem(index.row()) || isFoldable(rows_[index.row()].group);
    return canBeCurrent ? Qt::ItemIsEnabled | Qt::ItemIsSelectable : Qt::ItemFlags();
}

} // namespace askline
