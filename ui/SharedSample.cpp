// SPDX-License-Identifier: GPL-3.0-or-later
// One shares, one joins, and both change the same lead without knowing of each other.
#include "ui/SharedSample.h"

#include "app/share/Sharing.h"
#include "app/workspace/files/WorkspaceFiles.h"
#include "app/workspace/leads/LeadVerbs.h"
#include "app/workspace/reading/LeadSheet.h"

#include <QDir>

namespace askline {

namespace {

Surroundings on(const Surroundings& like, const QString& person)
{
    Surroundings other = like;
    other.person = person;
    other.randomness = std::make_shared<Randomness>();
    other.writer = other.randomness->newId<WriterId>(other.clock->now());
    return other;
}

} // namespace

QString makeSharedSample(const QString& sample, const QString& folder, const Surroundings& surroundings)
{
    const QString file = folder + QStringLiteral("/team.askline");
    const QString synced = folder + QStringLiteral("/Nextcloud");
    auto original = Workspace::open(sample, surroundings);
    if (!original || !QDir().mkpath(synced) || !backupWorkspace(**original, file))
        return {};
    const QString mia = (*original)->catalogue().personName((*original)->me());
    auto own = Workspace::open(file, on(surroundings, mia));
    if (!own)
        return {};
    const auto made = initShare(**own, {synced, {}});
    if (!made)
        return {};
    const auto joined = joinShare({made->joinFile, folder + QStringLiteral("/colleague.askline")}, on(surroundings, QStringLiteral("Ben Adler")));
    const auto lead = leadCalled(**own, QStringLiteral("7"));
    if (!joined || !lead)
        return {};
    (void)editLead(**own, *lead, {{QStringLiteral("message"), QStringLiteral("Wants the offer by Monday, for two sites")}, {QStringLiteral("value"), QStringLiteral("4800 EUR")}});
    (void)editLead(*joined->workspace, *lead, {{QStringLiteral("message"), QStringLiteral("Asked for Tuesday, three sites")}});
    (void)syncShare(*joined->workspace);
    (void)syncShare(**own);
    return file;
}

} // namespace askline
