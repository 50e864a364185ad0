// SPDX-License-Identifier: GPL-3.0-or-later
// Keeps sources, campaigns, people and reasons. Of equal live names the oldest stands in reads.
#pragma once

#include "app/domain/Catalogue.h"
#include "app/storage/Database.h"

namespace askline::storage {

Catalogue readCatalogue(Database& database);
void insertSource(Database& database, const Source& source);
void updateSource(Database& database, const Source& source);
void insertCampaign(Database& database, const Campaign& campaign);
void updateCampaign(Database& database, const Campaign& campaign);
void insertPerson(Database& database, const Person& person);
void updatePerson(Database& database, const Person& person);
void insertReason(Database& database, const Reason& reason);
void updateReason(Database& database, const Reason& reason, bool deleted);

// A null id where nobody is called so.
SourceId sourceNamed(Database& database, const QString& name);
CampaignId campaignNamed(Database& database, const QString& name);
PersonId personNamed(Database& database, const QString& name);
ReasonId reasonNamed(Database& database, Reason::Kind kind, const QString& name);

} // namespace askline::storage
