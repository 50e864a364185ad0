// SPDX-License-Identifier: GPL-3.0-or-later
// Stays that go on are known to the day.
#include "app/numbers/Stays.h"

#include <algorithm>

namespace askline {

QList<StageStay> stageStaysOf(const QList<MeasureCount>& measures, QDate today)
{
    constexpr qint64 minutesADay = 1440;
    QMap<QString, StageStay> stages;
    for (const MeasureCount& count : measures) {
        if (count.kind == MeasureKind::Stayed)
            stages[count.of].stays[count.figure].happened += count.happened;
        if (count.kind != MeasureKind::Staying)
            continue;
        StageStay& stage = stages[count.of];
        stage.there += count.left;
        stage.stays[countedMinutes((today.toJulianDay() - count.figure) * minutesADay)].left += count.left;
    }
    for (auto stage = stages.begin(); stage != stages.end(); ++stage)
        stage->stage = stage.key();
    return stages.values();
}

QList<LossReason> lossReasonsOf(const QList<MeasureCount>& measures)
{
    QMap<QString, LossReason> reasons;
    for (const MeasureCount& count : measures) {
        if (count.kind != MeasureKind::LostFor)
            continue;
        LossReason& reason = reasons[count.of];
        reason.reason = count.of;
        reason.leads += count.happened;
        reason.bySteps[int(count.figure)] += count.happened;
    }
    QList<LossReason> sorted = reasons.values();
    std::ranges::stable_sort(sorted, std::ranges::greater(), &LossReason::leads);
    return sorted;
}

} // namespace askline
