// SPDX-License-Identifier: GPL-3.0-or-later
// A call as it stands -> what is logged, and what its outcome brings.
#pragma once

#include "app/planning/ImpliedStep.h"
#include "app/workspace/drafts/CallSession.h"
#include "app/workspace/reading/LeadSheet.h"
#include "ui/parts/Desk.h"

#include <QLocale>

namespace askline {

// `askWords`: the ask as it was said. What the outcome implies is left open.
TouchLog touchLogOf(const CallDraft& call, const QString& askWords, Moment now);
// The same with what the outcome implies; a day that was agreed upon in the script is the next step's.
TouchLog withWhatFollows(const TouchLog& log, const CallDraft& call, const LeadSheet& sheet, const Desk& desk);
// "Moves on to Discovery. Next: call, tomorrow 15:45."
QString bringsInWords(const TouchLog& filled, const LeadRow& row, const Desk& desk, const QLocale& locale);
// What was answered under that field, in whatever script; empty where nothing was.
QString answerIn(const CallDraft& call, const QString& field);
// "12 of 60 · reached 3 · try again 6"
QString placeInWords(const CallList& list, LeadId current);
// "Anna Berger · reached"
QString entryInWords(const CallList::Entry& entry, const QString& name);
// What the stage of the lead ends on; a decision where it names nothing.
AskKind askOf(const Playbook& playbook, const QString& stage);

} // namespace askline
