// SPDX-License-Identifier: GPL-3.0-or-later
// How a call ends: its outcome, the ask and its answer, the next step, and on to the next call.
#include "ui/callroom/CallRoomPage.h"

#include "app/workspace/touches/LogTouch.h"
#include "app/wording/Verbs.h"
#include "ui/callroom/ClosingPanel.h"
#include "ui/callroom/OutcomeBar.h"

#include <QStackedLayout>

namespace askline {

void CallRoomPage::pick(TouchOutcome outcome)
{
    if (call_.lead.isNull() || saving_)
        return;
    call_.outcome = outcome;
    call_.next.reset();
    call_.decision.reset();
    outcomes_->setOutcome(outcome);
    if (isWholeAnswer(outcome)) {
        save();
        return;
    }
    closing_->forgetStep();
    showEnd();
    keep();
    if (outcome == TouchOutcome::NotInterested)
        closing_->focusDecision();
    else if (outcome != TouchOutcome::Conversation)
        closing_->focusStep();
}

void CallRoomPage::answer(AskAnswer answer)
{
    if (call_.lead.isNull() || saving_)
        return;
    if (call_.outcome == TouchOutcome::None)
        call_.outcome = TouchOutcome::Conversation; // whoever answers was spoken to
    outcomes_->setOutcome(call_.outcome);
    if (answer == AskAnswer::Open)
        call_.ask.reset();
    else
        call_.ask = AskMade{closing_->askKind(), {}, answer};
    call_.decision.reset();
    showEnd();
    keep();
    if (answer == AskAnswer::Yes && closing_->askKind() == AskKind::Sale)
        closing_->focusDecision();
}

void CallRoomPage::changeAsk()
{
    if (call_.ask)
        answer(call_.ask->answer);
}

void CallRoomPage::changeDecision()
{
    const TouchLog log = finalLog();
    call_.decision = log.decision;
    showEnd();
    keep();
}

void CallRoomPage::changeStep()
{
    call_.next = closing_->isUnderstood() ? std::optional(closing_->step()) : std::nullopt;
    showEnd();
    keep();
}

void CallRoomPage::won()
{
    if (call_.lead.isNull() || saving_)
        return;
    call_.outcome = TouchOutcome::Conversation;
    outcomes_->setOutcome(call_.outcome);
    call_.ask = AskMade{AskKind::Sale, {}, AskAnswer::Yes};
    call_.decision = Decision{VerdictKind::Won, {}, std::nullopt};
    call_.next.reset();
    closing_->forgetStep();
    showEnd();
    keep();
    closing_->focusDecision();
}

void CallRoomPage::lost()
{
    if (call_.lead.isNull() || saving_)
        return;
    if (call_.outcome != TouchOutcome::NotInterested)
        call_.outcome = TouchOutcome::Conversation;
    outcomes_->setOutcome(call_.outcome);
    call_.decision = Decision{VerdictKind::Lost, {}, std::nullopt};
    call_.next.reset();
    closing_->forgetStep();
    showEnd();
    keep();
    closing_->focusDecision();
}

void CallRoomPage::showEnd()
{
    if (call_.outcome == TouchOutcome::None) {
        closing_->showOpen();
        return;
    }
    const TouchLog filled = withWhatFollows(touchLogOf(call_, script_->askWords(), desk_.now()), call_, sheet_, desk_);
    closing_->showFilled(filled, bringsInWords(filled, sheet_.row, desk_, locale()),
                         closing_->isStepTouched() ? ClosingPanel::NextStep::Keep : ClosingPanel::NextStep::Propose);
}

TouchLog CallRoomPage::finalLog() const
{
    TouchLog log = touchLogOf(call_, script_->askWords(), desk_.now());
    if (isWholeAnswer(call_.outcome))
        return log; // what follows is implied when it is written
    log = withWhatFollows(log, call_, sheet_, desk_);
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
    if (call_.lead.isNull() || saving_)
        return;
    const TouchLog log = finalLog();
    if (isComplete(log))
        write(log);
}

void CallRoomPage::write(const TouchLog& log)
{
    saving_ = true;
    const QString name = sheet_.contact.displayName();
    desk_.write(
        this, [log](Workspace& w) { return logTouch(w, log); },
        [this, name](const LoggedTouch& logged) {
            saving_ = false;
            QStringList said{verbDone(QStringLiteral("log-call"), name)};
            if (const QString brings = bringsInWords(logged.log, sheet_.row, desk_, locale()); logged.log.dated.isEmpty() && !brings.isEmpty())
                said += brings;
            requests_.toastUndoable(said.join(QStringLiteral(". ")));
            nextCall();
        },
        [this](const Failure&) {
            saving_ = false; // what was typed stays, here and in the draft
            drafts_.keep(call_);
        });
}

void CallRoomPage::nextCall()
{
    QList<LeadId> rest = call_.rest;
    call_ = {};
    drafts_.drop();
    if (rest.isEmpty()) {
        clock_.stop();
        activate();
        Q_EMIT requests_.callEnded();
        return;
    }
    const LeadId next = rest.takeFirst();
    startCall(next, rest);
}

} // namespace askline
