// SPDX-License-Identifier: GPL-3.0-or-later
// The words of a choice.
#include "app/domain/Conflict.h"

namespace askline {

template <>
std::span<const NamedValue<ConflictChoice>> namesOf<ConflictChoice>()
{
    static constexpr NamedValue<ConflictChoice> names[] = {{ConflictChoice::Kept, "kept"}, {ConflictChoice::Lost, "lost"}};
    return names;
}

} // namespace askline
