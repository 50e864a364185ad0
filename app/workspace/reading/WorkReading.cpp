// SPDX-License-Identifier: GPL-3.0-or-later
// What was done is kept as counts by day and person; here they are put together.
#include "app/workspace/reading/WorkReading.h"

#include "app/numbers/Economics.h"
#include "app/script/Lookup.h"
#include "app/script/Parser.h"
#include "app/storage/numbers/CellStore.h"
#include "app/storage/numbers/OutcomeStore.h"
#include "app/storage/playbook/PlaybookStore.h"

#include <algorithm>

namespace askline {

namespace {

constexpr int oldEnoughForAnOrphan = 14;

struct Asked {
    QList<AskCount> asks;
    Brought brought;
};

Asked askedIn(const QList<MeasureCount>& measures)
{
    QMap<std::tuple<AskKind, QString, PersonId>, AskCount> counts;
    Asked asked;
    const auto add = [&](const MeasureCount& measure, int AskCount::* answer) {
        AskCount& count = counts[{AskKind(measure.figure), measure.of, measure.by}];
        count.kind = AskKind(measure.figure);
        count.stage = measure.of;
        count.by = measure.by;
        count.asked += measure.happened;
        if (answer)
            count.*answer += measure.happened;
    };
    for (const MeasureCount& measure : measures)
        switch (measure.kind) {
        case MeasureKind::AskUnanswered: add(measure, nullptr); break;
        case MeasureKind::AskedYes: add(measure, &AskCount::yes); break;
        case MeasureKind::AskedNo: add(measure, &AskCount::no); break;
        case MeasureKind::AskedNotYet: add(measure, &AskCount::notYet); break;
        case MeasureKind::KindBrought: addMoney(asked.brought.byKind[AskKind(measure.figure)], {measure.minor, measure.of}); break;
        case MeasureKind::StageBrought: addMoney(asked.brought.byStage[measure.of.section(betweenParts, 0, 0)], {measure.minor, measure.of.section(betweenParts, 1)}); break;
        case MeasureKind::PersonBrought: addMoney(asked.brought.byPerson[measure.by], {measure.minor, measure.of}); break;
        default: break;
        }
    asked.asks = counts.values();
    return asked;
}

QList<PersonNumbers> peopleOf(const QList<DayOfWork>& days, const Catalogue& catalogue)
{
    QList<PersonNumbers> people;
    for (const DayOfWork& sum : workByPerson(days))
        people += PersonNumbers{sum.by, sum, Rate{sum.reached, sum.tried}, Rate{sum.askedWhenReached, sum.reached}, Rate{sum.yes, sum.yes + sum.no + sum.notYet}, Rate{sum.mustsMet, sum.musts}};
    std::ranges::stable_sort(people, {}, [&](const PersonNumbers& one) { return catalogue.personName(one.person).toLower(); });
    return people;
}

Rate happenedOf(const MeasureCount& measure)
{
    return {measure.happened, measure.happened + measure.left};
}

void add(Rate& sum, const Rate& rate)
{
    sum.part += rate.part;
    sum.of += rate.of;
}

ObjectionId objectionOf(const MeasureCount& measure)
{
    return ObjectionId::fromHex(measure.of.section(betweenParts, 0, 0)).value_or(ObjectionId{});
}

QList<ObjectionNumbers> objectionNumbersOf(const QList<MeasureCount>& measures, const Playbook& playbook)
{
    QHash<QString, ObjectionId> cards;
    for (const Objection& card : playbook.objections)
        cards.insert(card.key, card.id);
    QMap<ObjectionId, ObjectionNumbers> numbers;
    for (const MeasureCount& measure : measures)
        switch (measure.kind) {
        case MeasureKind::Raised:
            numbers[objectionOf(measure)].raised += measure.happened;
            numbers[objectionOf(measure)].byStage[measure.of.section(betweenParts, 1)] += measure.happened;
            break;
        case MeasureKind::DecidedWith: add(numbers[objectionOf(measure)].won, happenedOf(measure)); break;
        case MeasureKind::Preempted:
            if (cards.contains(measure.of))
                add(numbers[cards.value(measure.of)].preempted, happenedOf(measure));
            break;
        case MeasureKind::Unpreempted:
            if (cards.contains(measure.of))
                add(numbers[cards.value(measure.of)].unpreempted, happenedOf(measure));
            break;
        default: break;
        }
    QList<ObjectionNumbers> sorted;
    for (auto one = numbers.begin(); one != numbers.end(); ++one) {
        one->objection = one.key();
        sorted += *one;
    }
    std::ranges::stable_sort(sorted, std::ranges::greater(), &ObjectionNumbers::raised);
    return sorted;
}

QString lineOfSet(storage::Database& database, const QByteArray& text, int set)
{
    const script::Script script = script::parseScript(storage::scriptText(database, text)).script;
    const QList<const script::Variants*> sets = script::variantsOf(script);
    return set < sets.size() ? script::wordsOf(*sets[set]) : QString();
}

QList<WordingSaid> wordingsOf(Workspace& workspace, const QList<MeasureCount>& measures)
{
    struct Set {
        QString script;
        QByteArray text;
        QMap<QString, Rate> wordings;
    };
    QMap<std::tuple<QString, QByteArray, int>, Set> sets;
    for (const MeasureCount& measure : measures) {
        if (measure.kind != MeasureKind::Said)
            continue;
        const QStringList parts = measure.of.split(betweenParts);
        const QByteArray text = QByteArray::fromHex(parts.value(1).toLatin1());
        Set& one = sets[{parts.value(0), text, int(measure.figure)}];
        one.script = parts.value(0);
        one.text = text;
        add(one.wordings[parts.value(2)], happenedOf(measure));
    }
    QList<WordingSaid> trials;
    for (auto set = sets.cbegin(); set != sets.cend(); ++set) {
        WordingTrial trial{set->script, std::get<2>(set.key()), {}};
        for (auto wording = set->wordings.cbegin(); wording != set->wordings.cend(); ++wording)
            trial.wordings += WordingResult{wording.key(), *wording};
        std::ranges::stable_sort(trial.wordings, std::ranges::greater(), [](const WordingResult& one) { return one.yes.of; });
        trials += WordingSaid{workspace.playbook().stageTitle(set->script), lineOfSet(workspace.database(), set->text, trial.set), trial};
    }
    return trials;
}

} // namespace

Result<WorkNumbers> readWork(Workspace& workspace, const NumbersFilter& filter)
{
    storage::Database& database = workspace.database();
    const QTimeZone zone = workspace.zone();
    const QDate today = workspace.now().dateIn(zone);
    const QList<MeasureCount> measures = storage::workMeasures(database, filter);
    const QList<DayOfWork> days = storage::daysOfWork(database, filter);
    WorkNumbers numbers;
    const auto first = storage::firstDayOfWork(database);
    numbers.from = std::max(filter.from, first.value_or(today)); // before that there was nothing to count
    numbers.to = filter.to.isValid() ? std::min(filter.to, today) : today;
    numbers.weeks = weeksOf(days, numbers.from, numbers.to);
    numbers.total = sumOf(days);
    const OfficeClock office = workspace.officeClock();
    numbers.gap = longestGap(days, numbers.from, std::min(numbers.to, today.addDays(-1)), [&](QDate day) { return office.isWorkingDay(day); });
    const Asked asked = askedIn(measures);
    numbers.asks = asked.asks;
    numbers.brought = asked.brought;
    numbers.people = peopleOf(days, workspace.catalogue());
    numbers.objections = objectionNumbersOf(measures, workspace.playbook());
    numbers.wordings = wordingsOf(workspace, measures);
    numbers.scripted = {numbers.total.scripted, numbers.total.reached};
    for (const ObjectionNumbers& one : std::as_const(numbers.objections))
        add(numbers.onCards, {one.objection.isNull() ? 0 : one.raised, one.raised});
    const Moment start = Moment::startOf(today, zone);
    numbers.due = storage::openAndDue(database, filter, start);
    numbers.overdueSteps = storage::overdueStepsAt(database, filter, start, today);
    numbers.overdueStepsAWeekAgo = storage::overdueStepsAt(database, filter, Moment::startOf(today.addDays(-7), zone), today.addDays(-7));
    numbers.orphans = storage::contactedOnceBefore(database, filter, start.plusDays(-oldEnoughForAnOrphan));
    if (auto failure = workspace.takeFailure())
        return failed(*failure);
    return numbers;
}

} // namespace askline
