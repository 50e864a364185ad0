// SPDX-License-Identifier: GPL-3.0-or-later
// How well a lead fits: four marks with the evidence in the lead's own words, and the tier that follows.
#pragma once

#include "app/domain/Names.h"

#include <array>

namespace askline {

enum class Criterion { Budget, Authority, Timeline, Fit };
enum class Mark { Unknown, No, Partly, Yes };
enum class Tier { None, A, B, C };

inline constexpr std::array allCriteria{Criterion::Budget, Criterion::Authority, Criterion::Timeline, Criterion::Fit};

template <>
std::span<const NamedValue<Criterion>> namesOf<Criterion>();
template <>
std::span<const NamedValue<Mark>> namesOf<Mark>();
template <>
std::span<const NamedValue<Tier>> namesOf<Tier>();

struct Qualification {
    struct Entry {
        Mark mark = Mark::Unknown;
        QString evidence;
        bool operator==(const Entry&) const = default;
    };
    std::array<Entry, 4> entries;

    bool operator==(const Qualification&) const = default;

    Entry& operator[](Criterion criterion) { return entries[size_t(criterion)]; }
    const Entry& operator[](Criterion criterion) const { return entries[size_t(criterion)]; }
};

// None while nothing is known; C with any No, or with fewer than two points; A from six points (Yes 2, Partly 1); else B.
Tier tierOf(const Qualification& qualification);

} // namespace askline
