// SPDX-License-Identifier: GPL-3.0-or-later
// A profile is replaced whole.
#include "app/storage/numbers/ProfileStore.h"

#include "app/storage/Query.h"

namespace askline::storage {

namespace {

using Bytes = Id<struct AnyTag>;

} // namespace

QList<Trait> readTraits(Database& database)
{
    QList<Trait> traits;
    for (Query query(database, QStringLiteral("numbers/allCriteria")); query.next();)
        traits += Trait{query.named<TraitKind>(), query.text(), int(query.integer())};
    return traits;
}

void deleteTraits(Database& database)
{
    Query(database, QStringLiteral("numbers/deleteCriteria")).run();
}

void insertTrait(Database& database, const IdBytes& id, const Trait& trait)
{
    Query(database, QStringLiteral("numbers/insertCriterion")).bind(Bytes{id}, trait.about, trait.value, trait.weight).run();
}

QList<DecidedLead> decidedLeads(Database& database, const NumbersFilter& filter)
{
    QList<DecidedLead> leads;
    Query query(database, QStringLiteral("numbers/decidedLeads"));
    query.bind(firstDayOf(filter), lastDayOf(filter), filter.source, filter.owner, filter.campaign);
    while (query.next()) {
        DecidedLead one;
        one.won = query.flag();
        one.source = query.id<SourceId>();
        one.lead.company = query.text();
        one.lead.role = query.text();
        one.lead.country = query.text();
        one.lead.place = query.text();
        one.lead.message = query.text();
        const qint64 minor = query.integer();
        one.lead.value = Money{minor, query.text()}.decimal().toDouble();
        for (const Criterion criterion : allCriteria)
            one.lead.qualification[criterion].mark = query.named<Mark>();
        leads += one;
    }
    return leads;
}

QList<ChangeOfCampaign> campaignChanges(Database& database)
{
    QList<ChangeOfCampaign> changes;
    for (Query query(database, QStringLiteral("numbers/campaignChanges")); query.next();)
        changes += ChangeOfCampaign{query.id<CampaignId>(), query.day(), query.text(), query.id<PersonId>()};
    return changes;
}

void insertCampaignChange(Database& database, const IdBytes& id, const ChangeOfCampaign& change, Moment at)
{
    Query(database, QStringLiteral("numbers/insertCampaignChange")).bind(Bytes{id}, change.campaign, change.day, change.what, at, change.by).run();
}

} // namespace askline::storage
