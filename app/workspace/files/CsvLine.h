// SPDX-License-Identifier: GPL-3.0-or-later
// One line of CSV as Askline writes it.
#pragma once

#include <QByteArray>
#include <QStringList>

namespace askline {

// UTF-8, commas, quotes where needed, CRLF; a cell that begins like a formula gets an apostrophe before it.
QByteArray csvLine(const QStringList& cells);

} // namespace askline
