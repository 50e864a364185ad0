// SPDX-License-Identifier: GPL-3.0-or-later
// What the lead panel does by key and by the buttons of its head.
#include "ui/lead/DecisionForm.h"
#include "ui/lead/EraseForm.h"
#include "ui/lead/FollowUpSection.h"
#include "ui/lead/LeadHead.h"
#include "ui/lead/LeadPanel.h"
#include "ui/lead/MessageForm.h"
#include "ui/lead/NotesSection.h"
#include "ui/lead/OfferForm.h"
#include "ui/lead/RelatedSection.h"
#include "ui/lead/StepSection.h"
#include "ui/lead/TouchForm.h"
#include "ui/shell/KeyMap.h"

#include <QScrollArea>

#include <algorithm>

namespace askline {

void LeadPanel::followHead()
{
    connect(head_, &LeadHead::callWanted, this, &LeadPanel::call);
    connect(head_, &LeadHead::logWanted, this, [this] {
        startForm(log_);
        log_->begin();
    });
    connect(head_, &LeadHead::writeWanted, this, [this] {
        startForm(message_);
        message_->begin();
    });
    connect(step_, &StepSection::writeWanted, head_, &LeadHead::writeWanted);
    connect(message_, &MessageForm::printWanted, this, &LeadPanel::printWanted);
    connect(head_, &LeadHead::wonWanted, this, [this] {
        startForm(decision_);
        decision_->begin(VerdictKind::Won);
    });
    connect(head_, &LeadHead::lostWanted, this, [this] {
        startForm(decision_);
        decision_->begin(sheet_.row.standing == Standing::Won ? VerdictKind::Churned : VerdictKind::Lost);
    });
    connect(head_, &LeadHead::closeWanted, this, &LeadPanel::closeWanted);
    connect(head_, &LeadHead::widenWanted, this, [this] { Q_EMIT widenWanted(lead_); });
    connect(head_, &LeadHead::offerWanted, this, [this] {
        startForm(offer_);
        offer_->begin();
    });
    connect(head_, &LeadHead::eraseWanted, this, [this] {
        startForm(erase_);
        erase_->begin();
    });
    for (LeadForm* form : forms_)
        connect(form, &LeadForm::closed, this, [this] {
            head_->setActionsShown(std::ranges::all_of(forms_, &QWidget::isHidden));
            setFocus(Qt::OtherFocusReason);
        });
}

void LeadPanel::startForm(LeadForm* wanted)
{
    for (LeadForm* form : forms_)
        if (form != wanted)
            form->close();
    head_->setActionsShown(false);
}

void LeadPanel::write()
{
    if (sheet_.lead.id == lead_)
        Q_EMIT head_->writeWanted();
    else
        writesWhenShown_ = true;
}

void LeadPanel::addCommands()
{
    setFocusPolicy(Qt::StrongFocus); // passed on to the first thing to do
    const auto whenShown = [this](Command command, std::function<void()> run) {
        addCommand(this, command, [this, run = std::move(run)] {
            if (!lead_.isNull())
                run();
        });
    };
    whenShown(Command::Call, [this] { call(); });
    whenShown(Command::LogTouch, [this] { Q_EMIT head_->logWanted(); });
    whenShown(Command::Write, [this] { Q_EMIT head_->writeWanted(); });
    whenShown(Command::MakeOffer, [this] { Q_EMIT head_->offerWanted(); });
    whenShown(Command::Follow, [this] {
        scroll_->ensureWidgetVisible(followUp_);
        followUp_->choose();
    });
    whenShown(Command::Won, [this] { Q_EMIT head_->wonWanted(); });
    whenShown(Command::Lost, [this] {
        if (sheet_.row.isOpen() || sheet_.row.standing == Standing::Won)
            Q_EMIT head_->lostWanted();
    });
    whenShown(Command::Delete, [this] { head_->remove(); });
    whenShown(Command::Erase, [this] { Q_EMIT head_->eraseWanted(); });
    whenShown(Command::StageOn, [this] { head_->moveStage(1); });
    whenShown(Command::StageBack, [this] { head_->moveStage(-1); });
    whenShown(Command::PlanStep, [this] {
        scroll_->ensureWidgetVisible(step_);
        step_->plan();
    });
    whenShown(Command::Note, [this] {
        notes_->writeNew();
        scroll_->ensureWidgetVisible(notes_);
    });
    whenShown(Command::Merge, [this] { duplicates_->mergeFirst(); });
}

void LeadPanel::call()
{
    if (!sheet_.row.doNotContact)
        Q_EMIT requests_.startCall(lead_, {});
}

} // namespace askline
