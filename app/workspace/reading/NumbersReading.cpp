// SPDX-License-Identifier: GPL-3.0-or-later
// From kept counts alone, so that it takes as long for a million leads as for a hundred days.
#include "app/workspace/reading/NumbersReading.h"

#include "app/storage/numbers/OutcomeStore.h"
#include "app/storage/numbers/SpendStore.h"

#include <algorithm>

namespace askline {

namespace {

constexpr int quartersToLearnFrom = 4;
constexpr int monthsInAQuarter = 3;

FirstContactNumbers firstContactOf(storage::Database& database, const NumbersFilter& filter, const QList<MeasureCount>& measures, Moment now)
{
    FirstContactNumbers numbers;
    for (const MeasureCount& count : measures) {
        if (count.kind == MeasureKind::DecidedAfter)
            numbers.decidedAfter[ContactSpeed(count.figure)] = Rate{count.happened, count.happened + count.left};
        if (count.kind != MeasureKind::FirstContact)
            continue;
        AtTime& at = numbers.waits[count.figure];
        at.happened += count.happened;
        at.left += count.left;
        numbers.leads += count.happened + count.left;
    }
    for (const Moment arrived : storage::stillWaiting(database, filter)) {
        ++numbers.waits[countedMinutes((now.ms - arrived.ms) / 60'000)].left;
        ++numbers.leads;
        ++numbers.stillWaiting;
    }
    return numbers;
}

// Whoever is disqualified leaves by choice: that is no leak.
QList<LeadCell> withoutDisqualified(QList<LeadCell> cells)
{
    cells.removeIf([](const LeadCell& cell) { return cell.standing == Standing::Disqualified; });
    return cells;
}

// The quarters before the last three months, of which most is decided; whole months, which are kept as such.
QList<FunnelOfQuarter> quartersBefore(storage::Database& database, NumbersFilter filter, QDate today, int last)
{
    QList<FunnelOfQuarter> quarters;
    for (int i = 1; i <= quartersToLearnFrom; ++i) {
        filter.from = QDate(today.year(), today.month(), 1).addMonths(-monthsInAQuarter * (i + 1));
        filter.to = filter.from.addMonths(monthsInAQuarter).addDays(-1);
        quarters += funnelOf(withoutDisqualified(storage::leadSums(database, filter)), last);
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

Rate qualifiedOf(const QList<LeadCell>& cells)
{
    Rate qualified;
    for (const LeadCell& cell : cells) {
        qualified.of += cell.furthest >= Talked ? cell.leads : 0;
        qualified.part += cell.furthest >= Talked && cell.tier != Tier::None ? cell.leads : 0;
    }
    return qualified;
}

QList<StageStay> inOrder(QList<StageStay> stays, const QStringList& stages)
{
    std::ranges::stable_sort(stays, {}, [&](const StageStay& stay) {
        const qsizetype place = stages.indexOf(stay.stage);
        return place < 0 ? stages.size() : place;
    });
    return stays;
}

GroupNumbers groupOf(const QString& name, const QList<LeadCell>& cells, int last)
{
    GroupNumbers group{name, {}, 0, funnelOf(cells, last), conversionOf(cells)};
    group.leads = group.funnel.first().reached;
    return group;
}

QString groupName(Workspace& workspace, const LeadCell& cell, Cut cut)
{
    const Catalogue& catalogue = workspace.catalogue();
    switch (cut) {
    case Cut::Source: return catalogue.sourceName(cell.source);
    case Cut::Campaign: return catalogue.campaignName(cell.campaign);
    case Cut::Owner: return catalogue.personName(cell.owner);
    case Cut::Tier: return cell.tier == Tier::None ? QString() : nameOf(cell.tier).toUpper();
    case Cut::Script: break;
    }
    return {};
}

QList<GroupNumbers> groupsOfCells(Workspace& workspace, const QList<LeadCell>& cells, Cut cut, int last)
{
    QMap<QString, QList<LeadCell>> parts;
    for (const LeadCell& cell : cells)
        parts[groupName(workspace, cell, cut)] += cell;
    QList<GroupNumbers> groups;
    for (auto part = parts.cbegin(); part != parts.cend(); ++part)
        groups += groupOf(part.key(), *part, last);
    std::ranges::stable_sort(groups, std::ranges::greater(), &GroupNumbers::leads);
    return groups;
}

QList<GroupNumbers> groupsByScript(Workspace& workspace, const NumbersFilter& filter, int last)
{
    struct Version {
        QString script;
        Moment first;
        QList<LeadCell> cells;
    };
    QMap<QByteArray, Version> versions;
    for (const storage::ScriptVersionCell& one : storage::leadsByScript(workspace.database(), filter)) {
        Version& version = versions[one.script.toUtf8() + one.text];
        version.first = version.script.isEmpty() ? one.first : std::min(version.first, one.first);
        version.script = one.script;
        version.cells += one.cell;
    }
    QList<GroupNumbers> groups;
    for (const Version& version : std::as_const(versions)) {
        groups += groupOf(workspace.playbook().stageTitle(version.script), version.cells, last);
        groups.last().since = version.first.dateIn(workspace.zone());
    }
    std::ranges::stable_sort(groups, {}, [](const GroupNumbers& group) { return std::pair(group.name, group.since); });
    return groups;
}

} // namespace

Result<Numbers> readNumbers(Workspace& workspace, const NumbersFilter& filter)
{
    storage::Database& database = workspace.database();
    const QStringList stages = workspace.rowContext().stagesInOrder; // as the leads were counted
    const int last = lastStep(stages.size());
    const QList<LeadCell> cells = storage::leadSums(database, filter);
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
    const QList<MeasureCount> measures = storage::measureCounts(database, filter);
    const QDate today = numbers.now.dateIn(workspace.zone());
    numbers.funnel = funnelOf(cells, last);
    numbers.conversion = conversionOf(cells);
    numbers.firstContact = firstContactOf(database, filter, measures, numbers.now);
    numbers.sources = economicsOf(cells, storage::spendIn(database, filter));
    const QList<LeadCell> worked = withoutDisqualified(cells);
    numbers.leak = leakOf(funnelOf(worked, last), quartersBefore(database, filter, today, last), numbers.wonValue);
    if (numbers.leak)
        numbers.verdict = sourceVerdictOf(numbers.leak->step, bySource(worked, last));
    numbers.stays = inOrder(stageStaysOf(measures, today), stages);
    numbers.lossReasons = lossReasonsOf(measures);
    numbers.followThrough = followThroughOf(measures);
    numbers.tiers = effortByTier(cells);
    numbers.qualified = qualifiedOf(cells);
    if (auto failure = workspace.takeFailure())
        return failed(*failure);
    return numbers;
}

Result<QList<GroupNumbers>> readGroups(Workspace& workspace, const NumbersFilter& filter, Cut cut)
{
    const int last = lastStep(workspace.rowContext().stagesInOrder.size());
    const bool isInSums = cut == Cut::Source || cut == Cut::Tier;
    QList<GroupNumbers> groups = cut == Cut::Script ? groupsByScript(workspace, filter, last)
                                                    : groupsOfCells(workspace, isInSums ? storage::leadSums(workspace.database(), filter) : storage::leadCells(workspace.database(), filter), cut, last);
    if (auto failure = workspace.takeFailure())
        return failed(*failure);
    return groups;
}

} // namespace askline
