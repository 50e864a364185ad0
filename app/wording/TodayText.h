// SPDX-License-Identifier: GPL-3.0-or-later
// Today's reasons and score as sentences.
#pragma once

#include "app/planning/Today.h"

#include <QLocale>

namespace askline {

// Why the item is there, as of `now`: "Wrote 25 min ago; first contact due within 35 min". An empty stage title is left out.
QString whyText(const TodayItem& item, const QString& stageTitle, Moment now, const OfficeClock& office, const QLocale& locale);

// "asks made 3 of 5 · yes 1 · no 2 · not yet 1 · reached 12 of 40 · 22 min in motion"
QString scoreText(const TodayScore& score, int askGoal);

// "3 · about 22 min", for the folded groups.
QString groupText(const QList<TodayItem>& items);

// "Asks", "Reaching", …
QString labelOf(TodayGroup group);

} // namespace askline
