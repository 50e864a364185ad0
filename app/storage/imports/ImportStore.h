// SPDX-License-Identifier: GPL-3.0-or-later
// Keeps imports: what they brought, whether they are still being written, and the mappings they remembered.
#pragma once

#include "app/domain/LeadProposal.h"
#include "app/storage/Database.h"

namespace askline::storage {

struct ImportRecord {
    ImportId id;
    qint64 number = 0;
    QString fileName;
    QString format;
    QString mapping;
    SourceId source;
    CampaignId campaign;
    Arrival arrival = Arrival::Fresh;
    QString state;
    int added = 0;
    int updated = 0;
    int unchanged = 0;
    int rejected = 0;
    Moment at;
    PersonId by;
    bool operator==(const ImportRecord&) const = default;
};

void insertImport(Database& database, const ImportRecord& import);
void finishImport(Database& database, const ImportRecord& import);
void setImportState(Database& database, ImportId id, const QString& state);
QList<ImportRecord> allImports(Database& database);
QList<ImportId> unfinishedImports(Database& database);
// By 32 hex digits or the file's own number; a null id where there is none.
ImportId importCalled(Database& database, const QString& text);
// Every trace of an import that was never shown: the one hard delete.
void removeImport(Database& database, ImportId id);

void addStaleLead(Database& database, qint64 number);
qint64 staleLeads(Database& database);

struct ImportedLead {
    LeadId lead;
    qint64 number = 0;
    ContactId contact;
};
QList<ImportedLead> leadsOfImport(Database& database, ImportId id, qint64 afterNumber, int limit);
// Whether anyone did anything to the lead or its contact since it was imported.
bool isLeadEdited(Database& database, LeadId lead);
void deleteContactOfImport(Database& database, ContactId contact, ImportId import);

QString mappingFor(Database& database, const QString& signature);
void rememberMapping(Database& database, const IdBytes& newId, const QString& signature, const QString& mapping);

} // namespace askline::storage
