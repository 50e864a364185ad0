// SPDX-License-Identifier: GPL-3.0-or-later
// Changes that lost against something later without having been seen by it: a pure function of the changes that are
// known, kept as a list so that it need not be searched for.
#pragma once

#include "app/domain/Conflict.h"
#include "app/storage/Database.h"

#include <QList>

namespace askline::storage {

// Inside a transaction, after the row's changes and clocks are written.
void relistLosers(Database& database, qint64 table, qint64 row);
// Of rows that were touched after that change and have losers.
void relistLosersAfter(Database& database, qint64 change);

// Those nobody has settled and whose value is not the one that stands; the latest first.
QList<Conflict> openConflicts(Database& database);

// Inside a verb: says that it is settled.
void insertSettlement(Database& database, const IdBytes& id, const Conflict& conflict, ConflictChoice choice, Moment at, PersonId by);
// Inside a verb: puts the lost values in the place of those that stand.
void takeLostValues(Database& database, const Conflict& conflict);

} // namespace askline::storage
