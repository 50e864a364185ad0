// SPDX-License-Identifier: GPL-3.0-or-later
// An offer as far as the calls have brought it.
#pragma once

#include "app/domain/Events.h"
#include "app/domain/Lead.h"
#include "app/domain/Offer.h"
#include "app/domain/OfficeClock.h"

namespace askline {

// From the latest answers to the fields problem, problem_cost, success, agreed_scope and decision_date; a day that was not
// agreed upon is five working days ahead. `usualScope`: what the workspace offers. Answers: latest first.
Offer offerFrom(const QList<Answer>& answers, const LeadRow& lead, const QString& usualScope, const OfficeClock& office, QDate today);

} // namespace askline
