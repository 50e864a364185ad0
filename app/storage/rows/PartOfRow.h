// SPDX-License-Identifier: GPL-3.0-or-later
// What a lead adds to the counts: itself, what was measured of it, and what was done with it day by day.
#pragma once

#include "app/domain/Touch.h"
#include "app/storage/rows/LeadRowBuilder.h"

namespace askline::storage {

// What it depends on besides the row.
struct PartSources {
    QList<Touch> touches; // latest first, as are the asks
    QList<Ask> asks;
    QString arrival;      // of its import; empty: it came by itself
    bool isReferred = false;
};

// Into a row whose other fields are set.
void setPart(Database& database, BuiltRow& built, const PartSources& sources, const RowContext& context);

} // namespace askline::storage
