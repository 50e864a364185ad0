// SPDX-License-Identifier: GPL-3.0-or-later
// The labelled lines of a form's notification, and the lead they make.
#pragma once

#include "app/intake/ProposalSource.h"

namespace askline::intake {

// "Label: value", "Label?: value", "Label" above its value, wrapped values, a message to the end; footers left out.
QList<FormAnswer> answersInText(const QString& text);
// Of a table: label and value side by side, or label rows above value rows as Gravity Forms sends them.
QList<FormAnswer> answersInHtml(const QString& html);

struct FormReading {
    LeadProposal lead{};
    int knownFields = 0; // of the answers: those that say who it is or what they want
    bool hasAddress = false; // an e-mail or phone of the person
};
// What is no field of ours is kept as an answer; what only the form's machinery needs is dropped.
FormReading leadFromAnswers(const QList<FormAnswer>& answers, const ReadingRules& rules);

} // namespace askline::intake
