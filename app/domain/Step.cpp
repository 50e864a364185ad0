// SPDX-License-Identifier: GPL-3.0-or-later
// The words of steps.
#include "app/domain/Step.h"

namespace askline {

template <>
std::span<const NamedValue<StepKind>> namesOf<StepKind>()
{
    static constexpr NamedValue<StepKind> names[] = {{StepKind::Call, "call"},
                                                     {StepKind::Email, "email"},
                                                     {StepKind::Text, "text"},
                                                     {StepKind::Letter, "letter"},
                                                     {StepKind::Meeting, "meeting"},
                                                     {StepKind::Chore, "chore"},
                                                     {StepKind::Preparation, "preparation"},
                                                     {StepKind::FirstContact, "first-contact"},
                                                     {StepKind::Decide, "decide"}};
    return names;
}

bool isWritten(StepKind kind)
{
    return kind == StepKind::Email || kind == StepKind::Text || kind == StepKind::Letter;
}

std::optional<TouchKind> touchThatDoes(StepKind kind)
{
    switch (kind) {
    case StepKind::Call: return TouchKind::Call;
    case StepKind::Email: return TouchKind::Email;
    case StepKind::Text: return TouchKind::Text;
    case StepKind::Letter: return TouchKind::Letter;
    case StepKind::Meeting: return TouchKind::Meeting;
    default: return std::nullopt;
    }
}

template <>
std::span<const NamedValue<StepPurpose>> namesOf<StepPurpose>()
{
    static constexpr NamedValue<StepPurpose> names[] = {{StepPurpose::None, ""},
                                                        {StepPurpose::Reschedule, "reschedule"},
                                                        {StepPurpose::Thanks, "thanks"},
                                                        {StepPurpose::Care, "care"},
                                                        {StepPurpose::Waiting, "waiting"}};
    return names;
}

} // namespace askline
