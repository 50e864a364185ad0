// SPDX-License-Identifier: GPL-3.0-or-later
// Which leads belong to a list and in which order: what the statements behind it say, for single rows.
#include "ui/parts/LeadListModel.h"

namespace askline {

namespace {

Moment arrivalOf(const LeadRow& row)
{
    return row.receivedAt.value_or(row.made);
}

} // namespace

bool LeadListModel::belongs(const LeadRow& row) const
{
    if (!query_.search.isEmpty())
        return true;
    if (!query_.stage.isEmpty())
        return row.isOpen() && row.triage != Triage::Waiting && row.stage == query_.stage;
    if (!query_.owner.isNull())
        return row.owner == query_.owner;
    switch (query_.order) {
    case RowOrder::InboxNewest: return row.isInInbox() && !row.backlog;
    case RowOrder::InboxBacklog: return row.isInInbox() && row.backlog;
    case RowOrder::InboxUrgent: return row.isInInbox() && row.firstContactDue;
    default: return true;
    }
}

bool LeadListModel::standsBefore(const LeadRow& one, const LeadRow& other) const
{
    const QTimeZone zone = desk_.zone();
    const auto step = [&](const LeadRow& row) { return std::pair(row.next.due.sortMoment(zone), row.number); };
    if (!query_.stage.isEmpty())
        return step(one) < step(other);
    switch (query_.order) {
    case RowOrder::InboxUrgent:
        return std::pair(one.firstContactDue, one.number) < std::pair(other.firstContactDue, other.number);
    case RowOrder::NextStep: return step(one) < step(other);
    case RowOrder::Name: return one.displayName().localeAwareCompare(other.displayName()) < 0;
    case RowOrder::Value:
        return (one.value ? one.value->minor : 0) > (other.value ? other.value->minor : 0);
    default: return std::pair(arrivalOf(one), one.number) > std::pair(arrivalOf(other), other.number);
    }
}

} // namespace askline
