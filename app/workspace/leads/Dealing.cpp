// SPDX-License-Identifier: GPL-3.0-or-later
// By turn means: to whoever is there and got the fewest in the last two weeks.
#include "app/workspace/leads/Dealing.h"

#include "app/domain/Regions.h"
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

PersonId Dealing::ownerFor(SourceId source, const Contact& contact)
{
    if (const PersonId owner = ownerByRule(source, contact); owner != bringer_)
        return owner;
    return workspace_.settings().dealsByTurn ? nextByTurn() : bringer_;
}

PersonId Dealing::ownerByRule(SourceId source, const Contact& contact)
{
    for (const PersonId owner : {ownerBySource(source), ownerByRegion(contact)})
        if (!owner.isNull())
            return owner;
    return bringer_;
}

PersonId Dealing::ownerBySource(SourceId source) const
{
    const Source* known = workspace_.catalogue().source(source);
    return known ? whoIsThereFor(known->owner) : PersonId{};
}

// Where several share a region, by turn among them.
PersonId Dealing::ownerByRegion(const Contact& contact)
{
    QList<PersonId> people;
    for (const Person& person : workspace_.catalogue().people)
        if (isInRegions(contact, person.regions))
            if (const PersonId there = whoIsThereFor(person.id); !there.isNull())
                people += there;
    return people.size() < 2 ? people.value(0) : withFewest(people);
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
    QList<PersonId> people;
    for (const Person& person : workspace_.catalogue().people)
        if (person.takesLeads && !person.isAwayOn(today_))
            people += person.id;
    const PersonId next = withFewest(people);
    return next.isNull() ? bringer_ : next;
}

PersonId Dealing::withFewest(const QList<PersonId>& people)
{
    if (people.isEmpty())
        return {};
    count();
    const PersonId next = std::ranges::min(people, {}, [this](PersonId person) { return std::pair(lately_.value(person), person); });
    ++lately_[next];
    return next;
}

void Dealing::count()
{
    if (std::exchange(isCounted_, true))
        return;
    const Moment now = workspace_.now();
    for (const Person& person : workspace_.catalogue().people)
        if (!person.isAwayOn(today_))
            lately_.insert(person.id, storage::leadsArrivedBetween(workspace_.database(), now.plusDays(-daysThatCount), now.plusMinutes(1), person.id));
}

} // namespace askline
