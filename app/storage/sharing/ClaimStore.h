// SPDX-License-Identifier: GPL-3.0-or-later
// Keeps who said that they are at a lead.
#pragma once

#include "app/domain/Claim.h"
#include "app/storage/Database.h"

#include <optional>

namespace askline::storage {

void insertClaim(Database& database, const IdBytes& id, LeadId lead, const Claim& claim);
// The latest since then by anybody but that person, unless they have had contact with the lead after it: then they are done.
std::optional<Claim> claimOfOthers(Database& database, LeadId lead, PersonId except, Moment since);

} // namespace askline::storage
