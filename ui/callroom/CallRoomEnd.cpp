// SPDX-License-Identifier: GPL-3.0-or-later
// How a call ends: its outcome, the ask and its answer, the next step, and on to the next call.
#include "ui/callroom/CallRoomPage.h"

#include "app/workspace/reading/LeadLists.h"
#include "app/workspace/touches/LogTouch.h"
#include "app/wording/Verbs.h"
#include "ui/callroom/ClosingPanel.h"
#include "ui/callroom/OutcomeBar.h"

#include <QStackedLayout>

namespace askline {

namespace {

constexpr qsizetype mostReopened = 50;

struct CallWritten {
    LeadRow row; // before the call
    ContactId contact;
    LoggedTouch logged;
};

} // namespace

TouchOutcome CallRoomPage::spokenTo() const
{
    return session_.call.kind == TouchKind::Meeting ? TouchOutcome::Held : TouchOutcome::Conversation;
}

void CallRoomPage::pick(TouchOutcome outcome)
{
    if (!isReady())
        return;
    call().outcome = outcome;
    call().next.reset();
    call().decision.reset();
    outcomes_->setOutcome(outcome);
    if (isWholeAnswer(outcome)) {
        save();
        return;
    }
    closing_->forgetStep();
    showEnd();
    keep();
    Q_EMIT requests_.hideToast();
    if (outcome == TouchOutcome::NotInterested)
        closing_->focusDecision();
    else if (outcome != TouchOutcome::Conversation && outcome != TouchOutcome::Held)
        closing_->focusStep();
}

void CallRoomPage::answer(AskAnswer answer)
{
    if (!isReady())
        return;
    if (call().outcome == TouchOutcome::None)
        call().outcome = spokenTo(); // whoever answers was
    outcomes_->setOutcome(call().outcome);
    if (answer == AskAnswer::Open)
        call().ask.reset();
    else
        call().ask = AskMade{closing_->askKind(), {}, answer};
    call().decision.reset();
    showEnd();
    keep();
    if (answer == AskAnswer::Yes && closing_->askKind() == AskKind::Sale)
        closing_->focusDecision();
}

void CallRoomPage::changeAsk()
{
    if (call().ask)
        answer(call().ask->answer);
}

void CallRoomPage::changeDecision()
{
    const TouchLog log = finalLog();
    call().decision = log.decision;
    showEnd();
    keep();
}

void CallRoomPage::changeStep()
{
    call().next = closing_->isUnderstood() ? std::optional(closing_->step()) : std::nullopt;
    showEnd();
    keep();
}

void CallRoomPage::won()
{
    if (!isReady())
        return;
    call().outcome = spokenTo();
    outcomes_->setOutcome(call().outcome);
    call().ask = AskMade{AskKind::Sale, {}, AskAnswer::Yes};
    call().decision = Decision{VerdictKind::Won, {}, std::nullopt};
    call().next.reset();
    closing_->forgetStep();
    showEnd();
    keep();
    closing_->focusDecision();
}

void CallRoomPage::lost()
{
    if (!isReady())
        return;
    if (call().outcome != TouchOutcome::NotInterested)
        call().outcome = spokenTo();
    outcomes_->setOutcome(call().outcome);
    call().decision = Decision{VerdictKind::Lost, {}, std::nullopt};
    call().next.reset();
    closing_->forgetStep();
    showEnd();
    keep();
    closing_->focusDecision();
}

void CallRoomPage::showEnd()
{
    if (call().outcome == TouchOutcome::None) {
        closing_->showOpen();
        return;
    }
    const TouchLog filled = withWhatFollows(touchLogOf(session_.call, script_->askWords(), desk_.now()), session_.call, sheet_, desk_);
    closing_->showFilled(filled, bringsInWords(filled, sheet_.row, desk_, locale()),
                         closing_->isStepTouched() ? ClosingPanel::NextStep::Keep : ClosingPanel::NextStep::Propose);
}

TouchLog CallRoomPage::finalLog() const
{
    TouchLog log = touchLogOf(session_.call, script_->askWords(), desk_.now());
    if (isWholeAnswer(session_.call.outcome))
        return log; // what follows is implied when it is written
    log = withWhatFollows(log, session_.call, sheet_, desk_);
    if (log.decision && log.decision->what == VerdictKind::Won)
        log.decision->value = closing_->value();
    else if (log.decision && log.decision->what == VerdictKind::Lost)
        log.decision->reason = closing_->reason();
    log.dated.clear(); // those of a sale are implied when it is written
    if (closing_->asksForStep())
        log.next = closing_->step();
    return log;
}

bool CallRoomPage::isComplete(const TouchLog& log)
{
    if (log.touch.outcome == TouchOutcome::None) {
        closing_->say(tr("First the outcome: press its key."));
        return false;
    }
    if (isWholeAnswer(log.touch.outcome))
        return true;
    if (!closing_->isUnderstood()) {
        closing_->say(tr("When is the next step?"));
        closing_->focusStep();
        return false;
    }
    if (log.decision && log.decision->what == VerdictKind::Lost && log.decision->reason.isEmpty()) {
        closing_->say(tr("Why was it lost?"));
        closing_->focusDecision();
        return false;
    }
    return true;
}

void CallRoomPage::save()
{
    if (!isReady())
        return;
    const TouchLog log = finalLog();
    if (!isComplete(log))
        return;
    CallDraft ended = call();
    ended.touch = randomness_.newId<TouchId>(desk_.now());
    ended.endedAt = desk_.now();
    ended.ask = log.ask;
    ended.decision = log.decision;
    ended.next = log.next;
    session_.list.set(ended.lead, stateAfter(ended.outcome));
    session_.unsaved += ended;
    // The next call does not wait for the disk. Should the disk fail, this one comes back.
    callNext();
    keeper_.keepNow(session_);
    write(ended, log);
}

void CallRoomPage::write(const CallDraft& ended, const TouchLog& ready)
{
    TouchLog log = ready;
    log.touch.id = ended.touch;
    log.touch.at = ended.endedAt;
    desk_.write(
        this,
        [log](Workspace& w) -> Result<Done<CallWritten>> {
            const auto row = readLeadRow(w, log.touch.lead);
            const auto contact = contactOf(w, log.touch.lead);
            auto done = logTouch(w, log);
            if (!row || !contact || !done)
                return failed(!row ? row.error() : !contact ? contact.error() : done.error());
            return Done<CallWritten>{{*row, *contact, std::move(done->value)}, std::move(done->changes)};
        },
        [this, touch = ended.touch](const CallWritten& written) {
            const auto draft = session_.takeUnsaved(touch);
            keeper_.keepNow(session_);
            if (!draft)
                return;
            written_ += Written{written.logged.verb, *draft};
            if (written_.size() > mostReopened)
                written_.removeFirst();
            QStringList said{verbDone(QStringLiteral("log-") + nameOf(draft->kind), written.row.displayName())};
            if (const QString brings = bringsInWords(written.logged.log, written.row, desk_, locale());
                written.logged.log.dated.isEmpty() && !brings.isEmpty())
                said += brings;
            requests_.toastUndoable(said.join(QStringLiteral(". ")));
            if (isReferralGiven(written.logged.log))
                Q_EMIT requests_.newReferral(written.contact, written.row.displayName(), answerIn(*draft, QStringLiteral("referral_name")));
        },
        [this, touch = ended.touch](const Failure&) { giveBack(touch); });
}

void CallRoomPage::giveBack(TouchId touch)
{
    const auto draft = session_.takeUnsaved(touch);
    if (!draft)
        return;
    session_.list.set(draft->lead, CallList::State::Waiting);
    if (call().hasContent()) {
        session_.waiting.prepend(*draft);
        showPlace();
        keeper_.keepNow(session_);
        return;
    }
    const bool wasGone = lead().isNull();
    call() = {};
    turnTo(*draft);
    if (wasGone)
        Q_EMIT requests_.goOnCalling();
}

void CallRoomPage::callNext()
{
    restored_ = false;
    session_.goOn(desk_.now());
    if (!lead().isNull()) {
        openCurrent();
        return;
    }
    clock_.stop();
    keeper_.keepNow(session_);
    activate();
    Q_EMIT sessionChanged();
    Q_EMIT requests_.callEnded();
}

} // namespace askline
