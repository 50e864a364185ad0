// SPDX-License-Identifier: GPL-3.0-or-later
// Choosing the statement a list needs.
#include "app/workspace/reading/LeadLists.h"

#include "app/storage/Query.h"
#include "app/storage/leads/LeadStore.h"

namespace askline {

namespace {

template <class T>
Result<T> checked(Workspace& workspace, T value)
{
    if (auto failure = workspace.takeFailure())
        return failed(*failure);
    return value;
}

} // namespace

Result<RowPage> readLeads(Workspace& workspace, const LeadQuery& query, const std::optional<PageKey>& after)
{
    storage::Database& database = workspace.database();
    if (!query.search.isEmpty())
        return checked(workspace, storage::searchRows(database, query.search, after, query.limit));
    if (!query.stage.isEmpty())
        return checked(workspace, storage::readStagePage(database, query.stage, after, query.limit));
    if (!query.owner.isNull())
        return checked(workspace, storage::readOwnerPage(database, query.owner, after, query.limit));
    return checked(workspace, storage::readPage(database, query.order, after, query.limit));
}

Result<LeadRow> readLeadRow(Workspace& workspace, LeadId lead)
{
    const auto row = storage::rowOfLead(workspace.database(), lead);
    if (auto failure = workspace.takeFailure())
        return failed(*failure);
    return row ? Result<LeadRow>(*row) : failed({.kind = Failure::Kind::NotFound, .subject = lead.hex()});
}

Result<LeadRow> readLeadNumbered(Workspace& workspace, qint64 number)
{
    const LeadId lead = storage::leadCalled(workspace.database(), QString::number(number));
    if (lead.isNull())
        return failed({.kind = Failure::Kind::NotFound, .subject = QString::number(number)});
    return readLeadRow(workspace, storage::headOfLead(workspace.database(), lead));
}

Result<QList<LeadRow>> readLeadRows(Workspace& workspace, const QList<LeadId>& leads)
{
    QList<LeadRow> rows;
    for (const LeadId lead : leads)
        if (const auto row = storage::rowOfLead(workspace.database(), lead))
            rows += *row;
    return checked(workspace, std::move(rows));
}

Result<ContactId> contactOf(Workspace& workspace, LeadId lead)
{
    const auto stored = storage::readLead(workspace.database(), lead);
    if (auto failure = workspace.takeFailure())
        return failed(*failure);
    return stored ? Result<ContactId>(stored->lead.contact) : failed({.kind = Failure::Kind::NotFound, .subject = lead.hex()});
}

Result<LeadCounts> countLeads(Workspace& workspace)
{
    storage::Database& database = workspace.database();
    LeadCounts counts{storage::stageTallies(database), storage::leadsInInbox(database), storage::leadsInAll(database)};
    return checked(workspace, std::move(counts));
}

Result<QList<DeletedLead>> deletedLeads(Workspace& workspace, int limit)
{
    QList<DeletedLead> leads;
    storage::Query query(workspace.database(), QStringLiteral("leads/deletedLeads"));
    query.bind(limit);
    while (query.next()) {
        DeletedLead lead{query.id<LeadId>(), {}, {}};
        query.skip();
        const QString first = query.text();
        lead.name = joinedName(first, query.text());
        lead.company = query.text();
        leads += lead;
    }
    return checked(workspace, std::move(leads));
}

} // namespace askline
