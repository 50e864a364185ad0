// SPDX-License-Identifier: GPL-3.0-or-later
// Joins the readers with the verb that writes.
#include "app/intake/ImportFile.h"

#include "app/intake/ArrivalGuess.h"
#include "app/intake/ReadAhead.h"

#include <QFileInfo>
#include <QJsonDocument>

namespace askline::intake {

namespace {

constexpr int rowsToGuessFrom = 200;
constexpr int progressSteps = 1000;

Arrival guessedArrival(ProposalSource& source, Moment now)
{
    QList<LeadProposal> first;
    while (first.size() < rowsToGuessFrom) {
        auto proposal = source.next();
        if (!proposal)
            break;
        first += std::move(*proposal);
    }
    source.rewind();
    return guessArrival(first, source.headers(), now).arrival;
}

QString signatureOf(const ProposalSource& source)
{
    return source.headers().isEmpty() ? QString() : QString::fromLatin1(headerSignature(source.headers()));
}

// Fills in the counts, and for an import that was written its id.
Result<Changes> runImport(Workspace& workspace, ProposalSource& source, const ImportPlan& plan, ImportWishes::Run run, const Cancel& cancel,
                          const Progress& progress, ImportedFile& file)
{
    ReadAhead ahead(source);
    // Asked after the last proposal, when nothing is read any more.
    const ProposalStream stream{[&ahead] { return ahead.next(); }, [&source] { return int(source.rejected().size()); }, 0};
    if (run == ImportWishes::Run::Dry) {
        const auto counted = previewImport(workspace, plan, stream, cancel);
        if (!counted)
            return failed(counted.error());
        file.counts = *counted;
        return Changes{};
    }
    const auto shareRead = [&](qint64, qint64) {
        if (progress)
            progress(qint64(ahead.share() * progressSteps), progressSteps);
    };
    auto finished = importLeads(workspace, plan, stream, cancel, shareRead);
    if (!finished)
        return failed(finished.error());
    file.id = finished->value.id;
    file.number = finished->value.number;
    file.counts = finished->value.counts;
    return finished->changes;
}

} // namespace

OpenOptions openOptions(Workspace& workspace, const ImportWishes& wishes)
{
    OpenOptions options;
    const WorkspaceSettings& settings = workspace.settings();
    options.rules = {settings.region, settings.zone(), settings.currency, wishes.source};
    options.overrides = wishes.overrides;
    options.remembered = [&workspace](const QByteArray& signature) -> std::optional<QJsonObject> {
        const QString kept = rememberedMapping(workspace, QString::fromLatin1(signature));
        return kept.isEmpty() ? std::nullopt : std::optional(QJsonDocument::fromJson(kept.toUtf8()).object());
    };
    return options;
}

Result<Done<ImportedFile>> importFrom(Workspace& workspace, ProposalSource& source, const QString& fileName, const ImportWishes& wishes,
                                      const Cancel& cancel, const Progress& progress)
{
    source.rewind();
    ImportedFile file;
    file.arrival = wishes.arrival ? *wishes.arrival : guessedArrival(source, workspace.now());
    file.format = source.format();
    file.mapping = source.mapping();
    file.headers = source.headers();
    const QString mapping = file.headers.isEmpty() ? QString() : QString::fromUtf8(QJsonDocument(toJson(file.mapping)).toJson(QJsonDocument::Compact));
    const ImportPlan plan{fileName, file.format, mapping, signatureOf(source), wishes.source, wishes.campaign, file.arrival, wishes.duplicates};
    const auto changes = runImport(workspace, source, plan, wishes.run, cancel, progress, file);
    if (!changes)
        return failed(changes.error());
    file.rejected = source.rejected();
    file.skipped = source.skipped();
    file.remarks = source.remarks();
    return Done<ImportedFile>{std::move(file), *changes};
}

Result<Done<ImportedFile>> importFile(Workspace& workspace, const QString& path, const ImportWishes& wishes, const Cancel& cancel,
                                      const Progress& progress)
{
    auto source = openLeadFile(path, openOptions(workspace, wishes));
    if (!source)
        return failed(source.error());
    return importFrom(workspace, **source, QFileInfo(path).fileName(), wishes, cancel, progress);
}

} // namespace askline::intake
