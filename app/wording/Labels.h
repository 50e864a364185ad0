// SPDX-License-Identifier: GPL-3.0-or-later
// The words people read for what the program calls by enums.
#pragma once

#include "app/domain/Events.h"
#include "app/domain/LeadProposal.h"
#include "app/domain/Touch.h"

namespace askline {

QString labelOf(TouchKind kind);
QString labelOf(TouchOutcome outcome);
QString labelOf(AskKind ask);             // "the decision", "a meeting"
QString askInWords(AskKind ask);          // "Ask for the decision"
QString askInWords(AskKind ask, StepKind by); // "Ask for the decision by e-mail"; by voice where it is not written
QString labelOf(AskAnswer answer);
QString labelOf(StepKind kind);           // "Call"
QString labelOf(Triage triage);
QString labelOf(Standing standing);
QString labelOf(VerdictKind verdict);
QString labelOf(Criterion criterion);
QString labelOf(Mark mark);
QString labelOf(Arrival arrival);
QString labelOf(DuplicateChoice choice);
QString labelOf(Tier tier);
// What a step says: its own words, else what it asks for or does ("Ask for the sale", "Try again", "First contact").
QString stepInWords(const Step& step);
// A field of a lead or its contact, by its name in the command line or the journal.
QString fieldLabel(const QString& field);

} // namespace askline
