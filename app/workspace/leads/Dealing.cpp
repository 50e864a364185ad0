// SPDX-License-Identifier: GPL-3.0-or-later
// By turn means: to whoever is there and got the fewest in the last two weeks.
#include "app/workspace/leads/Dealing.h"

#include "app/storage/rows/LeadRowStore.h"

#include <algorithm>

namespace askline {

namespace {

constexpr int daysThatCount = 14;

} // namespace

Dealing::Dealing(Workspace& workspace, PersonId bringer)
    : workspace_(workspace), bringer_(bringer), today_(workspace.now().dateIn(workspace.zone()))
{
}

PersonId Dealing::ownerFor(SourceId source)
{
    if (const PersonId owner = ownerBySource(source); owner != bringer_)
        return owner;
    return workspace_.settings().dealsByTurn ? nextByTurn() : bringer_;
}

PersonId Dealing::ownerBySource(SourceId source) const
{
    const Source* known = workspace_.catalogue().source(source);
    const PersonId owner = known ? whoIsThereFor(known->owner) : PersonId{};
    return owner.isNull() ? bringer_ : owner;
}

// Themselves, or who covers for them; null where neither is there.
PersonId Dealing::whoIsThereFor(PersonId id) const
{
    const Person* person = workspace_.catalogue().person(id);
    if (person && person->isAwayOn(today_))
        person = workspace_.catalogue().person(person->cover);
    return person && !person->isAwayOn(today_) ? person->id : PersonId{};
}

PersonId Dealing::nextByTurn()
{
    if (!std::exchange(isCounted_, true)) {
        const Moment now = workspace_.now();
        for (const Person& person : workspace_.catalogue().people)
            if (person.takesLeads && !person.isAwayOn(today_))
                lately_.insert(person.id, storage::leadsArrivedBetween(workspace_.database(), now.plusDays(-daysThatCount), now.plusMinutes(1), person.id));
    }
    if (lately_.isEmpty())
        return bringer_;
    const QList<PersonId> people = lately_.keys();
    const PersonId next = std::ranges::min(people, {}, [this](PersonId person) { return std::pair(lately_.value(person), person); });
    ++lately_[next];
    return next;
}

} // namespace askline
