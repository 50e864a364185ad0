// SPDX-License-Identifier: GPL-3.0-or-later
// The rules of follow-up: one small function an outcome.
#include "app/planning/ImpliedStep.h"

#include "app/planning/Retry.h"

namespace askline {

namespace {

constexpr int minutesAfterNoShow = 15;
constexpr int daysUntilAskedAgain = 3;
constexpr int daysAfterRefusal = 14;
constexpr int daysAfterNotNow = 90;

const StageCard* cardOf(const CallSituation& s, const QString& stage)
{
    return s.playbook.stage(stage);
}

Moment at(QDate day, QTime time, const QTimeZone& zone)
{
    return Moment::from(QDateTime(day, time, zone));
}

// The person's own zone where it is known: ten in the morning is meant there.
QTimeZone theirZone(const CallSituation& s)
{
    const QTimeZone zone = s.lead.timeZone.isEmpty() ? QTimeZone() : QTimeZone(s.lead.timeZone.toUtf8());
    return zone.isValid() ? zone : s.office.zone;
}

QDate workingDayIn(const CallSituation& s, int days)
{
    return s.office.nextWorkingDay(s.now.dateIn(s.office.zone).addDays(days - 1));
}

Step stepOf(const CallSituation& s, StepKind kind, AskKind ask, Due due)
{
    Step step;
    step.lead = s.lead.id;
    step.kind = kind;
    step.ask = ask;
    step.due = std::move(due);
    step.who = s.lead.owner;
    step.made = s.now;
    return step;
}

StepKind channelBesidesCalling(const CallSituation& s)
{
    return s.lead.email.isEmpty() ? StepKind::Text : StepKind::Email;
}

Step tryAgain(const CallSituation& s)
{
    if (s.lead.tries + 1 >= s.triesBeforeMail)
        return stepOf(s, channelBesidesCalling(s), AskKind::None, Due::on(s.office.nextWorkingDay(s.now.dateIn(s.office.zone))));
    Step step = stepOf(s, StepKind::Call, AskKind::None, nextTry(s.now, s.reach, s.office, theirZone(s)));
    step.isRetry = true;
    return step;
}

// Whoever missed a meeting is rung up while the time set aside for it still runs.
Step afterNoShow(const CallSituation& s)
{
    const Moment soon = s.now.plusMinutes(minutesAfterNoShow);
    const bool today = s.office.minutesBetween(s.now, soon) > 0;
    Step step = stepOf(s, StepKind::Call, AskKind::Meeting, today ? Due::at(soon) : Due::on(s.office.nextWorkingDay(s.now.dateIn(s.office.zone))));
    step.purpose = StepPurpose::Reschedule;
    return step;
}

Step thankReferrer(const CallSituation& s)
{
    Step step = stepOf(s, channelBesidesCalling(s), AskKind::None, Due::on(workingDayIn(s, 1)));
    step.purpose = StepPurpose::Thanks;
    return step;
}

Step careFor(const CallSituation& s)
{
    Step step = stepOf(s, StepKind::Call, AskKind::None, Due::on(workingDayIn(s, s.daysBetweenCare)));
    step.purpose = StepPurpose::Care;
    return step;
}

Step callBack(const CallSituation& s)
{
    const QDate day = s.office.nextWorkingDay(s.now.dateIn(s.office.zone));
    Step step = stepOf(s, StepKind::Call, AskKind::None, Due::promisedAt(at(day, QTime(10, 0), theirZone(s)), s.lead.timeZone));
    if (const StageCard* card = cardOf(s, s.lead.stage))
        step.ask = card->ask;
    return step;
}

Step holdMeeting(const TouchLog& log, const CallSituation& s)
{
    const QDate day = workingDayIn(s, 2);
    Step step = stepOf(s, StepKind::Meeting, AskKind::None, Due::promisedAt(at(day, QTime(10, 0), theirZone(s)), s.lead.timeZone));
    if (const StageCard* card = cardOf(s, log.stage.isEmpty() ? s.lead.stage : log.stage))
        step.ask = card->ask;
    return step;
}

// A customer has dated asks; after the last of them comes a quiet rhythm of care.
std::optional<Step> afterCustomer(const TouchLog& log, const CallSituation& s)
{
    const bool answered = log.ask && (log.ask->answer == AskAnswer::Yes || log.ask->answer == AskAnswer::No);
    if (log.ask && !answered)
        return stepOf(s, StepKind::Call, log.ask->kind, Due::on(workingDayIn(s, daysUntilAskedAgain)));
    return s.otherSteps > 0 ? std::nullopt : std::optional(careFor(s));
}

Step afterConversation(const TouchLog& log, const CallSituation& s)
{
    const StageCard* card = cardOf(s, log.stage.isEmpty() ? s.lead.stage : log.stage);
    const AskKind nextAsk = card ? card->ask : AskKind::None;
    const AskAnswer answer = log.ask ? log.ask->answer : AskAnswer::Open;
    switch (answer) {
    case AskAnswer::Yes: return stepOf(s, StepKind::Call, nextAsk, Due::on(workingDayIn(s, 1)));
    case AskAnswer::No: return stepOf(s, StepKind::Call, nextAsk, Due::on(workingDayIn(s, daysAfterRefusal)));
    default: return stepOf(s, StepKind::Call, log.ask ? log.ask->kind : nextAsk, Due::on(workingDayIn(s, daysUntilAskedAgain)));
    }
}

bool carriesAnAsk(TouchOutcome outcome)
{
    return outcome == TouchOutcome::Conversation || outcome == TouchOutcome::Held || outcome == TouchOutcome::MeetingBooked ||
           outcome == TouchOutcome::NotInterested;
}

void fillAsk(TouchLog& log, const CallSituation& s)
{
    const TouchOutcome outcome = log.touch.outcome;
    if (log.ask || !carriesAnAsk(outcome) || log.touch.direction == Direction::Received)
        return;
    const StageCard* card = cardOf(s, s.lead.stage);
    if (outcome == TouchOutcome::MeetingBooked)
        log.ask = AskMade{AskKind::Meeting, {}, AskAnswer::Yes};
    else if (outcome == TouchOutcome::NotInterested && card && card->ask != AskKind::None)
        log.ask = AskMade{card->ask, {}, AskAnswer::No};
}

void fillStage(TouchLog& log, const CallSituation& s)
{
    if (!log.stage.isEmpty() || !log.ask || log.ask->answer != AskAnswer::Yes)
        return;
    const StageCard* card = cardOf(s, s.lead.stage);
    // A yes moves the lead on only when it answers the ask its stage ends on.
    if (card && card->ask == log.ask->kind && log.ask->kind != AskKind::Sale)
        log.stage = s.playbook.stageAfter(s.lead.stage);
}

void fillDecision(TouchLog& log)
{
    if (log.decision)
        return;
    if (log.touch.outcome == TouchOutcome::NotInterested)
        log.decision = Decision{VerdictKind::Lost, QStringLiteral("no need"), std::nullopt};
    else if (log.touch.outcome == TouchOutcome::DoNotCall)
        log.decision = Decision{VerdictKind::Disqualified, QStringLiteral("do not call"), std::nullopt};
    else if (log.ask && log.ask->kind == AskKind::Sale && log.ask->answer == AskAnswer::Yes)
        log.decision = Decision{VerdictKind::Won, {}, std::nullopt};
}

} // namespace

QList<Step> stepsAfterSale(const LeadRow& lead, const OfficeClock& office, Moment now)
{
    struct Later {
        AskKind ask;
        int days;
    };
    static constexpr Later laters[] = {{AskKind::Signature, 2}, {AskKind::Payment, 14}, {AskKind::Referral, 30}, {AskKind::Sale, 180}};
    QList<Step> steps;
    for (const Later& later : laters) {
        Step step;
        step.lead = lead.id;
        step.kind = StepKind::Call;
        step.ask = later.ask;
        step.due = Due::on(office.nextWorkingDay(now.dateIn(office.zone).addDays(later.days - 1)));
        step.who = lead.owner;
        step.made = now;
        steps += step;
    }
    return steps;
}

namespace {

bool leavesTheCadenceOn(TouchOutcome outcome)
{
    const bool isInVain = isAnotherTry(outcome) && outcome != TouchOutcome::NoShow;
    return isInVain || outcome == TouchOutcome::Sent || outcome == TouchOutcome::None;
}

} // namespace

std::optional<Step> impliedStep(const TouchLog& log, const CallSituation& s)
{
    if (log.decision && log.decision->what != VerdictKind::Won) {
        const bool maybeLater = log.decision->reason == u"timing";
        return maybeLater ? std::optional(stepOf(s, StepKind::Call, AskKind::None, Due::on(workingDayIn(s, daysAfterNotNow)))) : std::nullopt;
    }
    if (log.touch.direction == Direction::Received)
        return std::nullopt;
    if (s.followsCadence && leavesTheCadenceOn(log.touch.outcome))
        return std::nullopt;
    switch (log.touch.outcome) {
    case TouchOutcome::NoAnswer:
    case TouchOutcome::Voicemail:
    case TouchOutcome::Gatekeeper: return tryAgain(s);
    case TouchOutcome::WrongNumber:
    case TouchOutcome::WrongPerson: return stepOf(s, StepKind::Chore, AskKind::None, Due::on(workingDayIn(s, 1)));
    case TouchOutcome::Callback: return callBack(s);
    case TouchOutcome::MeetingBooked:
    case TouchOutcome::Moved: return holdMeeting(log, s);
    case TouchOutcome::NoShow: return afterNoShow(s);
    case TouchOutcome::NotInterested:
    case TouchOutcome::DoNotCall: return std::nullopt;
    case TouchOutcome::Conversation:
    case TouchOutcome::Held:
    case TouchOutcome::Sent:
    case TouchOutcome::None: return s.lead.standing == Standing::Won ? afterCustomer(log, s) : afterConversation(log, s);
    }
    return std::nullopt;
}

bool isReferralGiven(const TouchLog& log)
{
    return log.ask && log.ask->kind == AskKind::Referral && log.ask->answer == AskAnswer::Yes;
}

TouchLog withImplied(TouchLog log, const CallSituation& s)
{
    log.doNotContact = log.doNotContact || log.touch.outcome == TouchOutcome::DoNotCall;
    fillAsk(log, s);
    fillStage(log, s);
    fillDecision(log);
    const bool won = log.decision && log.decision->what == VerdictKind::Won;
    if (won && log.stage.isEmpty() && s.playbook.stage(u"follow-up"))
        log.stage = QStringLiteral("follow-up");
    if (won && log.dated.isEmpty() && !log.next)
        log.dated = stepsAfterSale(s.lead, s.office, s.now);
    else if (!won && !log.next)
        log.next = impliedStep(log, s);
    if (isReferralGiven(log))
        log.dated += thankReferrer(s);
    return log;
}

} // namespace askline
