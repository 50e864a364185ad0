// SPDX-License-Identifier: GPL-3.0-or-later
// Whom the firm serves best: traits with weights, each of which a lead has or has not.
#pragma once

#include "app/domain/Names.h"
#include "app/domain/Qualification.h"

#include <QList>
#include <QString>

namespace askline {

enum class TraitKind { Source, Country, Place, Company, Role, Message, Value, Budget, Authority, Timeline, Fit };

template <>
std::span<const NamedValue<TraitKind>> namesOf<TraitKind>();

struct Trait {
    TraitKind about = TraitKind::Role;
    QString value; // a word it contains; of a value, the least in whole units of money; of a qualification, the least mark
    int weight = 1;
    bool operator==(const Trait&) const = default;
};
inline constexpr int mostWeight = 10;

struct ProfiledLead {
    QString source;
    QString country;
    QString place;
    QString company;
    QString role;
    QString message;
    double value = 0; // in whole units of money
    Qualification qualification;
};
bool hasTrait(const ProfiledLead& lead, const Trait& trait);
// The weights of the traits it has over all weights, 0 to 1; 0 without a trait.
double profileScore(const ProfiledLead& lead, const QList<Trait>& traits);

} // namespace askline
