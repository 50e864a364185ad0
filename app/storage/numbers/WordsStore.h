// SPDX-License-Identifier: GPL-3.0-or-later
// Reads what was said and written in a span of time, in its own words.
#pragma once

#include "app/domain/CallWords.h"
#include "app/domain/LeadCounts.h"
#include "app/storage/Database.h"

namespace askline::storage {

// By whom and on whose leads; null: all. The days are not looked at.
struct WordsSpan {
    Moment from;
    Moment before;
    NumbersFilter filter;
};

// What was written when leads were lost or disqualified, latest first.
QList<LossWords> lossWords(Database& database, const WordsSpan& span, int limit);
// Answers to what scripts ask, and objections as they were said; latest first. Looks through all answers.
QList<CallWords> callWords(Database& database, const WordsSpan& span, int limit);

} // namespace askline::storage
