// SPDX-License-Identifier: GPL-3.0-or-later
// What was done is kept as counts; what was said is read once, oldest first, and counted here.
#include "app/workspace/reading/WorkReading.h"

#include "app/numbers/Economics.h"
#include "app/planning/Today.h"
#include "app/script/Lookup.h"
#include "app/script/Parser.h"
#include "app/storage/numbers/OutcomeStore.h"
#include "app/storage/playbook/PlaybookStore.h"
#include "app/workspace/reading/DayReading.h"

#include <algorithm>

namespace askline {

namespace {

constexpr int oldEnoughForAnOrphan = 14;

struct Said {
    QList<storage::ObjectionOfWork> objections;
    QList<storage::ScriptOfWork> scripts;
};

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
        case MeasureKind::StageBrought: addMoney(asked.brought.byStage[measure.of.section(u' ', 0, 0)], {measure.minor, measure.of.section(u' ', 1)}); break;
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

// Whether an objection came up on a lead in a call or after it.
class RaisedOnLeads {
public:
    explicit RaisedOnLeads(const QList<storage::ObjectionOfWork>& objections)
    {
        for (const storage::ObjectionOfWork& one : objections)
            last_[{one.lead, one.objection}] = one.at;
    }
    bool isRaisedFrom(LeadId lead, ObjectionId objection, Moment at) const { return last_.value({lead, objection}, Moment{-1}) >= at; }

private:
    QMap<std::pair<LeadId, ObjectionId>, Moment> last_;
};

void countPreempted(const Said& said, const Playbook& playbook, QMap<ObjectionId, ObjectionNumbers>& numbers)
{
    const RaisedOnLeads raised(said.objections);
    for (const storage::ScriptOfWork& use : said.scripts)
        for (const Objection& card : playbook.objections) {
            if (!use.preempts.contains(card.key) || !reachesThePerson(use.outcome))
                continue;
            ObjectionNumbers& one = numbers[card.id];
            Rate& rate = use.preempted.contains(card.key) ? one.preempted : one.unpreempted;
            ++rate.of;
            rate.part += raised.isRaisedFrom(use.lead, card.id, use.at);
        }
}

QList<ObjectionNumbers> objectionNumbersOf(const Said& said, const Playbook& playbook)
{
    QMap<ObjectionId, ObjectionNumbers> numbers;
    QSet<std::pair<ObjectionId, LeadId>> counted;
    for (const storage::ObjectionOfWork& raised : said.objections) {
        ObjectionNumbers& one = numbers[raised.objection];
        ++one.raised;
        ++one.byStage[raised.stage];
        const std::pair lead(raised.objection, raised.lead);
        if (raised.standing == Standing::Open || counted.contains(lead))
            continue;
        counted += lead;
        ++one.won.of;
        one.won.part += isWon(raised.standing);
    }
    countPreempted(said, playbook, numbers);
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

QList<WordingSaid> wordingsOf(Workspace& workspace, const Said& said)
{
    struct Set {
        QString script;
        QByteArray text;
        QMap<QString, Rate> wordings;
    };
    QMap<std::tuple<QString, QByteArray, int>, Set> sets;
    for (const storage::ScriptOfWork& use : said.scripts)
        for (int set = 0; set < use.wordings.size(); ++set) {
            if (!use.askedAndYes)
                continue;
            Set& one = sets[{use.script, use.text, set}];
            one.script = use.script;
            one.text = use.text;
            Rate& rate = one.wordings[use.wordings[set]];
            ++rate.of;
            rate.part += *use.askedAndYes;
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

storage::WorkSpan workSpanOf(Workspace& workspace, const NumbersFilter& filter)
{
    const QTimeZone zone = workspace.zone();
    return {filter.from.isValid() ? Moment::startOf(filter.from, zone) : Moment{}, filter.to.isValid() ? Moment::startOf(filter.to.addDays(1), zone) : workspace.now().plusMinutes(1), filter};
}

Result<WorkNumbers> readWork(Workspace& workspace, const NumbersFilter& filter)
{
    storage::Database& database = workspace.database();
    const QTimeZone zone = workspace.zone();
    const QDate today = workspace.now().dateIn(zone);
    const storage::WorkSpan span = workSpanOf(workspace, filter);
    const Said said{storage::objectionsOf(database, span), storage::scriptUsesOf(database, span)};
    const QList<DayOfWork> days = storage::daysOfWork(database, filter);
    WorkNumbers numbers;
    const auto first = storage::firstTouch(database);
    numbers.from = std::max(filter.from, first ? first->dateIn(zone) : today); // before that there was nothing to count
    numbers.to = filter.to.isValid() ? std::min(filter.to, today) : today;
    numbers.weeks = weeksOf(days, numbers.from, numbers.to);
    numbers.total = sumOf(days);
    const OfficeClock office = workspace.officeClock();
    numbers.gap = longestGap(days, numbers.from, std::min(numbers.to, today.addDays(-1)), [&](QDate day) { return office.isWorkingDay(day); });
    const Asked asked = askedIn(storage::workMeasures(database, filter));
    numbers.asks = asked.asks;
    numbers.brought = asked.brought;
    numbers.people = peopleOf(days, workspace.catalogue());
    numbers.objections = objectionNumbersOf(said, workspace.playbook());
    numbers.wordings = wordingsOf(workspace, said);
    numbers.scripted = {numbers.total.scripted, numbers.total.reached};
    for (const storage::ObjectionOfWork& raised : said.objections) {
        ++numbers.onCards.of;
        numbers.onCards.part += !raised.objection.isNull();
    }
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
