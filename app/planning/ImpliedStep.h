// SPDX-License-Identifier: GPL-3.0-or-later
// What an outcome already implies, so that nobody is asked for it: the ask, its answer, the stage, the next step.
#pragma once

#include "app/domain/Lead.h"
#include "app/domain/OfficeClock.h"
#include "app/domain/Playbook.h"
#include "app/domain/Reach.h"
#include "app/domain/TouchLog.h"

namespace askline {

struct CallSituation {
    LeadRow lead;
    const Playbook& playbook;
    OfficeClock office;
    Moment now;
    ReachHistory reach;
    int otherSteps = 0;        // planned besides the next one
    int triesBeforeMail = 6;   // in vain, before another channel is used
    int daysBetweenCare = 90;  // how often a customer hears from us
    bool followsCadence = false; // one runs, or begins with this contact: it says what comes next
};

// Fills what the log leaves open: ask and answer, stage, decision, next step, dated asks, do-not-contact.
// What the log says stays as it is.
TouchLog withImplied(TouchLog log, const CallSituation& situation);

// The step that follows when nothing else is said; none where the outcome ends the lead.
std::optional<Step> impliedStep(const TouchLog& log, const CallSituation& situation);

// A yes to a referral: the person referred becomes a lead, and who referred them is thanked.
bool isReferralGiven(const TouchLog& log);

// Signature, payment, referral and repeat business, each dated from the day of the sale.
QList<Step> stepsAfterSale(const LeadRow& lead, const OfficeClock& office, Moment now);

} // namespace askline
