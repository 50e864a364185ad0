// SPDX-License-Identifier: GPL-3.0-or-later
// One line of CSV as Askline writes it, and cells that no spreadsheet reckons with.
#pragma once

#include <QByteArray>
#include <QStringList>

namespace askline {

// What a spreadsheet would reckon with gets an apostrophe before it.
QString asWords(const QString& cell);
// UTF-8, commas, quotes where needed, CRLF; cells as words.
QByteArray csvLine(const QStringList& cells);

} // namespace askline
