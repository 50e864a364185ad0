// SPDX-License-Identifier: GPL-3.0-or-later
// Sorting the due into what asks, what tries to reach, what only moves, and what prepares.
#include "app/planning/Today.h"

#include "app/domain/CallingHours.h"

#include <algorithm>
#include <cmath>
#include <functional>

namespace askline {

namespace {

bool talks(StepKind kind)
{
    return kind == StepKind::Call || kind == StepKind::Meeting || kind == StepKind::FirstContact;
}

// Written to again and again, and nothing that could ask is planned.
bool isAvoided(const LeadRow& row)
{
    return row.unasked >= writtenUnasked && row.next.ask == AskKind::None && !talks(row.next.kind) && !row.next.due.promised && !row.doNotContact;
}

bool isDropped(const LeadRow& row, const TodayContext& context)
{
    return row.contacts == 1 && row.lastTouchAt && row.lastTouchAt->plusDays(droppedAfterDays) <= context.now && !row.doNotContact;
}

TodayReason reasonOf(const LeadRow& row, const TodayContext& context)
{
    const Step& next = row.next;
    const QDate today = context.now.dateIn(context.office.zone);
    if (isAvoided(row))
        return TodayReason::Unasked;
    if (next.kind == StepKind::FirstContact) {
        if (row.backlog)
            return TodayReason::Backlog;
        return row.firstContactDue && *row.firstContactDue < context.now ? TodayReason::FreshLeadLate : TodayReason::FreshLead;
    }
    if (next.due.promised)
        return next.due.moment && *next.due.moment < context.now ? TodayReason::PromiseBroken : TodayReason::PromisedNow;
    const bool isLate = next.due.dayIn(context.office.zone) < today;
    if (isLate && isDropped(row, context))
        return TodayReason::Dropped;
    if (next.kind == StepKind::Decide)
        return TodayReason::Undecided;
    if (next.isRetry)
        return TodayReason::TryAgain;
    return isLate ? TodayReason::Overdue : TodayReason::DueToday;
}

// Nothing that is planned asks; the stage's ask is missing.
bool missesItsAsk(TodayReason reason)
{
    return reason == TodayReason::Unasked || reason == TodayReason::Dropped;
}

// The ask of a step: its own, or for talking to the person, and for whom an ask is missing, the one its stage ends on.
AskKind askOf(const LeadRow& row, TodayReason reason, const TodayContext& context)
{
    const Step& next = row.next;
    const bool isMissing = missesItsAsk(reason);
    if (next.ask != AskKind::None || (next.isRetry && !isMissing))
        return next.ask;
    if (!talks(next.kind) && !isMissing)
        return AskKind::None;
    const StageCard* card = context.playbook.stage(row.stage);
    // Without a playbook, too, a fresh lead is called to be asked for a meeting.
    return card ? card->ask : next.kind == StepKind::FirstContact ? AskKind::Meeting : AskKind::None;
}

TodayGroup groupOf(const LeadRow& row, TodayReason reason, AskKind ask)
{
    if (missesItsAsk(reason) && ask != AskKind::None)
        return TodayGroup::Asks;
    switch (row.next.kind) {
    case StepKind::Preparation:
    case StepKind::Decide: return TodayGroup::Preparation;
    case StepKind::Chore: return TodayGroup::Motion;
    default: break;
    }
    if (row.next.isRetry)
        return TodayGroup::Reaching;
    return ask == AskKind::None ? TodayGroup::Motion : TodayGroup::Asks;
}

bool isFresh(TodayReason reason)
{
    return reason == TodayReason::FreshLead || reason == TodayReason::FreshLeadLate;
}

bool canWait(const TodayItem& item)
{
    return !isFresh(item.reason) && item.reason != TodayReason::PromisedNow && item.reason != TodayReason::PromiseBroken;
}

// What a fresh enquiry or an hour that was promised is worth more now than on any other day; of a fresh one half is lost
// with each hour it is late, down to a quarter.
constexpr double atItsMoment = 20;
constexpr double mostDecayed = 0.25;
constexpr double minutesThatHalve = 60;
constexpr double aDayOverdue = 0.1;
constexpr double mostOverdue = 2;
constexpr double chanceToReach = 0.3; // of whoever was tried in vain before
constexpr double backlogLeft = 0.25;
constexpr double answeredInWriting = 0.3; // of what would be answered in a talk
constexpr double atABadHour = 0.2;
constexpr double ofAvoided = 2;
constexpr double daysThatHalve = 60; // of somebody contacted once and dropped

double waitingOf(const TodayItem& item, const TodayContext& context)
{
    switch (item.reason) {
    case TodayReason::FreshLead: return atItsMoment;
    case TodayReason::FreshLeadLate:
        return atItsMoment * std::max(mostDecayed, std::exp2(-context.office.minutesBetween(*item.lead.firstContactDue, context.now) / minutesThatHalve));
    case TodayReason::PromisedNow: return isForLater(item, context.now) ? 1 : atItsMoment;
    case TodayReason::PromiseBroken: return atItsMoment;
    case TodayReason::Overdue:
        return std::min(mostOverdue, 1 + aDayOverdue * double(item.due.dayIn(context.office.zone).daysTo(context.now.dateIn(context.office.zone))));
    case TodayReason::TryAgain: return chanceToReach;
    case TodayReason::Backlog: return backlogLeft;
    case TodayReason::Unasked: return ofAvoided;
    case TodayReason::Dropped: return std::exp2(-double(item.lead.lastTouchAt->daysUntil(context.now)) / daysThatHalve);
    case TodayReason::DueToday:
    case TodayReason::Undecided: break;
    }
    return 1;
}

// What many items share is reckoned once: the chance of a stage, the hour of a zone.
class Weighing {
public:
    Weighing(const TodayContext& context, std::optional<Money> typicalSale) : context_(context), typicalSale_(std::move(typicalSale)) {}

    Worth worthOf(const TodayItem& item);

private:
    double chanceAt(const QString& stage);
    bool isBadHourIn(const QString& zone);

    const TodayContext& context_;
    std::optional<Money> typicalSale_;
    QHash<QString, double> chances_;
    QHash<QString, bool> badHours_;
};

double Weighing::chanceAt(const QString& stage)
{
    const auto known = chances_.constFind(stage);
    return known != chances_.constEnd() ? *known : *chances_.insert(stage, chanceOfSale(context_.playbook, stage, context_.history));
}

bool Weighing::isBadHourIn(const QString& zone)
{
    if (zone.isEmpty())
        return false;
    if (const auto known = badHours_.constFind(zone); known != badHours_.constEnd())
        return *known;
    const QTimeZone theirs(zone.toUtf8());
    return *badHours_.insert(zone, theirs.isValid() && callingHourAt(context_.now, theirs) != CallingHour::Good);
}

double fitOf(Tier tier)
{
    return tier == Tier::A ? 1.5 : tier == Tier::C ? 0.6 : 1;
}

Worth Weighing::worthOf(const TodayItem& item)
{
    Worth worth;
    worth.chance = std::min(0.95, chanceAt(item.lead.stage) * fitOf(item.lead.tier) * (isWritten(item.kind) ? answeredInWriting : 1));
    worth.value = item.lead.value ? item.lead.value : typicalSale_;
    worth.isTypical = !item.lead.value && typicalSale_;
    worth.answers = context_.history.answers.value(item.lead.stage);
    const bool rings = item.kind == StepKind::Call || item.kind == StepKind::FirstContact;
    const bool isPutOff = canWait(item) && item.lead.next.putOff >= oftenPutOff;
    worth.waiting = (isPutOff ? std::max(ofAvoided, waitingOf(item, context_)) : waitingOf(item, context_)) * (rings && isBadHourIn(item.lead.timeZone) ? atABadHour : 1);
    worth.minutes = std::max(1, item.minutes);
    return worth;
}

// The middle one of the latest sales; before the first, of the values of what is due.
std::optional<Money> typicalSale(const QList<LeadRow>& due, const SalesHistory& history)
{
    if (!history.sales.isEmpty())
        return medianOf(history.sales);
    QList<Money> values;
    for (const LeadRow& row : due)
        if (row.value)
            values += *row.value;
    return medianOf(values);
}

TodayItem itemOf(const LeadRow& row, const TodayContext& context, Weighing& weighing)
{
    const TodayReason reason = reasonOf(row, context);
    const AskKind ask = askOf(row, reason, context);
    const TodayGroup group = groupOf(row, reason, ask);
    // What nobody asks in writing is asked on the phone.
    const bool isMissing = group == TodayGroup::Asks && !talks(row.next.kind) && row.next.ask == AskKind::None;
    const StepKind kind = !isMissing ? row.next.kind : row.phone.isEmpty() ? StepKind::Email : StepKind::Call;
    TodayItem item{group, reason, row, kind, ask, row.next.due, minutesOf(kind)};
    item.worth = weighing.worthOf(item);
    return item;
}

void sortByWorth(QList<TodayItem>& items, const TodayContext& context)
{
    std::ranges::stable_sort(items, {}, [&](const TodayItem& item) { return std::pair(-item.worth.aMinute(), item.due.sortMoment(context.office.zone)); });
}

void sortByDue(QList<TodayItem>& items, const TodayContext& context)
{
    std::ranges::stable_sort(items, {}, [&](const TodayItem& item) { return item.due.sortMoment(context.office.zone); });
}

int vitalFewOf(const QList<TodayItem>& asks)
{
    QList<Worth> worths;
    for (const TodayItem& item : asks)
        worths += item.worth;
    return vitalFewOf(worths);
}

QList<TodayItem> ordered(const QList<TodayItem>& shown, const QList<TodayItem>& items)
{
    QList<TodayItem> result;
    for (const TodayItem& before : shown)
        if (const auto same = std::ranges::find(items, before.lead.id, [](const TodayItem& i) { return i.lead.id; }); same != items.end())
            result += *same;
    for (const TodayItem& item : items) {
        if (std::ranges::contains(shown, item.lead.id, [](const TodayItem& i) { return i.lead.id; }))
            continue;
        const auto worthAsMuch = [&](const TodayItem& other) { return other.worth.aMinute() >= item.worth.aMinute(); };
        const auto last = std::find_if(result.rbegin(), result.rend(), worthAsMuch);
        result.insert(last.base(), item);
    }
    return result;
}

} // namespace

int minutesOf(StepKind kind)
{
    switch (kind) {
    case StepKind::Meeting: return 45;
    case StepKind::Call:
    case StepKind::FirstContact: return 8;
    case StepKind::Letter: return 15;
    case StepKind::Preparation: return 20;
    case StepKind::Decide: return 2;
    case StepKind::Text: return 2;
    case StepKind::Email:
    case StepKind::Chore: return 5;
    }
    return 5;
}

bool isForLater(const TodayItem& item, Moment now)
{
    return item.due.promised && item.due.moment && now.minutesUntil(*item.due.moment) > promiseNearMinutes;
}

TodayList todayList(const DueLeads& leads, const TodayScore& score, const TodayContext& context)
{
    TodayList list;
    list.score = score;
    Weighing weighing(context, typicalSale(leads.due, context.history));
    QSet<LeadId> listed;
    QList<LeadRow> avoided = leads.unasked;
    avoided.removeIf(std::not_fn(isAvoided));
    for (const QList<LeadRow>& rows : {leads.due, leads.backlog, avoided}) {
        for (const LeadRow& row : rows) {
            if (listed.contains(row.id))
                continue;
            listed += row.id;
            const TodayItem item = itemOf(row, context, weighing);
            switch (item.group) {
            case TodayGroup::Asks: list.asks += item; break;
            case TodayGroup::Reaching: list.reaching += item; break;
            case TodayGroup::Motion: list.motion += item; break;
            case TodayGroup::Preparation: list.preparation += item; break;
            case TodayGroup::Later: break; // only the day's length puts an item there
            }
        }
    }
    for (auto* items : {&list.asks, &list.reaching})
        sortByWorth(*items, context);
    for (auto* items : {&list.motion, &list.preparation})
        sortByDue(*items, context);
    list.vitalFew = vitalFewOf(list.asks);
    return list;
}

TodayList cutToDay(TodayList list, int minutesLeft)
{
    struct Waiting {
        QList<TodayItem>* group;
        TodayItem item;
    };
    QList<Waiting> waiting;
    int left = minutesLeft;
    for (auto* group : {&list.asks, &list.reaching})
        for (const TodayItem& item : std::as_const(*group)) {
            if (canWait(item))
                waiting += Waiting{group, item};
            else
                left -= item.minutes;
        }
    std::ranges::stable_sort(waiting, std::ranges::greater{}, [](const Waiting& w) { return w.item.worth.aMinute(); });
    for (const Waiting& one : std::as_const(waiting)) {
        left -= one.item.minutes;
        if (left >= 0)
            continue;
        list.later += one.item;
        one.group->removeOne(one.item);
    }
    list.vitalFew = vitalFewOf(list.asks);
    return list;
}

TodayList inOrderOf(const TodayList& shown, TodayList list)
{
    list.asks = ordered(shown.asks, list.asks);
    list.reaching = ordered(shown.reaching, list.reaching);
    list.motion = ordered(shown.motion, list.motion);
    list.preparation = ordered(shown.preparation, list.preparation);
    list.later = ordered(shown.later, list.later);
    return list;
}

TodayScore todayScore(const QList<Touch>& touches, const QList<Ask>& asks, const QHash<AskAnswer, int>& answers)
{
    TodayScore score;
    score.asksMade = int(asks.size());
    score.yes = answers.value(AskAnswer::Yes);
    score.no = answers.value(AskAnswer::No);
    score.notYet = answers.value(AskAnswer::NotYet);
    for (const Touch& touch : touches) {
        if (touch.direction == Direction::Received)
            continue;
        score.tried += isAttempt(touch);
        score.reached += isAttempt(touch) && reachesThePerson(touch.outcome);
        const bool asked = std::ranges::any_of(asks, [&](const Ask& ask) { return ask.touch == touch.id; });
        if (asked)
            score.actionMinutes += minutesOf(touch);
        else if (!isAttempt(touch))
            score.motionMinutes += minutesOf(touch);
    }
    return score;
}

} // namespace askline
