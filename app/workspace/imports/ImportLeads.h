// SPDX-License-Identifier: GPL-3.0-or-later
// Bringing many leads in: matched before anything is locked, written in short transactions nobody sees, shown at once.
#pragma once

#include "app/base/Cancel.h"
#include "app/base/Progress.h"
#include "app/domain/LeadProposal.h"
#include "app/storage/imports/ImportStore.h"
#include "app/workspace/Writing.h"

namespace askline {

using storage::ImportRecord;

struct ImportPlan {
    QString fileName;
    QString format;
    QString mapping;   // as the reader writes it down
    QString signature; // of the headers; empty: nothing to remember
    QString source;
    QString campaign;
    Arrival arrival = Arrival::Fresh;
    DuplicateChoice duplicates = DuplicateChoice::Fill;
};

struct ImportCounts {
    int added = 0;
    int updated = 0;
    int unchanged = 0;
    int rejected = 0;
    bool operator==(const ImportCounts&) const = default;
};

struct FinishedImport {
    ImportId id;
    qint64 number = 0;
    ImportCounts counts;
};

// Gives the proposals one after another, none at the end; `rejected` is asked after the last.
struct ProposalStream {
    std::function<std::optional<LeadProposal>()> next;
    std::function<int()> rejected;
    qint64 expected = 0; // for progress; 0: not known
};

// Cancelled, failed or killed, it leaves nothing.
Result<Done<FinishedImport>> importLeads(Workspace& workspace, const ImportPlan& plan, const ProposalStream& stream,
                                         const Cancel& cancel = {}, const Progress& progress = {});
// What the import would do, written nowhere.
Result<ImportCounts> previewImport(Workspace& workspace, const ImportPlan& plan, const ProposalStream& stream, const Cancel& cancel = {});

struct UndoneImport {
    int removed = 0;
    int kept = 0; // because someone worked with them since
};
Result<Done<UndoneImport>> undoImport(Workspace& workspace, ImportId import);
// The name under which undo finds an import again.
QString importVerb(ImportId import);

QList<ImportRecord> importsOf(Workspace& workspace);
// By 32 hex digits or number; NotFound where there is none.
Result<ImportId> importCalled(Workspace& workspace, const QString& text);
// The mapping used last for headers of this signature; empty where none was.
QString rememberedMapping(Workspace& workspace, const QString& signature);

} // namespace askline
