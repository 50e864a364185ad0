// SPDX-License-Identifier: GPL-3.0-or-later
// From kept counts alone, so that it takes as long for a million leads as for a hundred days.
#include "app/workspace/reading/NumbersReading.h"

#include <algorithm>

namespace askline {

namespace {

constexpr int quartersToLearnFrom = 4;
constexpr int monthsInAQuarter = 3;

FirstContactNumbers firstContactOf(storage::Database& database, const NumbersFilter& filter, Moment now)
{
    FirstContactNumbers numbers;
    for (const storage::WaitCount& count : storage::waitCounts(database, filter)) {
        AtTime& at = numbers.waits[count.minutes];
        at.happened += count.happened;
        at.left += count.left;
        numbers.leads += count.happened + count.left;
    }
    for (const storage::StillWaiting& lead : storage::stillWaiting(database, filter)) {
        ++numbers.waits[countedMinutes((now.ms - lead.arrived.ms) / 60'000)].left;
        ++numbers.leads;
        ++numbers.stillWaiting;
    }
    return numbers;
}

// The quarters before the last three months, of which most is decided.
QList<FunnelOfQuarter> quartersBefore(storage::Database& database, NumbersFilter filter, QDate today, int last)
{
    QList<FunnelOfQuarter> quarters;
    for (int i = 1; i <= quartersToLearnFrom; ++i) {
        filter.from = today.addMonths(-monthsInAQuarter * (i + 1));
        filter.to = today.addMonths(-monthsInAQuarter * i).addDays(-1);
        quarters += funnelOf(storage::leadCells(database, filter), last);
    }
    return quarters;
}

QList<SourceFunnel> bySource(const QList<LeadCell>& cells, int last)
{
    QMap<SourceId, QList<LeadCell>> parts;
    for (const LeadCell& cell : cells)
        parts[cell.source] += cell;
    QList<SourceFunnel> funnels;
    for (auto part = parts.cbegin(); part != parts.cend(); ++part)
        funnels += SourceFunnel{part.key(), funnelOf(*part, last)};
    return funnels;
}

} // namespace

Result<QList<AskCount>> readAsks(Workspace& workspace, const NumbersFilter& filter)
{
    const QTimeZone zone = workspace.zone();
    const Moment from = filter.from.isValid() ? Moment::from(filter.from.startOfDay(zone)) : Moment{};
    const Moment before = filter.to.isValid() ? Moment::from(filter.to.addDays(1).startOfDay(zone)) : workspace.now().plusMinutes(1);
    QList<AskCount> asks = storage::askCounts(workspace.database(), from, before, filter.owner, filter.source);
    if (auto failure = workspace.takeFailure())
        return failed(*failure);
    return asks;
}

Result<Numbers> readNumbers(Workspace& workspace, const NumbersFilter& filter)
{
    storage::Database& database = workspace.database();
    const QStringList stages = workspace.rowContext().stagesInOrder; // as the leads were counted
    const int last = lastStep(stages.size());
    const QList<LeadCell> cells = storage::leadCells(database, filter);
    Numbers numbers;
    numbers.filter = filter;
    numbers.now = workspace.now();
    numbers.isEverEmpty = !storage::hasLeadCells(database);
    for (const QString& stage : stages.mid(1))
        numbers.steps += workspace.playbook().stageTitle(stage);
    for (const LeadCell& cell : cells) {
        numbers.leads += cell.leads;
        addMoney(numbers.wonValue, {cell.minorValue, cell.currency});
    }
    numbers.funnel = funnelOf(cells, last);
    numbers.conversion = conversionOf(cells);
    numbers.firstContact = firstContactOf(database, filter, numbers.now);
    numbers.sources = economicsOf(cells, storage::spendIn(database, filter));
    numbers.leak = leakOf(numbers.funnel, quartersBefore(database, filter, numbers.now.dateIn(workspace.zone()), last), numbers.wonValue);
    if (numbers.leak)
        numbers.verdict = sourceVerdictOf(numbers.leak->step, bySource(cells, last));
    if (auto failure = workspace.takeFailure())
        return failed(*failure);
    return numbers;
}

} // namespace askline
