// SPDX-License-Identifier: GPL-3.0-or-later
// A cadence that names no stage, tier or source fits any.
#include "app/planning/CadenceChoice.h"

#include <algorithm>

namespace askline {

namespace {

bool allows(const QStringList& among, const QString& value)
{
    return among.isEmpty() || among.contains(value, Qt::CaseInsensitive);
}

int exactness(const Cadence& cadence)
{
    return int(!cadence.stages.isEmpty()) + int(!cadence.tiers.isEmpty()) + int(!cadence.sources.isEmpty());
}

} // namespace

const Cadence* cadenceFor(const Playbook& playbook, CadenceStart start, const LeadRow& lead, const QString& sourceName)
{
    const Cadence* chosen = nullptr;
    for (const Cadence& cadence : playbook.cadences) {
        const bool fits = cadence.start == start && !cadence.steps.isEmpty() && allows(cadence.stages, lead.stage) &&
                          allows(cadence.tiers, nameOf(lead.tier)) && allows(cadence.sources, sourceName);
        if (fits && (!chosen || exactness(cadence) > exactness(*chosen)))
            chosen = &cadence;
    }
    return chosen;
}

std::optional<CadenceStart> beginningOf(const Touch& touch, const LeadRow& before, int triesBeforeMail)
{
    if (touch.direction != Direction::Made)
        return std::nullopt;
    if (touch.outcome == TouchOutcome::Sent)
        return CadenceStart::Sent;
    const bool isInVain = touch.kind == TouchKind::Call && isAnotherTry(touch.outcome);
    return isInVain && before.tries + 1 >= triesBeforeMail ? std::optional(CadenceStart::OutOfReach) : std::nullopt;
}

} // namespace askline
