// SPDX-License-Identifier: GPL-3.0-or-later
// The numbers in sentences: never more than the counts can bear.
#pragma once

#include "app/domain/Catalogue.h"
#include "app/numbers/Findings.h"
#include "app/numbers/Survival.h"

#include <QStringList>

namespace askline {

// `stages`: titles of the stages in order after the first.
QString stepName(int step, const QStringList& stages);
// "38": more digits would promise more than there is.
QString wholePercent(double share);
// "38 % (30 to 47 %, 45 of 118)"; "Too early to tell: 37 of about 300 needed".
QString rateInWords(const Rate& rate);
// "Most is lost after “Proposal”: 21 % move on …" with its working.
QString leakInWords(const Leak& leak, const QStringList& stages);
QString verdictInWords(const SourceVerdict& verdict, const QStringList& stages, const Catalogue& catalogue);
// All that can be said; where nothing can, kindly that it is too early.
struct Findings {
    std::optional<Leak> leak;
    std::optional<SourceVerdict> verdict;
    int leads = 0;
    Rate conversion;
};
QStringList findingsInWords(const Findings& findings, const QStringList& stages, const Catalogue& catalogue);
// "62 % within an hour, 91 % within a day; half after 34 min. 3 of 120 still wait."
QString firstContactInWords(const Waits& waits, int leads, int stillWaiting);

// Whether leads that are contacted sooner are won more often; empty where it cannot be tested yet.
QString speedEffectInWords(const QMap<ContactSpeed, Rate>& decidedAfter);

} // namespace askline
