// SPDX-License-Identifier: GPL-3.0-or-later
// Whether to buy more leads, and what to mend first, in tables and sentences.
#pragma once

#include "app/domain/Catalogue.h"
#include "app/numbers/Overview.h"
#include "app/numbers/ProfileNumbers.h"
#include "app/numbers/ReadinessNumbers.h"
#include "app/wording/FigureSheet.h"

#include <QTimeZone>

namespace askline {

QString labelOf(Gate gate);     // "First contact"
QString labelOf(GateState state);
QString labelOf(Repair repair); // "Write the process down"
QString labelOf(TraitKind trait);

// "Do not buy more leads yet: …", "More leads would help: all five hold."
QString scaleAdvice(const QList<GateResult>& gates);
// All that is said first: whether to buy more leads, unless no gate was judged yet; then where it leaks.
QStringList numbersSay(const Numbers& numbers, const QList<GateResult>& gates, const Catalogue& catalogue);
// What was measured beside what it must reach, a sentence.
QString gateInWords(const GateResult& gate);
FigureSheet gateSheet(const QList<GateResult>& gates);

// The sum, where follow-up breaks, and what twice the leads would do.
QStringList capacityInWords(const ReadinessNumbers& readiness);
// The five questions, as they are meant to go and as they go; the gap where the two differ.
FigureSheet processSheet(const ReadinessNumbers& readiness, const Catalogue& catalogue);
FigureSheet repairSheet(const QList<RepairStep>& plan);

FigureSheet traitSheet(const ProfileNumbers& profile);
FigureSheet bandSheet(const ProfileNumbers& profile);
QString profileInWords(const ProfileNumbers& profile);
FigureSheet callWordsSheet(const QList<CallWords>& words, const QTimeZone& zone);
FigureSheet lossWordsSheet(const QList<LossWords>& words, const Catalogue& catalogue, const QTimeZone& zone);

} // namespace askline
