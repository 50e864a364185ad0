// SPDX-License-Identifier: GPL-3.0-or-later
// The week in review, in sentences and figures.
#pragma once

#include "app/planning/Week.h"

#include <QLocale>
#include <QStringList>

namespace askline {

// "Week of 2 March 2026".
QString weekTitle(const Week& week, const QLocale& locale);
// What was meant and what came of it, a sentence each; `currency` of what was won.
QStringList weekSentences(const Week& week, const QString& currency, const QLocale& locale);
// The one thing to do differently next week; empty where the figures do not say.
QString weekAdvice(const Week& week);

// A table of the days: its heads, then a row a day that has come and was worked or meant to be, then the sum.
QStringList weekHeads();
QList<QStringList> weekRows(const Week& week, const QLocale& locale);

} // namespace askline
