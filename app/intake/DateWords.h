// SPDX-License-Identifier: GPL-3.0-or-later
// The words that stand in dates, in ten languages; all of them folded.
#pragma once

#include <QString>

#include <optional>

namespace askline::intake {

// 1 to 12, or 0 where the word is no month.
int monthNamed(const QString& word);
// Hours ahead of UTC: "utc", "cest", "est".
std::optional<int> hoursOfZone(const QString& word);
// What stands in dates without meaning: weekdays, "at", "um", "de", the "th" of "12th".
bool isDateFiller(const QString& word);

} // namespace askline::intake
