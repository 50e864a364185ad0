// SPDX-License-Identifier: GPL-3.0-or-later
// Taking an import back: its leads are deleted as a person would, in short transactions, except those worked with since.
#include "app/storage/journal/JournalStore.h"
#include "app/workspace/imports/ImportLeads.h"
#include "app/storage/leads/LeadStore.h"

namespace askline {

namespace {

constexpr int leadsATime = 200;

Result<void> removeSome(Workspace& workspace, ImportId import, const QList<storage::ImportedLead>& leads, UndoneImport& counts)
{
    Writing writing(workspace, QStringLiteral("undo-import"), {}, Writing::Undoable::No);
    for (const storage::ImportedLead& imported : leads) {
        if (storage::isLeadEdited(writing.database(), imported.lead)) {
            ++counts.kept;
            continue;
        }
        storage::setLeadDeleted(writing.database(), imported.lead, true);
        storage::deleteContactOfImport(writing.database(), imported.contact, import);
        ++counts.removed;
    }
    auto done = writing.finish(Nothing{});
    return done ? Result<void>{} : failed(done.error());
}

} // namespace

Result<Done<UndoneImport>> undoImport(Workspace& workspace, ImportId import)
{
    UndoneImport counts;
    qint64 after = 0;
    for (;;) {
        const auto leads = storage::leadsOfImport(workspace.database(), import, after, leadsATime);
        if (leads.isEmpty())
            break;
        after = leads.last().number;
        if (auto removed = removeSome(workspace, import, leads, counts); !removed)
            return failed(removed.error());
    }
    Writing writing(workspace, QStringLiteral("undo-import"), {}, Writing::Undoable::No);
    storage::setImportState(writing.database(), import, QStringLiteral("undone"));
    storage::fixVerbNamed(writing.database(), importVerb(import));
    auto done = writing.finish(counts);
    if (done)
        done->changes.manyLeads = true;
    return done;
}

} // namespace askline
