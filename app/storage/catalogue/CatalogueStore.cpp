// SPDX-License-Identifier: GPL-3.0-or-later
// The small named tables.
#include "app/storage/catalogue/CatalogueStore.h"

#include "app/storage/Query.h"

namespace askline::storage {

namespace {

template <class IdType>
IdType firstId(Query query)
{
    return query.next() ? query.id<IdType>() : IdType{};
}

QString isoOf(QDate day)
{
    return day.isValid() ? day.toString(Qt::ISODate) : QStringLiteral("");
}

Person personFrom(Query& query)
{
    Person person{query.id<PersonId>(), query.text()};
    if (const QString hours = query.text(); !hours.isEmpty())
        person.hours = OfficeHours::fromText(hours);
    if (const auto goal = query.optionalInteger())
        person.askGoal = int(*goal);
    person.awayFrom = query.day();
    person.awayTo = query.day();
    person.takesLeads = query.flag();
    person.cover = query.id<PersonId>();
    person.regions = query.text();
    return person;
}

} // namespace

Catalogue readCatalogue(Database& database)
{
    Catalogue catalogue;
    for (Query query(database, QStringLiteral("catalogue/allSources")); query.next();) {
        Source source{query.id<SourceId>(), query.text(), std::nullopt};
        if (const auto minutes = query.optionalInteger())
            source.targetMinutes = int(*minutes);
        source.owner = query.id<PersonId>();
        catalogue.sources += source;
    }
    for (Query query(database, QStringLiteral("catalogue/allCampaigns")); query.next();)
        catalogue.campaigns += Campaign{query.id<CampaignId>(), query.text(), query.text(), query.day(), int(query.integer()), query.integer(), query.day(), query.text()};
    for (Query query(database, QStringLiteral("catalogue/allPeople")); query.next();)
        catalogue.people += personFrom(query);
    for (Query query(database, QStringLiteral("catalogue/allReasons")); query.next();)
        catalogue.reasons += Reason{query.id<ReasonId>(), query.named<Reason::Kind>(), query.text()};
    return catalogue;
}

void insertSource(Database& database, const Source& source)
{
    Query(database, QStringLiteral("catalogue/insertSource")).bind(source.id, source.name).run();
}

void updateSource(Database& database, const Source& source)
{
    Query(database, QStringLiteral("catalogue/updateSource")).bind(source.id, source.name, source.targetMinutes, source.owner).run();
}

void insertCampaign(Database& database, const Campaign& campaign)
{
    Query(database, QStringLiteral("catalogue/insertCampaign")).bind(campaign.id, campaign.name).run();
}

void insertPerson(Database& database, const Person& person)
{
    Query(database, QStringLiteral("catalogue/insertPerson")).bind(person.id, person.name).run();
}

void updatePerson(Database& database, const Person& person)
{
    Query(database, QStringLiteral("catalogue/updatePerson"))
        .bind(person.id, person.name, person.hours ? person.hours->text() : QString(), person.askGoal, isoOf(person.awayFrom), isoOf(person.awayTo), person.takesLeads, person.cover, person.regions)
        .run();
}

void insertReason(Database& database, const Reason& reason)
{
    Query(database, QStringLiteral("catalogue/insertReason")).bind(reason.id, reason.kind, reason.name).run();
}

void updateReason(Database& database, const Reason& reason, bool deleted)
{
    Query(database, QStringLiteral("catalogue/updateReason")).bind(reason.id, reason.name, deleted).run();
}

SourceId sourceNamed(Database& database, const QString& name)
{
    return firstId<SourceId>(std::move(Query(database, QStringLiteral("catalogue/sourceNamed")).bind(name)));
}

void updateCampaign(Database& database, const Campaign& campaign)
{
    const auto dayText = [](QDate day) { return day.isValid() ? day.toString(Qt::ISODate) : QString(); };
    Query(database, QStringLiteral("catalogue/updateCampaign"))
        .bind(campaign.id, campaign.name, campaign.hypothesis, dayText(campaign.begins), campaign.days, campaign.budgetMinor, dayText(campaign.stopped), campaign.stopReason)
        .run();
}

CampaignId campaignNamed(Database& database, const QString& name)
{
    return firstId<CampaignId>(std::move(Query(database, QStringLiteral("catalogue/campaignNamed")).bind(name)));
}

PersonId personNamed(Database& database, const QString& name)
{
    return firstId<PersonId>(std::move(Query(database, QStringLiteral("catalogue/personNamed")).bind(name)));
}

ReasonId reasonNamed(Database& database, Reason::Kind kind, const QString& name)
{
    return firstId<ReasonId>(std::move(Query(database, QStringLiteral("catalogue/reasonNamed")).bind(kind, name)));
}

} // namespace askline::storage
