// SPDX-License-Identifier: GPL-3.0-or-later
// Today's reasons and score as sentences.
#pragma once

#include "app/planning/Today.h"

#include <QLocale>

namespace askline {

// Why the item is there, as of `now`: "Wrote 25 min ago; first contact due within 35 min". An empty stage title is left out.
// What an item is there to do: "Ask for a meeting by e-mail", "Try again".
QString deedText(const TodayItem& item);
QString whyText(const TodayItem& item, const QString& stageTitle, Moment now, const OfficeClock& office, const QLocale& locale);

// What it is worth and from what, for whoever wants to know: "12 % × 4,200 € × 20 for its moment, in 8 min". Empty where
// nothing has a value.
QString worthText(const Worth& worth, const QLocale& locale);

// "tried 40 · reached 12 · asked 7 of 8 · yes 2 · no 3 · not yet 2 · noes per yes 2.5 (of 35) · 22 min in motion"; noes per
// yes only once there are enough answers.
QString scoreText(const TodayScore& score);

// "Every open lead has a next step. The next day begins with: Ask for the decision, Anna Berger, 4,600€."
QString eveningText(const TodayList& list, const QLocale& locale);

// None while it would be a rumour: it takes ten answers, and a yes among them.
std::optional<double> noesPerYes(int yes, int no);

// "3 · about 22 min", for the folded groups.
QString groupText(const QList<TodayItem>& items);
// For motion: "3 · about 22 min · 12 of 30 min used".
QString motionText(const TodayList& list);

// "Asks", "Reaching", …
QString labelOf(TodayGroup group);

} // namespace askline
