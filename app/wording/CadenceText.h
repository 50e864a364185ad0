// SPDX-License-Identifier: GPL-3.0-or-later
// Follow-up in words: what a cadence does, and where a lead stands in its own.
#pragma once

#include "app/domain/CadenceCourse.h"

#include <QLocale>

namespace askline {

QString labelOf(CadenceExit exit); // "Engaged"
QString labelOf(CadenceStart start); // "When prioritised"
// "New enquiry · 6 steps over 14 working days"
QString cadenceSpanInWords(const Cadence& cadence);
// The same, and how it begins.
QString cadenceInWords(const Cadence& cadence);
// "After 2 days: e-mail"
QString cadenceStepInWords(const CadenceStep& step);
// "Call, ask for a meeting": what the step does.
QString cadenceDeedInWords(const CadenceStep& step);
// "Step 2 of 6 of “New enquiry”"
QString placeText(const CadencePlace& place);
// Where it stands now: "Step 2 of 6, on Monday", "Paused until 3 March", "Left: engaged, 2 days ago".
QString courseText(const FollowedCadence& cadence, Moment now, const OfficeClock& office, const QLocale& locale);
// "Skipped: text (no phone number)"; empty for a step that was done.
QString skippedText(const CadenceStep& step, CadenceCourse::Past::How how);

} // namespace askline
