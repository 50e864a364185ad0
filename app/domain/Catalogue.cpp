// SPDX-License-Identifier: GPL-3.0-or-later
// Looking names up by id.
#include "app/domain/Catalogue.h"

#include <algorithm>

namespace askline {

namespace {

template <class T, class IdType>
const T* entryWith(const QList<T>& entries, IdType id)
{
    const auto found = std::ranges::find(entries, id, &T::id);
    return found == entries.end() ? nullptr : &*found;
}

template <class T, class IdType>
QString nameIn(const QList<T>& entries, IdType id)
{
    const T* entry = entryWith(entries, id);
    return entry ? entry->name : QString();
}

} // namespace

template <>
std::span<const NamedValue<Reason::Kind>> namesOf<Reason::Kind>()
{
    static constexpr NamedValue<Reason::Kind> names[] = {{Reason::Kind::Lost, "lost"},
                                                         {Reason::Kind::Disqualified, "disqualified"}};
    return names;
}

const Source* Catalogue::source(SourceId id) const
{
    return entryWith(sources, id);
}

const Person* Catalogue::person(PersonId id) const
{
    return entryWith(people, id);
}

QString Catalogue::sourceName(SourceId id) const
{
    return nameIn(sources, id);
}

QString Catalogue::campaignName(CampaignId id) const
{
    return nameIn(campaigns, id);
}

QString Catalogue::personName(PersonId id) const
{
    return nameIn(people, id);
}

QString Catalogue::reasonName(ReasonId id) const
{
    return nameIn(reasons, id);
}

} // namespace askline
