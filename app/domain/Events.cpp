// SPDX-License-Identifier: GPL-3.0-or-later
// The words of verdicts.
#include "app/domain/Events.h"

namespace askline {

template <>
std::span<const NamedValue<VerdictKind>> namesOf<VerdictKind>()
{
    static constexpr NamedValue<VerdictKind> names[] = {{VerdictKind::Waiting, "waiting"},
                                                        {VerdictKind::Prioritised, "prioritised"},
                                                        {VerdictKind::Nurtured, "nurtured"},
                                                        {VerdictKind::Disqualified, "disqualified"},
                                                        {VerdictKind::Won, "won"},
                                                        {VerdictKind::Churned, "churned"},
                                                        {VerdictKind::Lost, "lost"},
                                                        {VerdictKind::Open, "open"}};
    return names;
}

} // namespace askline
