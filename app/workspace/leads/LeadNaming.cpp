// SPDX-License-Identifier: GPL-3.0-or-later
// Names from the derived rows.
#include "app/workspace/leads/LeadNaming.h"

#include "app/storage/rows/LeadRowStore.h"

namespace askline {

QString nameOfLead(Workspace& workspace, LeadId lead)
{
    const auto row = storage::rowOfLead(workspace.database(), lead);
    return row ? row->displayName() : QString();
}

QString nameOfLeads(Workspace& workspace, const QList<LeadId>& leads)
{
    return leads.size() == 1 ? nameOfLead(workspace, leads.first()) : QString::number(leads.size());
}

} // namespace askline
