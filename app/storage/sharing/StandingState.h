// SPDX-License-Identifier: GPL-3.0-or-later
// All shared rows as they stand, with their clocks and without their history: what a colleague who joins begins with.
#pragma once

#include "app/domain/SharedChanges.h"
#include "app/storage/sharing/SharedSchema.h"

#include <functional>

namespace askline::storage {

// Piece by piece, at one moment of the file where it is called inside a transaction: rows with the values they have now,
// and a change without a value for each field that has a clock of its own. Ends where `take` says no.
void readStandingState(Database& database, const SharedSchema& schema, int rowsAtOnce, const std::function<bool(ChangeSet)>& take);
// Into a file without a row, inside a muted transaction. False where this version does not know all of it.
bool insertStandingState(Database& database, const SharedSchema& schema, const ChangeSet& state);

} // namespace askline::storage
