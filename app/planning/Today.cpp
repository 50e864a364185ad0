// SPDX-License-Identifier: GPL-3.0-or-later
// Sorting the due into what asks, what tries to reach, what only moves, and what prepares.
#include "app/planning/Today.h"

#include <algorithm>

namespace askline {

namespace {

TodayReason reasonOf(const LeadRow& row, const TodayContext& context)
{
    const Step& next = row.next;
    const QDate today = context.now.dateIn(context.office.zone);
    if (next.kind == StepKind::FirstContact) {
        if (row.backlog)
            return TodayReason::Backlog;
        return row.firstContactDue && *row.firstContactDue < context.now ? TodayReason::FreshLeadLate : TodayReason::FreshLead;
    }
    if (next.kind == StepKind::Decide)
        return TodayReason::Undecided;
    if (next.due.promised)
        return next.due.moment && *next.due.moment < context.now ? TodayReason::PromiseBroken : TodayReason::PromisedNow;
    if (next.isRetry)
        return TodayReason::TryAgain;
    return next.due.dayIn(context.office.zone) < today ? TodayReason::Overdue : TodayReason::DueToday;
}

// The ask of a step: its own, or for talking to the person the one its stage ends on.
AskKind askOf(const LeadRow& row, const TodayContext& context)
{
    const Step& next = row.next;
    if (next.ask != AskKind::None || next.isRetry)
        return next.ask;
    const bool talks = next.kind == StepKind::Call || next.kind == StepKind::Meeting || next.kind == StepKind::FirstContact;
    if (!talks)
        return AskKind::None;
    const StageCard* card = context.playbook.stage(row.stage);
    // Without a playbook, too, a fresh lead is called to be asked for a meeting.
    return card ? card->ask : next.kind == StepKind::FirstContact ? AskKind::Meeting : AskKind::None;
}

TodayGroup groupOf(const LeadRow& row, AskKind ask)
{
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

// Fresh leads stand first, then what was promised, then the rest by when it was due. What is promised for later in the
// day comes at its hour.
int urgency(TodayReason reason)
{
    switch (reason) {
    case TodayReason::FreshLeadLate:
    case TodayReason::FreshLead: return 0;
    case TodayReason::PromiseBroken:
    case TodayReason::PromisedNow: return 1;
    case TodayReason::Backlog: return 3;
    default: return 2;
    }
}

void sortByUrgency(QList<TodayItem>& items, const TodayContext& context)
{
    std::ranges::stable_sort(items, {}, [&](const TodayItem& item) {
        const int rank = isForLater(item, context.now) ? urgency(TodayReason::DueToday) : urgency(item.reason);
        return std::pair(rank, item.due.sortMoment(context.office.zone));
    });
}

bool canWait(const TodayItem& item)
{
    return urgency(item.reason) > urgency(TodayReason::PromisedNow);
}

// Money first; of leads without a value, the better fit.
std::pair<qint64, int> worthOf(const TodayItem& item)
{
    return {item.lead.value ? item.lead.value->minor : 0, -int(item.lead.tier)};
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
        const auto asUrgent = [&](const TodayItem& other) { return urgency(other.reason) <= urgency(item.reason); };
        const auto last = std::find_if(result.rbegin(), result.rend(), asUrgent);
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

int estimatedMinutes(TouchKind kind, TouchOutcome outcome)
{
    switch (kind) {
    case TouchKind::Call: return isAnotherTry(outcome) || outcome == TouchOutcome::WrongNumber ? 1 : 8;
    case TouchKind::Email: return 5;
    case TouchKind::Text: return 2;
    case TouchKind::Letter: return 15;
    case TouchKind::Meeting: return 45;
    }
    return 5;
}

bool isForLater(const TodayItem& item, Moment now)
{
    return item.due.promised && item.due.moment && now.minutesUntil(*item.due.moment) > promiseNearMinutes;
}

TodayItem todayItem(const LeadRow& row, const TodayContext& context)
{
    const AskKind ask = askOf(row, context);
    return {groupOf(row, ask), reasonOf(row, context), row, row.next.kind, ask, row.next.due, minutesOf(row.next.kind)};
}

TodayList todayList(const QList<LeadRow>& due, const QList<LeadRow>& backlog, const TodayScore& score, const TodayContext& context)
{
    TodayList list;
    list.score = score;
    for (const QList<LeadRow>& rows : {due, backlog}) {
        for (const LeadRow& row : rows) {
            const TodayItem item = todayItem(row, context);
            switch (item.group) {
            case TodayGroup::Asks: list.asks += item; break;
            case TodayGroup::Reaching: list.reaching += item; break;
            case TodayGroup::Motion: list.motion += item; break;
            case TodayGroup::Preparation: list.preparation += item; break;
            case TodayGroup::Later: break; // only the day's length puts an item there
            }
        }
    }
    for (auto* items : {&list.asks, &list.reaching, &list.motion, &list.preparation})
        sortByUrgency(*items, context);
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
    std::ranges::stable_sort(waiting, std::ranges::greater{}, [](const Waiting& w) { return worthOf(w.item); });
    for (const Waiting& one : std::as_const(waiting)) {
        left -= one.item.minutes;
        if (left >= 0)
            continue;
        list.later += one.item;
        one.group->removeOne(one.item);
    }
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
        const bool attempt = touch.kind == TouchKind::Call || touch.kind == TouchKind::Meeting;
        score.tried += attempt;
        score.reached += attempt && reachesThePerson(touch.outcome);
        const bool asked = std::ranges::any_of(asks, [&](const Ask& ask) { return ask.touch == touch.id; });
        const int minutes = touch.seconds > 0 ? (touch.seconds + 59) / 60 : estimatedMinutes(touch.kind, touch.outcome);
        if (asked)
            score.actionMinutes += minutes;
        else if (!attempt)
            score.motionMinutes += minutes;
    }
    return score;
}

} // namespace askline
