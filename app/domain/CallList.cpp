// SPDX-License-Identifier: GPL-3.0-or-later
// The order never changes; only states do.
#include "app/domain/CallList.h"

#include <QSet>

#include <algorithm>

namespace askline {

template <>
std::span<const NamedValue<CallList::State>> namesOf<CallList::State>()
{
    static constexpr NamedValue<CallList::State> names[] = {{CallList::State::Waiting, "waiting"},
                                                            {CallList::State::Reached, "reached"},
                                                            {CallList::State::TryAgain, "try-again"},
                                                            {CallList::State::Left, "left"}};
    return names;
}

CallList CallList::of(const QString& title, const QList<LeadId>& leads)
{
    CallList list;
    list.title = title;
    QSet<LeadId> seen;
    for (const LeadId lead : leads) {
        if (lead.isNull() || seen.contains(lead))
            continue;
        seen.insert(lead);
        list.entries += Entry{lead, State::Waiting};
    }
    return list;
}

bool CallList::contains(LeadId lead) const
{
    return std::ranges::contains(entries, lead, &Entry::lead);
}

void CallList::set(LeadId lead, State state)
{
    if (const auto entry = std::ranges::find(entries, lead, &Entry::lead); entry != entries.end())
        entry->state = state;
}

LeadId CallList::nextAfter(LeadId after) const
{
    const auto isNext = [after](const Entry& entry) { return entry.state == State::Waiting && entry.lead != after; };
    const auto from = std::ranges::find(entries, after, &Entry::lead);
    auto found = std::find_if(from, entries.end(), isNext);
    if (found == entries.end())
        found = std::find_if(entries.begin(), from, isNext);
    return found == entries.end() || !isNext(*found) ? LeadId{} : found->lead;
}

CallList::Counts CallList::counts() const
{
    Counts counts;
    counts.total = int(entries.size());
    for (const Entry& entry : entries) {
        counts.waiting += entry.state == State::Waiting;
        counts.reached += entry.state == State::Reached;
        counts.tryAgain += entry.state == State::TryAgain;
    }
    return counts;
}

CallList::State stateAfter(TouchOutcome outcome)
{
    if (isAnotherTry(outcome))
        return CallList::State::TryAgain;
    return reachesThePerson(outcome) ? CallList::State::Reached : CallList::State::Left;
}

} // namespace askline
