// SPDX-License-Identifier: GPL-3.0-or-later
// Every decided lead is scored anew: a profile that is changed is tested at once.
#include "app/workspace/reading/ProfileReading.h"

#include "app/storage/numbers/ProfileStore.h"
#include "app/storage/numbers/WordsStore.h"

namespace askline {

namespace {

constexpr int mostWords = 50;

void addTo(Rate& rate, bool won)
{
    ++rate.of;
    rate.part += won;
}

// The days of the filter in the workspace's zone; without an end, up to now.
storage::WordsSpan spanOf(Workspace& workspace, const NumbersFilter& filter)
{
    const QTimeZone zone = workspace.zone();
    return {filter.from.isValid() ? Moment::startOf(filter.from, zone) : Moment{}, filter.to.isValid() ? Moment::startOf(filter.to.addDays(1), zone) : workspace.now().plusMinutes(1), filter};
}

} // namespace

Result<ProfileNumbers> readProfile(Workspace& workspace, const NumbersFilter& filter)
{
    storage::Database& database = workspace.database();
    const QList<Trait> traits = storage::readTraits(database);
    ProfileNumbers numbers;
    for (const Trait& trait : traits)
        numbers.traits += TraitNumbers{trait, {}, {}};
    QList<ScoredLead> scored;
    for (storage::DecidedLead& one : storage::decidedLeads(database, filter)) {
        one.lead.source = workspace.catalogue().sourceName(one.source);
        for (TraitNumbers& trait : numbers.traits)
            addTo(hasTrait(one.lead, trait.trait) ? trait.with : trait.without, one.won);
        scored += ScoredLead{profileScore(one.lead, traits), one.won};
        ++numbers.decided;
        numbers.won += one.won;
    }
    if (!traits.isEmpty()) {
        numbers.separation = separationOf(scored);
        numbers.bands = calibrationOf(scored);
    }
    const storage::WordsSpan span = spanOf(workspace, filter);
    numbers.lossWords = storage::lossWords(database, span, mostWords);
    numbers.callWords = storage::callWords(database, span, mostWords);
    if (auto failure = workspace.takeFailure())
        return failed(*failure);
    return numbers;
}

} // namespace askline
