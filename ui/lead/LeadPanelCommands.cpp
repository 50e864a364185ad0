// SPDX-License-Identifier: GPL-3.0-or-later
// What the lead panel does by key and by the buttons of its head.
#include "ui/lead/DecisionForm.h"
#include "ui/lead/LeadHead.h"
#include "ui/lead/LeadPanel.h"
#include "ui/lead/NotesSection.h"
#include "ui/lead/RelatedSection.h"
#include "ui/lead/StepSection.h"
#include "ui/lead/TouchForm.h"
#include "ui/shell/KeyMap.h"

#include <QScrollArea>

namespace askline {

void LeadPanel::followHead()
{
    connect(head_, &LeadHead::callWanted, this, &LeadPanel::call);
    connect(head_, &LeadHead::logWanted, this, [this] { startForm(log_); });
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
    const auto shut = [this] {
        head_->setActionsShown(log_->isHidden() && decision_->isHidden());
        setFocus(Qt::OtherFocusReason);
    };
    connect(log_, &TouchForm::closed, this, shut);
    connect(decision_, &DecisionForm::closed, this, shut);
}

void LeadPanel::startForm(QWidget* form)
{
    if (form == log_) {
        decision_->close();
        log_->begin();
    } else {
        log_->close();
    }
    head_->setActionsShown(false);
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
    whenShown(Command::Won, [this] { Q_EMIT head_->wonWanted(); });
    whenShown(Command::Lost, [this] {
        if (sheet_.row.isOpen() || sheet_.row.standing == Standing::Won)
            Q_EMIT head_->lostWanted();
    });
    whenShown(Command::Delete, [this] { head_->remove(); });
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
