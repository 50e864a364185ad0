// SPDX-License-Identifier: GPL-3.0-or-later
// What cannot be measured yet is assumed, and marked as such.
#include "app/workspace/reading/ReadinessReading.h"

#include "app/storage/numbers/OutcomeStore.h"
#include "app/workspace/reading/NumbersReading.h"
#include "app/workspace/reading/WorkReading.h"

#include <algorithm>
#include <cmath>

namespace askline {

namespace {

constexpr int daysOfWork = 90;
constexpr int weeksOfArrivals = 8;
constexpr int fewestDecided = 20;
constexpr int fewestTouches = 30;
constexpr int assumedContacts = 5;
constexpr double assumedMinutes = 8;
constexpr int assumedGap = 3; // working days
constexpr quint32 simulationSeed = 1909;
constexpr double surprising = 0.05;
constexpr int minutesADay = 1440;

// Leads by contacts until they were decided, won or lost; one contact each where there was none, as there should have been.
QMap<qint64, int> contactsPerLead(const FollowThrough& follow)
{
    QMap<qint64, int> leads;
    for (const auto& counts : {follow.contactsToWin, follow.contactsToLoss})
        for (auto at = counts.cbegin(); at != counts.cend(); ++at)
            leads[std::max<qint64>(1, at.key())] += *at;
    return leads;
}

// As the firm's own cadence for new leads has them.
QList<int> gapsOf(const Playbook& playbook)
{
    for (const Cadence& cadence : playbook.cadences) {
        if (cadence.start != CadenceStart::Prioritised && cadence.start != CadenceStart::OutOfReach)
            continue;
        QList<int> gaps;
        for (const CadenceStep& step : cadence.steps.mid(1))
            gaps += std::max(1, step.days);
        if (!gaps.isEmpty())
            return gaps;
    }
    return {assumedGap};
}

void addArrivals(Workspace& workspace, NumbersFilter filter, QDate today, Capacity& capacity)
{
    constexpr int daysAWeek = 7;
    filter.from = today.addDays(-daysAWeek * weeksOfArrivals);
    filter.to = today.addDays(-1);
    const QMap<QDate, int> arrivals = storage::arrivalsByDay(workspace.database(), filter);
    std::array<double, 7> days{};
    double all = 0;
    for (auto day = arrivals.cbegin(); day != arrivals.cend(); ++day) {
        days[size_t(day.key().dayOfWeek() - 1)] += *day;
        all += *day;
    }
    capacity.leadsAWeek = all / weeksOfArrivals;
    if (all > 0)
        capacity.arrivals = days;
}

// Of everything a person, or the firm, has to follow up, whatever source is looked at.
Capacity capacityOf(Workspace& workspace, PersonId owner, const WorkNumbers& work, QDate today)
{
    Capacity capacity;
    NumbersFilter all;
    all.owner = owner;
    const FollowThrough follow = followThroughOf(storage::measureCounts(workspace.database(), all));
    const WorkspaceSettings& settings = workspace.settings();
    addArrivals(workspace, all, today, capacity);
    capacity.contactsPerLead = contactsPerLead(follow);
    if (follow.won() + follow.lost() < fewestDecided) {
        capacity.contactsPerLead = {{settings.process.touches > 0 ? settings.process.touches : assumedContacts, 1}};
        capacity.areContactsAssumed = true;
    }
    capacity.areMinutesAssumed = work.total.touches < fewestTouches;
    capacity.minutesPerContact = capacity.areMinutesAssumed ? assumedMinutes : double(work.total.minutes) / work.total.touches;
    capacity.gaps = gapsOf(workspace.playbook());
    capacity.people = owner.isNull() ? std::max(1, int(std::ranges::count(workspace.catalogue().people, true, &Person::takesLeads))) : 1;
    capacity.days = settings.hours.days;
    capacity.officeMinutesADay = std::max(60, settings.hours.from.secsTo(settings.hours.to) / 60);
    const auto worked = int(std::ranges::count(capacity.days, true));
    capacity.minutesAWeek = settings.sellingMinutes > 0 ? settings.sellingMinutes : worked * capacity.officeMinutesADay / 2;
    return capacity;
}

// By the firm's own conversion of leads contacted that soon, if soonness makes a difference at all.
std::optional<double> conversionAt(const SimulatedWeeks& weeks, const QMap<ContactSpeed, Rate>& decidedAfter)
{
    QList<Rate> groups;
    for (auto group = decidedAfter.cbegin(); group != decidedAfter.cend(); ++group)
        if (group.key() != Never)
            groups += *group;
    const auto test = homogeneityOf(groups);
    if (!test || test->probability >= surprising)
        return std::nullopt;
    double won = 0;
    double known = 0;
    for (auto group = decidedAfter.cbegin(); group != decidedAfter.cend(); ++group)
        if (const double share = weeks.speeds[group.key()]; group->of > 0) {
            won += share * *group->share();
            known += share;
        }
    return known > 0 ? std::optional(won / known) : std::nullopt;
}

AtVolume atVolume(const Capacity& capacity, double leadsAWeek, const FirstContactNumbers& first)
{
    const SimulatedWeeks weeks = simulatedWeeks(capacity, leadsAWeek, simulationSeed);
    return {weeks, conversionAt(weeks, first.decidedAfter)};
}

template <class IdType>
QList<std::pair<IdType, int>> mostFirst(const QHash<IdType, int>& counts)
{
    QList<std::pair<IdType, int>> sorted;
    for (auto count = counts.cbegin(); count != counts.cend(); ++count)
        if (*count > 0)
            sorted += std::pair(count.key(), *count);
    std::ranges::sort(sorted, [](const auto& a, const auto& b) { return std::pair(-a.second, a.first.hex()) < std::pair(-b.second, b.first.hex()); });
    return sorted;
}

MeasuredProcess measuredOf(const Numbers& numbers, const WorkNumbers& work)
{
    MeasuredProcess measured;
    QHash<SourceId, int> sources;
    for (const SourceNumbers& source : numbers.sources)
        sources[source.source] += source.leads;
    QHash<PersonId, int> people;
    for (const PersonNumbers& person : work.people)
        people[person.person] += person.work.touches;
    measured.musts = {work.total.mustsMet, work.total.musts};
    measured.sources = mostFirst(sources);
    measured.people = mostFirst(people);
    measured.minutesToContact = timeUntil(numbers.firstContact.waits, 0.5);
    measured.scripted = work.scripted;
    const FollowThrough& follow = numbers.followThrough;
    measured.contactsToWin = quantileOf(follow.contactsToWin, 0.5);
    measured.contactsToLoss = quantileOf(follow.contactsToLoss, 0.5);
    if (const auto minutes = quantileOf(follow.minutesToWin, 0.5))
        measured.daysToWin = *minutes / minutesADay;
    return measured;
}

int answeredQuestions(const Process& process)
{
    return int(!process.enter.isEmpty()) + int(!process.contact.isEmpty()) + int(!process.said.isEmpty()) + int(process.touches > 0) + int(process.days > 0);
}

RepairFacts repairFactsOf(Workspace& workspace, const Numbers& numbers, const WorkNumbers& work, const QList<GateResult>& gates)
{
    RepairFacts facts;
    facts.answered = answeredQuestions(workspace.settings().process);
    facts.kept = {work.due.open - work.due.due, work.due.open};
    facts.scripted = work.scripted;
    facts.objectionsOnCards = work.onCards;
    facts.gates = gates;
    for (const SourceNumbers& source : numbers.sources) {
        if (source.isReferred)
            continue;
        facts.sourcesWithSpend.of += source.leads;
        facts.sourcesWithSpend.part += source.spend.isEmpty() ? 0 : source.leads;
    }
    facts.qualified = numbers.qualified;
    return facts;
}

} // namespace

Result<ReadinessNumbers> readReadiness(Workspace& workspace, const NumbersFilter& filter)
{
    const QDate today = workspace.now().dateIn(workspace.zone());
    NumbersFilter lately = filter;
    lately.from = today.addDays(-daysOfWork);
    lately.to = {};
    const auto numbers = readNumbers(workspace, filter);
    if (!numbers)
        return failed(numbers.error());
    const auto work = readWork(workspace, lately);
    if (!work)
        return failed(work.error());
    ReadinessNumbers readiness;
    readiness.capacity = capacityOf(workspace, filter.owner, *work, today);
    readiness.sum = capacitySumOf(readiness.capacity);
    const bool hasVolume = readiness.capacity.leadsAWeek > 0;
    readiness.gates = readinessOf({numbers->firstContact.waits, {work->due.open - work->due.due, work->due.open}, numbers->conversion, numbers->leak.has_value(), int(numbers->funnel.size()) - 1,
                                   hasVolume ? std::optional(readiness.sum) : std::nullopt, numbers->sources});
    if (hasVolume) {
        readiness.now = atVolume(readiness.capacity, readiness.capacity.leadsAWeek, numbers->firstContact);
        readiness.doubled = atVolume(readiness.capacity, 2 * readiness.capacity.leadsAWeek, numbers->firstContact);
        readiness.breaking = breakingPointOf(readiness.capacity, simulationSeed);
    }
    readiness.meant = workspace.settings().process;
    readiness.measured = measuredOf(*numbers, *work);
    readiness.plan = repairPlanOf(repairFactsOf(workspace, *numbers, *work, readiness.gates));
    if (auto failure = workspace.takeFailure())
        return failed(*failure);
    return readiness;
}

} // namespace askline
