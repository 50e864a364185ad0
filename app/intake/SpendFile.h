// SPDX-License-Identifier: GPL-3.0-or-later
// What was spent, from a table: one amount a line, under heads that say what is what.
#pragma once

#include "app/workspace/numbers/AddSpend.h"

namespace askline::intake {

// Heads in English or German: source and amount are needed; date, kind, campaign and note may be there. BadInput names
// the file, the line and the field; Unreadable where it cannot be read.
// `region`: where days are written as they are there.
Result<QList<SpendWish>> readSpendFile(const QString& file, const QString& currency, const QString& region);

} // namespace askline::intake
