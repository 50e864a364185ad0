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

// Fresh leads stand first, then what was promised, then the rest by when it was due.
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

void sortByUrgency(QList<TodayItem>& items, const QTimeZone& zone)
{
    std::ranges::stable_sort(items, [&](const TodayItem& a, const TodayItem& b) {
        return std::pair(urgency(a.reason), a.due.sortMoment(zone)) < std::pair(urgency(b.reason), b.due.sortMoment(zone));
    });
}

} // namespace

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
            }
        }
    }
    for (auto* items : {&list.asks, &list.reaching, &list.motion, &list.preparation})
        sortByUrgency(*items, context.office.zone);
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
