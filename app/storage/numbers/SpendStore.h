// SPDX-License-Identifier: GPL-3.0-or-later
// Keeps what was spent to get leads.
#pragma once

#include "app/domain/LeadCounts.h"
#include "app/domain/Spend.h"
#include "app/storage/Database.h"

namespace askline::storage {

void insertSpend(Database& database, const Spend& spend);
// Of the days, source and campaign; nothing where an owner is asked for, as it is spent for all of them.
QList<Spend> spendIn(Database& database, const NumbersFilter& filter);

} // namespace askline::storage
