// SPDX-License-Identifier: GPL-3.0-or-later
// The verb only says who is erased; what goes with them follows in every transaction that hears of it.
#include "app/workspace/erasing/ErasePerson.h"

#include "app/storage/erasing/ErasureStore.h"
#include "app/storage/leads/LeadStore.h"

namespace askline {

namespace {

// The contact with all that was merged into it, and the lead itself should it have none.
QList<RowId> rowsToErase(Workspace& workspace, LeadId lead)
{
    return storage::personOfLead(workspace.database(), lead) + QList<RowId>{RowId{lead.bytes}};
}

} // namespace

Result<ErasableData> erasableDataOf(Workspace& workspace, LeadId lead)
{
    if (!storage::readLead(workspace.database(), lead))
        return failed({.kind = Failure::Kind::NotFound, .subject = lead.hex()});
    ErasableData data;
    for (const storage::ErasedRow& row : storage::rowsBelongingTo(workspace.database(), rowsToErase(workspace, lead))) {
        ++data.records;
        data.leads += row.table == u"lead";
    }
    return data;
}

Result<Done<Nothing>> erasePerson(Workspace& workspace, LeadId lead)
{
    if (!storage::readLead(workspace.database(), lead))
        return failed({.kind = Failure::Kind::NotFound, .subject = lead.hex()});
    const QList<RowId> rows = rowsToErase(workspace, lead);
    Writing writing(workspace, QStringLiteral("erase-person"), {}, Writing::Undoable::No);
    for (const RowId& row : rows)
        storage::insertErasure(writing.database(), workspace.newIdBytes(), row, writing.at(), writing.me());
    return writing.finish(Nothing{});
}

} // namespace askline
