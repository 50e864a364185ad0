// SPDX-License-Identifier: GPL-3.0-or-later
// The lists of leads, a page at a time: inbox, pipeline, search and all.
#pragma once

#include "app/storage/rows/LeadRowStore.h"
#include "app/workspace/Workspace.h"

namespace askline {

using storage::PageKey;
using storage::RowOrder;
using storage::RowPage;
using storage::StageTally;

// What a list shows: in this order the first that is set decides.
struct LeadQuery {
    QString search;
    QString stage;   // key: the open, triaged leads of a column, by next step
    PersonId owner;
    RowOrder order = RowOrder::Arrival;
    int limit = 100;
    bool operator==(const LeadQuery&) const = default;
};

Result<RowPage> readLeads(Workspace& workspace, const LeadQuery& query, const std::optional<PageKey>& after = {});
Result<LeadRow> readLeadRow(Workspace& workspace, LeadId lead);
// By the workspace's own number; NotFound where there is none.
Result<LeadRow> readLeadNumbered(Workspace& workspace, qint64 number);
// In this order; those that are gone are left out.
Result<QList<LeadRow>> readLeadRows(Workspace& workspace, const QList<LeadId>& leads);
Result<ContactId> contactOf(Workspace& workspace, LeadId lead);
struct LeadCounts {
    QList<StageTally> stages;
    int inbox = 0;
    int all = 0;
    bool operator==(const LeadCounts&) const = default;
};
Result<LeadCounts> countLeads(Workspace& workspace);

struct DeletedLead {
    LeadId id;
    QString name;
    QString company;
};
Result<QList<DeletedLead>> deletedLeads(Workspace& workspace, int limit);

} // namespace askline
