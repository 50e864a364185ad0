// SPDX-License-Identifier: GPL-3.0-or-later
// Words are compared without case and accents.
#include "app/domain/ClientProfile.h"

#include "app/base/Folding.h"

namespace askline {

template <>
std::span<const NamedValue<TraitKind>> namesOf<TraitKind>()
{
    static constexpr NamedValue<TraitKind> names[] = {{TraitKind::Source, "source"},       {TraitKind::Country, "country"},     {TraitKind::Place, "place"},
                                                      {TraitKind::Company, "company"},     {TraitKind::Role, "role"},           {TraitKind::Message, "message"},
                                                      {TraitKind::Value, "value"},         {TraitKind::Budget, "budget"},       {TraitKind::Authority, "authority"},
                                                      {TraitKind::Timeline, "timeline"},   {TraitKind::Fit, "fit"}};
    return names;
}

namespace {

bool contains(const QString& text, const QString& words)
{
    const QString wanted = folded(words).trimmed();
    return wanted.isEmpty() ? !text.trimmed().isEmpty() : folded(text).contains(wanted);
}

int rankOf(Mark mark)
{
    return mark == Mark::Yes ? 2 : mark == Mark::Partly ? 1 : 0;
}

bool isAtLeast(const ProfiledLead& lead, Criterion criterion, const QString& least)
{
    const Mark wanted = valueNamed<Mark>(least.toLower()).value_or(Mark::Yes);
    return rankOf(lead.qualification[criterion].mark) >= std::max(1, rankOf(wanted));
}

} // namespace

bool hasTrait(const ProfiledLead& lead, const Trait& trait)
{
    switch (trait.about) {
    case TraitKind::Source: return contains(lead.source, trait.value);
    case TraitKind::Country: return folded(lead.country) == folded(trait.value).trimmed();
    case TraitKind::Place: return contains(lead.place, trait.value);
    case TraitKind::Company: return contains(lead.company, trait.value);
    case TraitKind::Role: return contains(lead.role, trait.value);
    case TraitKind::Message: return contains(lead.message, trait.value);
    case TraitKind::Value: return lead.value > 0 && lead.value >= trait.value.toDouble();
    case TraitKind::Budget: return isAtLeast(lead, Criterion::Budget, trait.value);
    case TraitKind::Authority: return isAtLeast(lead, Criterion::Authority, trait.value);
    case TraitKind::Timeline: return isAtLeast(lead, Criterion::Timeline, trait.value);
    case TraitKind::Fit: return isAtLeast(lead, Criterion::Fit, trait.value);
    }
    return false;
}

double profileScore(const ProfiledLead& lead, const QList<Trait>& traits)
{
    double has = 0;
    double all = 0;
    for (const Trait& trait : traits) {
        all += trait.weight;
        has += hasTrait(lead, trait) ? trait.weight : 0;
    }
    return all > 0 ? has / all : 0;
}

} // namespace askline
