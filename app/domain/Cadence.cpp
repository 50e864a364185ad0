// SPDX-License-Identifier: GPL-3.0-or-later
// A step is one line, its parts behind tabs.
#include "app/domain/Cadence.h"

#include <algorithm>

namespace askline {

template <>
std::span<const NamedValue<CadenceStart>> namesOf<CadenceStart>()
{
    static constexpr NamedValue<CadenceStart> names[] = {{CadenceStart::ByHand, "by hand"},
                                                         {CadenceStart::Prioritised, "prioritised"},
                                                         {CadenceStart::OutOfReach, "out of reach"},
                                                         {CadenceStart::Sent, "sent"}};
    return names;
}

QString textOf(const QList<CadenceStep>& steps)
{
    QStringList lines;
    for (const CadenceStep& step : steps)
        lines += QStringList{QString::number(step.days), nameOf(step.kind), nameOf(step.ask), step.message, step.what}.join(u'\t');
    return lines.join(u'\n');
}

QList<CadenceStep> cadenceStepsFrom(const QString& text)
{
    QList<CadenceStep> steps;
    for (const QString& line : text.split(u'\n', Qt::SkipEmptyParts)) {
        const QStringList parts = line.split(u'\t');
        const auto kind = valueNamed<StepKind>(parts.value(1));
        // A kind that a later version knows is for people to read: a chore.
        steps += CadenceStep{std::clamp(parts.value(0).toInt(), 0, 365), kind.value_or(StepKind::Chore),
                             valueNamed<AskKind>(parts.value(2)).value_or(AskKind::None), parts.value(3),
                             kind ? parts.value(4) : parts.value(1)};
    }
    return steps;
}

} // namespace askline
