// SPDX-License-Identifier: GPL-3.0-or-later
// Imports and remembered mappings.
#include "app/storage/imports/ImportStore.h"

#include "app/storage/Query.h"
#include "app/storage/journal/Touched.h"

namespace askline::storage {

void insertImport(Database& database, const ImportRecord& i)
{
    Query(database, QStringLiteral("imports/insertImport"))
        .bind(i.id, i.fileName, i.format, i.mapping, i.source, i.campaign, i.arrival, i.at, i.by)
        .run();
}

void finishImport(Database& database, const ImportRecord& i)
{
    Query(database, QStringLiteral("imports/finishImport")).bind(i.id, i.added, i.updated, i.unchanged, i.rejected).run();
}

void setImportState(Database& database, ImportId id, const QString& state)
{
    Query(database, QStringLiteral("imports/setImportState")).bind(id, state).run();
}

QList<ImportRecord> allImports(Database& database)
{
    QList<ImportRecord> imports;
    for (Query query(database, QStringLiteral("imports/allImports")); query.next();) {
        ImportRecord i;
        i.id = query.id<ImportId>();
        i.number = query.integer();
        i.fileName = query.text();
        i.format = query.text();
        i.state = query.text();
        i.added = int(query.integer());
        i.updated = int(query.integer());
        i.unchanged = int(query.integer());
        i.rejected = int(query.integer());
        i.at = query.moment();
        i.by = query.id<PersonId>();
        i.arrival = query.named<Arrival>();
        imports += i;
    }
    return imports;
}

QList<ImportId> unfinishedImports(Database& database)
{
    QList<ImportId> imports;
    for (Query query(database, QStringLiteral("imports/unfinishedImports")); query.next();)
        imports += query.id<ImportId>();
    return imports;
}

ImportId importCalled(Database& database, const QString& text)
{
    if (const auto id = ImportId::fromHex(text))
        return *id;
    bool isNumber = false;
    const qint64 number = text.toLongLong(&isNumber);
    Query query(database, QStringLiteral("imports/importNumbered"));
    query.bind(number);
    return isNumber && query.next() ? query.id<ImportId>() : ImportId{};
}

void removeImport(Database& database, ImportId id)
{
    qint64 firstChange = 0;
    qint64 lastChange = 0;
    {
        Query query(database, QStringLiteral("imports/firstChangeOfImport"));
        query.bind(id.hex());
        if (query.next()) {
            firstChange = query.integer();
            lastChange = query.integer();
        }
    }
    for (const char* statement : {"removeStaleOfImport", "removePoints", "removeEvents", "removeMoves", "removeNotes", "removeLeads",
                                  "removeContacts", "removeImport"})
        Query(database, QStringLiteral("imports/") + QString::fromLatin1(statement)).bind(id).run();
    Query(database, QStringLiteral("imports/removeChangesOfImport")).bind(id.hex(), firstChange, lastChange).run();
    Query(database, QStringLiteral("imports/removeVerbsOfImport")).bind(id.hex()).run();
}

void addStaleLead(Database& database, qint64 number)
{
    Query(database, QStringLiteral("imports/addStale")).bind(number).run();
}

qint64 staleLeads(Database& database)
{
    Query query(database, QStringLiteral("imports/staleCount"));
    return query.next() ? query.integer() : 0;
}

QList<ImportedLead> leadsOfImport(Database& database, ImportId id, qint64 afterNumber, int limit)
{
    QList<ImportedLead> leads;
    Query query(database, QStringLiteral("imports/leadsOfImport"));
    query.bind(id, afterNumber, limit);
    while (query.next())
        leads += ImportedLead{query.id<LeadId>(), query.integer(), query.id<ContactId>()};
    return leads;
}

bool isLeadEdited(Database& database, LeadId lead)
{
    Query query(database, QStringLiteral("imports/isLeadEdited"));
    query.bind(lead);
    return query.next() && query.flag();
}

void deleteContactOfImport(Database& database, ContactId contact, ImportId import)
{
    Query(database, QStringLiteral("imports/deleteContactOfImport")).bind(contact, import).run();
}

QString mappingFor(Database& database, const QString& signature)
{
    Query query(database, QStringLiteral("imports/mappingFor"));
    query.bind(signature);
    if (!query.next())
        return {};
    query.skip();
    return query.text();
}

void rememberMapping(Database& database, const IdBytes& newId, const QString& signature, const QString& mapping)
{
    using MappingId = Id<struct MappingTag>;
    MappingId known;
    {
        Query query(database, QStringLiteral("imports/mappingFor"));
        query.bind(signature);
        if (query.next())
            known = query.id<MappingId>();
    }
    if (known.isNull())
        Query(database, QStringLiteral("imports/insertMapping")).bind(MappingId{newId}, signature, mapping).run();
    else
        Query(database, QStringLiteral("imports/updateMapping")).bind(known, mapping).run();
}

} // namespace askline::storage
