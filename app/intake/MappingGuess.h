// SPDX-License-Identifier: GPL-3.0-or-later
// What the columns of a table most likely mean, from their headers, the program that wrote them, and their values.
#pragma once

#include "app/intake/ColumnMapping.h"
#include "app/intake/Table.h"

namespace askline::intake {

// `sample`: the headers and the first rows.
ColumnMapping guessMapping(const Table& sample);

} // namespace askline::intake
