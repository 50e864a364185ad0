// SPDX-License-Identifier: GPL-3.0-or-later
// Joins the readers with the verb that writes.
#include "app/intake/ImportFile.h"

#include "app/intake/ArrivalGuess.h"

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
    const ProposalStream stream{[&source] { return source.next(); }, [&source] { return int(source.rejected().size()); }, 0};
    const auto shareRead = [&](qint64, qint64) {
        if (progress)
            progress(qint64(source.share() * progressSteps), progressSteps);
    };
    Changes changes;
    if (wishes.run == ImportWishes::Run::Dry) {
        const auto counted = previewImport(workspace, plan, stream, cancel);
        if (!counted)
            return failed(counted.error());
        file.counts = *counted;
    } else {
        auto finished = importLeads(workspace, plan, stream, cancel, shareRead);
        if (!finished)
            return failed(finished.error());
        file.id = finished->value.id;
        file.number = finished->value.number;
        file.counts = finished->value.counts;
        changes = finished->changes;
    }
    file.rejected = source.rejected();
    file.skipped = source.skipped();
    file.remarks = source.remarks();
    return Done<ImportedFile>{std::move(file), changes};
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
