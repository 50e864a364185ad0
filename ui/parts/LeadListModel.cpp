// SPDX-License-Identifier: GPL-3.0-or-later
// A lead that leaves the list is taken out, one that comes in is put where it belongs; the others stay where they are.
#include "ui/parts/LeadListModel.h"

#include "ui/parts/LeadRowDelegate.h"

namespace askline {

namespace {

// More changed rows than this are cheaper read as a list.
constexpr int rowsReadOneByOne = 200;

} // namespace

LeadListModel::LeadListModel(Desk& desk, QObject* parent) : QAbstractListModel(parent), desk_(desk)
{
    connect(&desk, &Desk::changed, this, &LeadListModel::refresh);
}

void LeadListModel::showQuery(const LeadQuery& query)
{
    query_ = query;
    const quint64 asked = ++generation_;
    reading_ = true;
    desk_.read(
        this, [query](Workspace& workspace) { return readLeads(workspace, query); },
        [this, asked](const RowPage& page) {
            if (asked != generation_)
                return;
            reading_ = false;
            beginResetModel();
            rows_ = page.rows;
            next_ = page.next;
            endResetModel();
            Q_EMIT loaded();
        });
}

void LeadListModel::readAgain()
{
    LeadQuery query = query_;
    query.limit = std::max(query.limit, int(rows_.size()));
    const quint64 asked = ++generation_;
    reading_ = true;
    desk_.read(
        this, [query](Workspace& workspace) { return readLeads(workspace, query); },
        [this, asked](const RowPage& page) {
            if (asked != generation_)
                return;
            reading_ = false;
            replaceAll(page);
            Q_EMIT loaded();
        });
}

int LeadListModel::rowOf(LeadId lead) const
{
    const auto found = std::ranges::find(rows_, lead, &LeadRow::id);
    return found == rows_.end() ? -1 : int(found - rows_.begin());
}

int LeadListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(rows_.size());
}

QVariant LeadListModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rows_.size())
        return {};
    const LeadRow& row = rows_[index.row()];
    switch (role) {
    case RowRole: return QVariant::fromValue(row);
    case Qt::DisplayRole: return row.displayName();
    case Qt::AccessibleTextRole: return spokenRow(row, desk_);
    default: return {};
    }
}

bool LeadListModel::canFetchMore(const QModelIndex& parent) const
{
    return !parent.isValid() && next_ && !reading_;
}

void LeadListModel::fetchMore(const QModelIndex& parent)
{
    if (!canFetchMore(parent))
        return;
    reading_ = true;
    desk_.read(
        this, [query = query_, after = next_](Workspace& workspace) { return readLeads(workspace, query, after); },
        [this, asked = generation_](const RowPage& page) {
            if (asked != generation_)
                return;
            reading_ = false;
            next_ = page.next;
            QList<LeadRow> fresh;
            for (const LeadRow& row : page.rows)
                if (rowOf(row.id) < 0)
                    fresh += row;
            if (fresh.isEmpty())
                return;
            beginInsertRows({}, int(rows_.size()), int(rows_.size() + fresh.size()) - 1);
            rows_ += fresh;
            endInsertRows();
        });
}

void LeadListModel::refresh(const Changes& changes)
{
    if (generation_ == 0)
        return; // nothing was shown yet
    if (changes.manyLeads || changes.leads.size() > rowsReadOneByOne)
        readAgain();
    else if (!changes.leads.isEmpty())
        readRows(changes.leads.values());
    else if ((changes.catalogue || changes.settings || changes.playbook) && !rows_.isEmpty())
        Q_EMIT dataChanged(index(0), index(int(rows_.size()) - 1));
}

void LeadListModel::readRows(const QList<LeadId>& leads)
{
    desk_.read(
        this,
        [leads](Workspace& workspace) -> Result<QList<LeadRow>> {
            QList<LeadRow> found;
            for (const LeadId lead : leads) {
                auto row = readLeadRow(workspace, lead);
                if (row)
                    found += *row;
                else if (row.error().kind != Failure::Kind::NotFound)
                    return failed(row.error());
            }
            return found;
        },
        [this, leads, asked = generation_](const QList<LeadRow>& found) {
            if (asked == generation_)
                takeRows(leads, found);
        });
}

void LeadListModel::takeRows(const QList<LeadId>& asked, const QList<LeadRow>& found)
{
    for (const LeadId lead : asked) {
        const auto row = std::ranges::find(found, lead, &LeadRow::id);
        const int at = rowOf(lead);
        const bool stays = row != found.end() && belongs(*row);
        if (at >= 0 && stays) {
            rows_[at] = *row;
            Q_EMIT dataChanged(index(at), index(at));
        } else if (at >= 0) {
            beginRemoveRows({}, at, at);
            rows_.removeAt(at);
            endRemoveRows();
        } else if (stays && query_.search.isEmpty()) {
            insertNew(*row);
        }
    }
}

void LeadListModel::insertNew(const LeadRow& row)
{
    const auto place = std::ranges::find_if(rows_, [&](const LeadRow& other) { return standsBefore(row, other); });
    if (place == rows_.end() && next_)
        return; // comes with a later page
    const int at = int(place - rows_.begin());
    beginInsertRows({}, at, at);
    rows_.insert(at, row);
    endInsertRows();
}

void LeadListModel::replaceAll(const RowPage& page)
{
    next_ = page.next;
    removeMissing(page.rows);
    if (insertMissing(page.rows))
        return;
    beginResetModel(); // the order is another one
    rows_ = page.rows;
    endResetModel();
}

void LeadListModel::removeMissing(const QList<LeadRow>& wanted)
{
    QSet<LeadId> stay;
    for (const LeadRow& row : wanted)
        stay += row.id;
    for (int at = int(rows_.size()) - 1; at >= 0; --at) {
        if (stay.contains(rows_[at].id))
            continue;
        beginRemoveRows({}, at, at);
        rows_.removeAt(at);
        endRemoveRows();
    }
}

bool LeadListModel::insertMissing(const QList<LeadRow>& wanted)
{
    QSet<LeadId> here;
    for (const LeadRow& row : std::as_const(rows_))
        here += row.id;
    for (int at = 0; at < wanted.size(); ++at) {
        if (!here.contains(wanted[at].id)) {
            beginInsertRows({}, at, at);
            rows_.insert(at, wanted[at]);
            endInsertRows();
        } else if (at >= rows_.size() || rows_[at].id != wanted[at].id) {
            return false;
        } else if (rows_[at] != wanted[at]) {
            rows_[at] = wanted[at];
            Q_EMIT dataChanged(index(at), index(at));
        }
    }
    return true;
}

} // namespace askline
