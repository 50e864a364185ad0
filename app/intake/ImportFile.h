// SPDX-License-Identifier: GPL-3.0-or-later
// One file, from its bytes to the leads it brings: what the command line, a dropped file and a watched folder do.
#pragma once

#include "app/intake/LeadFile.h"
#include "app/workspace/imports/ImportLeads.h"

namespace askline::intake {

struct ImportWishes {
    QString source;
    QString campaign;
    QStringList overrides; // "field=Column"
    DuplicateChoice duplicates = DuplicateChoice::Fill;
    std::optional<Arrival> arrival; // none: as the data looks
    enum class Run { Real, Dry } run = Run::Real;
};

struct ImportedFile {
    ImportId id; // null for a dry run
    qint64 number = 0;
    ImportCounts counts;
    QString format;
    ColumnMapping mapping;
    Arrival arrival = Arrival::Fresh;
    QStringList headers;
    QList<RejectedRow> rejected;
    QList<SkippedMail> skipped;
    QList<RowRemark> remarks;
};

// What a file does not say and this workspace does; the mapping used last for its headers included.
OpenOptions openOptions(Workspace& workspace, const ImportWishes& wishes);

Result<Done<ImportedFile>> importFile(Workspace& workspace, const QString& path, const ImportWishes& wishes,
                                      const Cancel& cancel = {}, const Progress& progress = {});
// The same from a source that is open already, which begins anew.
Result<Done<ImportedFile>> importFrom(Workspace& workspace, ProposalSource& source, const QString& fileName, const ImportWishes& wishes,
                                      const Cancel& cancel = {}, const Progress& progress = {});

} // namespace askline::intake
