// SPDX-License-Identifier: GPL-3.0-or-later
// Keeps the profile of the ideal client, and what was changed while campaigns ran.
#pragma once

#include "app/domain/ClientProfile.h"
#include "app/domain/Spend.h"
#include "app/storage/Database.h"
#include "app/storage/numbers/CellStore.h"

namespace askline::storage {

QList<Trait> readTraits(Database& database);
void deleteTraits(Database& database);
void insertTrait(Database& database, const IdBytes& id, const Trait& trait);

struct DecidedLead {
    bool won = false;
    SourceId source; // the profiled lead's own is left empty
    ProfiledLead lead;
};
// Reads each lead.
QList<DecidedLead> decidedLeads(Database& database, const NumbersFilter& filter);

struct ChangeOfCampaign {
    CampaignId campaign;
    QDate day;
    QString what;
    PersonId by;
};
// By campaign and day.
QList<ChangeOfCampaign> campaignChanges(Database& database);
void insertCampaignChange(Database& database, const IdBytes& id, const ChangeOfCampaign& change, Moment at);

} // namespace askline::storage
