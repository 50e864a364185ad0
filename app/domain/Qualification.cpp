// SPDX-License-Identifier: GPL-3.0-or-later
// The tier rule and the words of qualification.
#include "app/domain/Qualification.h"

#include <algorithm>

namespace askline {

template <>
std::span<const NamedValue<Criterion>> namesOf<Criterion>()
{
    static constexpr NamedValue<Criterion> names[] = {{Criterion::Budget, "budget"},
                                                      {Criterion::Authority, "authority"},
                                                      {Criterion::Timeline, "timeline"},
                                                      {Criterion::Fit, "fit"}};
    return names;
}

template <>
std::span<const NamedValue<Mark>> namesOf<Mark>()
{
    static constexpr NamedValue<Mark> names[] = {
        {Mark::Unknown, "unknown"}, {Mark::No, "no"}, {Mark::Partly, "partly"}, {Mark::Yes, "yes"}};
    return names;
}

template <>
std::span<const NamedValue<Tier>> namesOf<Tier>()
{
    static constexpr NamedValue<Tier> names[] = {{Tier::None, ""}, {Tier::A, "A"}, {Tier::B, "B"}, {Tier::C, "C"}};
    return names;
}

Tier tierOf(const Qualification& qualification)
{
    int points = 0;
    bool known = false;
    bool refused = false;
    for (const auto& entry : qualification.entries) {
        known = known || entry.mark != Mark::Unknown;
        refused = refused || entry.mark == Mark::No;
        points += entry.mark == Mark::Yes ? 2 : entry.mark == Mark::Partly ? 1 : 0;
    }
    if (!known)
        return Tier::None;
    if (refused || points < 2)
        return Tier::C;
    return points >= 6 ? Tier::A : Tier::B;
}

} // namespace askline
