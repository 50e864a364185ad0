// SPDX-License-Identifier: GPL-3.0-or-later
// The lead that a form's answers make.
#pragma once

#include "app/intake/ProposalSource.h"

namespace askline::intake {

struct FormReading {
    LeadProposal lead{};
    int knownFields = 0;     // of the answers: those that say who it is or what they want
    bool hasAddress = false; // an e-mail or phone of the person
};

// What is no field of ours is kept as an answer; what only the form's machinery needs is dropped.
FormReading leadFromAnswers(const QList<FormAnswer>& answers, const ReadingRules& rules);

} // namespace askline::intake
