// SPDX-License-Identifier: GPL-3.0-or-later
// The next step of a lead: what a person planned, else what its cadence plans, else what is missing.
#pragma once

#include "app/domain/Touch.h"
#include "app/storage/rows/LeadRowBuilder.h"

namespace askline::storage {

// What the next step depends on besides the row.
struct StepSources {
    QList<Touch> touches; // latest first
    QString place;        // of the contact
    std::optional<Moment> nurturedAt;
};

// Into a row whose other fields are set; also when it is sorted among others.
void setNextStep(Database& database, BuiltRow& built, const StepSources& sources, const RowContext& context);

} // namespace askline::storage
