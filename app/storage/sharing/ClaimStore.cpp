// SPDX-License-Identifier: GPL-3.0-or-later
// One row a claim.
#include "app/storage/sharing/ClaimStore.h"

#include "app/storage/Query.h"

namespace askline::storage {

void insertClaim(Database& database, const IdBytes& id, LeadId lead, const Claim& claim)
{
    Query(database, QStringLiteral("sharing/insertClaim")).bind(Id<struct AnyTag>{id}, lead, claim.at, claim.by).run();
}

std::optional<Claim> claimOfOthers(Database& database, LeadId lead, PersonId except, Moment since)
{
    Query query(database, QStringLiteral("sharing/claimOfOthers"));
    query.bind(lead, except, since);
    if (!query.next())
        return std::nullopt;
    const PersonId by = query.id<PersonId>();
    return Claim{by, query.moment()};
}

} // namespace askline::storage
