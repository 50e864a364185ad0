// SPDX-License-Identifier: GPL-3.0-or-later
// All that a person has open becomes another's, with its steps; its history, notes and cadences stay with it.
#include "app/storage/leads/LeadStore.h"
#include "app/storage/rows/LeadRowStore.h"
#include "app/storage/steps/StepStore.h"
#include "app/workspace/leads/LeadVerbs.h"

namespace askline {

namespace {

constexpr int rowsAtOnce = 500;

QList<LeadId> openLeadsOf(storage::Database& database, PersonId owner)
{
    QList<LeadId> leads;
    std::optional<storage::PageKey> after;
    do {
        const storage::RowPage page = storage::readOwnerPage(database, owner, after, rowsAtOnce);
        for (const LeadRow& row : page.rows)
            if (row.isOpen() || row.next.isPlanned())
                leads += row.id;
        after = page.next;
    } while (after);
    return leads;
}

} // namespace

Result<Done<int>> handOver(Workspace& workspace, PersonId from, const QString& to)
{
    if (to.trimmed().isEmpty())
        return failed({.kind = Failure::Kind::BadValue, .field = QStringLiteral("to"), .detail = QStringLiteral("a name")});
    const QString name = workspace.catalogue().personName(from);
    Writing writing(workspace, QStringLiteral("hand-over"), name);
    const PersonId heir = personCalled(workspace, writing, to.trimmed());
    const QList<LeadId> leads = openLeadsOf(writing.database(), from);
    for (const LeadId id : leads) {
        auto stored = storage::readLead(writing.database(), id);
        if (!stored)
            continue;
        stored->lead.owner = heir;
        storage::updateLead(writing.database(), stored->lead);
        for (Step step : storage::undoneStepsOfLead(writing.database(), id)) {
            if (step.who != from)
                continue;
            step.who = heir;
            storage::updateStep(writing.database(), step);
        }
    }
    return writing.finish(int(leads.size()));
}

} // namespace askline
