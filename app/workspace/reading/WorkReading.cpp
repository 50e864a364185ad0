// SPDX-License-Identifier: GPL-3.0-or-later
// Everything of the span is read once, oldest first, and counted here.
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

constexpr qint64 freshMs = qint64(7) * 86'400'000;
constexpr int oldEnoughForAnOrphan = 14;

struct Work {
    QList<storage::TouchOfWork> touches;
    QList<storage::AskOfWork> asks;
    QList<storage::ObjectionOfWork> objections;
    QList<storage::ScriptOfWork> scripts;
    QSet<TouchId> asked; // touches that asked
};

Work workIn(storage::Database& database, const storage::WorkSpan& span)
{
    Work work{storage::touchesOf(database, span), storage::asksOf(database, span), storage::objectionsOf(database, span), storage::scriptUsesOf(database, span), {}};
    for (const storage::AskOfWork& ask : std::as_const(work.asks))
        work.asked += ask.touch;
    return work;
}

bool isAttempt(const storage::TouchOfWork& touch)
{
    return touch.kind == TouchKind::Call || touch.kind == TouchKind::Meeting;
}

void addTouch(DayOfWork& day, const storage::TouchOfWork& touch, bool asked)
{
    const int minutes = touch.seconds > 0 ? (touch.seconds + 59) / 60 : estimatedMinutes(touch.kind, touch.outcome);
    ++day.touches;
    day.onFresh += touch.arrived.ms > 0 && touch.at.ms - touch.arrived.ms < freshMs;
    day.tried += isAttempt(touch);
    day.reached += isAttempt(touch) && reachesThePerson(touch.outcome);
    day.minutes += minutes;
    day.actionMinutes += asked ? minutes : 0;
    day.motionMinutes += !asked && !isAttempt(touch) ? minutes : 0;
}

// Moments mostly come in order: the day of the last one is known without asking the calendar.
class DayFinder {
public:
    explicit DayFinder(const QTimeZone& zone) : zone_(zone) {}

    QDate dayOf(Moment at)
    {
        if (at < from_ || at >= to_) {
            day_ = at.dateIn(zone_);
            from_ = Moment::startOf(day_, zone_);
            to_ = Moment::startOf(day_.addDays(1), zone_);
        }
        return day_;
    }

private:
    QTimeZone zone_;
    QDate day_;
    Moment from_{1};
    Moment to_{0};
};

QList<DayOfWork> daysOf(const Work& work, const QTimeZone& zone)
{
    QMap<std::pair<QDate, PersonId>, DayOfWork> days;
    DayFinder finder(zone);
    const auto dayOf = [&](Moment at, PersonId by) -> DayOfWork& {
        DayOfWork& day = days[{finder.dayOf(at), by}];
        day.day = finder.dayOf(at);
        day.by = by;
        return day;
    };
    for (const storage::TouchOfWork& touch : work.touches)
        if (touch.direction == Direction::Made)
            addTouch(dayOf(touch.at, touch.by), touch, work.asked.contains(touch.id));
    for (const storage::AskOfWork& ask : work.asks) {
        DayOfWork& day = dayOf(ask.at, ask.by);
        ++day.asks;
        day.yes += ask.answer == AskAnswer::Yes;
        day.no += ask.answer == AskAnswer::No;
        day.notYet += ask.answer == AskAnswer::NotYet;
    }
    return days.values();
}

QList<AskCount> countedAsks(const QList<storage::AskOfWork>& asks)
{
    QMap<std::tuple<AskKind, QString, PersonId>, AskCount> counts;
    QSet<std::pair<AskKind, qint64>> sold;
    for (const storage::AskOfWork& ask : asks) {
        AskCount& count = counts[{ask.kind, ask.stage, ask.by}];
        count.kind = ask.kind;
        count.stage = ask.stage;
        count.by = ask.by;
        ++count.asked;
        count.yes += ask.answer == AskAnswer::Yes;
        count.no += ask.answer == AskAnswer::No;
        count.notYet += ask.answer == AskAnswer::NotYet;
        const std::pair lead(ask.kind, ask.lead);
        if (ask.answer != AskAnswer::Yes || !isWon(ask.standing) || sold.contains(lead))
            continue;
        sold += lead;
        addMoney(count.brought, ask.value);
    }
    return counts.values();
}

struct CallCounts {
    Rate reach;
    Rate asked;
    Rate musts;
};

QHash<PersonId, CallCounts> callsByPerson(const Work& work)
{
    QHash<PersonId, CallCounts> people;
    for (const storage::TouchOfWork& touch : work.touches) {
        if (touch.direction != Direction::Made || !isAttempt(touch))
            continue;
        CallCounts& counts = people[touch.by];
        const bool reached = reachesThePerson(touch.outcome);
        ++counts.reach.of;
        counts.reach.part += reached;
        counts.asked.of += reached;
        counts.asked.part += reached && work.asked.contains(touch.id);
    }
    for (const storage::ScriptOfWork& use : work.scripts) {
        people[use.by].musts.of += use.musts;
        people[use.by].musts.part += use.met;
    }
    return people;
}

QList<PersonNumbers> peopleOf(const Work& work, const QList<DayOfWork>& days, const Catalogue& catalogue)
{
    const QHash<PersonId, CallCounts> calls = callsByPerson(work);
    QList<PersonNumbers> people;
    for (const DayOfWork& sum : workByPerson(days)) {
        const CallCounts counts = calls.value(sum.by);
        people += PersonNumbers{sum.by, sum, counts.reach, counts.asked, Rate{sum.yes, sum.yes + sum.no + sum.notYet}, counts.musts};
    }
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

void countPreempted(const Work& work, const Playbook& playbook, QMap<ObjectionId, ObjectionNumbers>& numbers)
{
    const RaisedOnLeads raised(work.objections);
    for (const storage::ScriptOfWork& use : work.scripts)
        for (const Objection& card : playbook.objections) {
            if (!use.preempts.contains(card.key) || !reachesThePerson(use.outcome))
                continue;
            ObjectionNumbers& one = numbers[card.id];
            Rate& rate = use.preempted.contains(card.key) ? one.preempted : one.unpreempted;
            ++rate.of;
            rate.part += raised.isRaisedFrom(use.lead, card.id, use.at);
        }
}

QList<ObjectionNumbers> objectionNumbersOf(const Work& work, const Playbook& playbook)
{
    QMap<ObjectionId, ObjectionNumbers> numbers;
    QSet<std::pair<ObjectionId, LeadId>> counted;
    for (const storage::ObjectionOfWork& raised : work.objections) {
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
    countPreempted(work, playbook, numbers);
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

QList<WordingSaid> wordingsOf(Workspace& workspace, const Work& work)
{
    QHash<TouchId, bool> answers; // of touches that asked: whether anything was answered yes
    for (const storage::AskOfWork& ask : work.asks)
        answers[ask.touch] = answers.value(ask.touch) || ask.answer == AskAnswer::Yes;
    struct Set {
        QString script;
        QByteArray text;
        QMap<QString, Rate> wordings;
    };
    QMap<std::tuple<QString, QByteArray, int>, Set> sets;
    for (const storage::ScriptOfWork& use : work.scripts)
        for (int set = 0; set < use.wordings.size(); ++set) {
            const auto yes = answers.constFind(use.touch);
            if (yes == answers.cend())
                continue;
            Set& one = sets[{use.script, use.text, set}];
            one.script = use.script;
            one.text = use.text;
            Rate& rate = one.wordings[use.wordings[set]];
            ++rate.of;
            rate.part += *yes;
        }
    QList<WordingSaid> said;
    for (auto set = sets.cbegin(); set != sets.cend(); ++set) {
        WordingTrial trial{set->script, std::get<2>(set.key()), {}};
        for (auto wording = set->wordings.cbegin(); wording != set->wordings.cend(); ++wording)
            trial.wordings += WordingResult{wording.key(), *wording};
        std::ranges::stable_sort(trial.wordings, std::ranges::greater(), [](const WordingResult& one) { return one.yes.of; });
        said += WordingSaid{workspace.playbook().stageTitle(set->script), lineOfSet(workspace.database(), set->text, trial.set), trial};
    }
    return said;
}

// Of calls and meetings that reached somebody.
Rate scriptedOf(const Work& work)
{
    QSet<TouchId> scripted;
    for (const storage::ScriptOfWork& use : work.scripts)
        scripted += use.touch;
    Rate rate;
    for (const storage::TouchOfWork& touch : work.touches) {
        if (touch.direction != Direction::Made || !isAttempt(touch) || !reachesThePerson(touch.outcome))
            continue;
        ++rate.of;
        rate.part += scripted.contains(touch.id);
    }
    return rate;
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
    const Work work = workIn(database, workSpanOf(workspace, filter));
    const QList<DayOfWork> days = daysOf(work, zone);
    WorkNumbers numbers;
    const auto first = storage::firstTouch(database);
    numbers.from = std::max(filter.from, first ? first->dateIn(zone) : today); // before that there was nothing to count
    numbers.to = filter.to.isValid() ? std::min(filter.to, today) : today;
    numbers.weeks = weeksOf(days, numbers.from, numbers.to);
    numbers.total = sumOf(days);
    const OfficeClock office = workspace.officeClock();
    numbers.gap = longestGap(days, numbers.from, std::min(numbers.to, today.addDays(-1)), [&](QDate day) { return office.isWorkingDay(day); });
    numbers.asks = countedAsks(work.asks);
    numbers.people = peopleOf(work, days, workspace.catalogue());
    numbers.objections = objectionNumbersOf(work, workspace.playbook());
    numbers.wordings = wordingsOf(workspace, work);
    numbers.scripted = scriptedOf(work);
    for (const storage::ObjectionOfWork& raised : work.objections) {
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
