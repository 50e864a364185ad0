// SPDX-License-Identifier: GPL-3.0-or-later
// The names of the kinds, as they are stored and typed.
#include "app/domain/Spend.h"

namespace askline {

template <>
std::span<const NamedValue<SpendKind>> namesOf<SpendKind>()
{
    static constexpr NamedValue<SpendKind> names[] = {{SpendKind::Setup, "setup"}, {SpendKind::Running, "running"}, {SpendKind::Fee, "fee"}, {SpendKind::Labour, "labour"}};
    return names;
}

} // namespace askline
