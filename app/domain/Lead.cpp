// SPDX-License-Identifier: GPL-3.0-or-later
// The words of triage and standing, and how a lead is called.
#include "app/domain/Lead.h"

namespace askline {

template <>
std::span<const NamedValue<Triage>> namesOf<Triage>()
{
    static constexpr NamedValue<Triage> names[] = {{Triage::Waiting, "waiting"},
                                                   {Triage::Prioritised, "prioritised"},
                                                   {Triage::Nurtured, "nurtured"},
                                                   {Triage::Disqualified, "disqualified"}};
    return names;
}

template <>
std::span<const NamedValue<Standing>> namesOf<Standing>()
{
    static constexpr NamedValue<Standing> names[] = {{Standing::Open, "open"},
                                                     {Standing::Won, "won"},
                                                     {Standing::Lost, "lost"},
                                                     {Standing::Disqualified, "disqualified"},
                                                     {Standing::Churned, "churned"}};
    return names;
}

QString LeadRow::displayName() const
{
    for (const QString& name : {joinedName(firstName, lastName), email, phone, company})
        if (!name.isEmpty())
            return name;
    return {};
}

} // namespace askline
