// SPDX-License-Identifier: GPL-3.0-or-later
// From journal rows to the leads they belong to.
#include "app/storage/journal/Touched.h"

#include "app/storage/Query.h"
#include "app/storage/contacts/ContactStore.h"
#include "app/storage/erasing/ErasureStore.h"
#include "app/storage/journal/Capture.h"
#include "app/storage/leads/LeadStore.h"
#include "app/storage/rows/LeadRowStore.h"
#include "app/storage/sharing/LoserStore.h"

namespace askline::storage {

namespace {

// More touched rows than this are announced as "many": models read anew what they show.
constexpr int rowsWorthNaming = 2000;

QStringList tablesOfLeads(Database& database)
{
    QStringList tables;
    for (const QString& table : sharedTables(database)) {
        Query query = Query::ofSql(database, QStringLiteral("SELECT 1 FROM pragma_table_info(?1) WHERE name = 'lead'"));
        query.bind(table);
        if (query.next())
            tables += table;
    }
    return tables;
}

struct TouchedRow {
    QString table;
    qint64 row = 0;
};

QList<TouchedRow> touchedRows(Database& database, qint64 after)
{
    QList<TouchedRow> rows;
    Query query(database, QStringLiteral("journal/touchedRows"));
    query.bind(after);
    while (query.next())
        rows += {query.text(), query.integer()};
    return rows;
}

void addLeadsOfContact(Database& database, ContactId contact, QSet<LeadId>& leads)
{
    const Contact head = readContact(database, contact);
    for (const ContactId id : {contact, head.id})
        for (const LeadId lead : leadsOfContact(database, id))
            leads += lead;
}

void addLeads(Database& database, const TouchedRow& touched, QSet<LeadId>& leads)
{
    if (touched.table == u"contact" || touched.table == u"contact_point") {
        Query query(database, QStringLiteral("leads/contactOfRow"));
        query.bind(touched.table, touched.row);
        const ContactId contact = query.next() ? query.id<ContactId>() : ContactId{};
        addLeadsOfContact(database, contact, leads);
        return;
    }
    Query query(database, QStringLiteral("leads/ownerOfRow"));
    query.bind(touched.table, touched.row);
    const LeadId lead = query.next() ? query.id<LeadId>() : LeadId{};
    if (lead.isNull())
        return;
    leads += lead;
}

bool touchesMerging(const QList<TouchedRow>& rows)
{
    return std::ranges::any_of(rows, [](const TouchedRow& row) { return row.table == u"contact" || row.table == u"lead"; });
}

// What is too much to refresh at once is indexed afterwards, as after an import.
void markTouchedStale(Database& database, qint64 after)
{
    Query(database, QStringLiteral("journal/markLeadsStale")).bind(after).run();
    Query(database, QStringLiteral("journal/markContactsStale")).bind(after).run();
    Query(database, QStringLiteral("journal/markPointsStale")).bind(after).run();
    for (const QString& table : tablesOfLeads(database))
        Query::ofSql(database, QStringLiteral(
            "INSERT OR IGNORE INTO stale_lead SELECT l.pk FROM change AS c JOIN captured_table AS t ON t.no = c.tbl AND t.name = '%1' "
            "JOIN %1 AS r ON r.pk = c.row JOIN lead AS l ON l.id = r.lead WHERE c.seq > ?1").arg(table)).bind(after).run();
    Query(database, QStringLiteral("journal/markAnsweredStale")).bind(after).run();
    Query(database, QStringLiteral("journal/markHeadsStale")).run();
}

Changes changesOf(Database& database, const QList<TouchedRow>& rows)
{
    Changes changes;
    for (const TouchedRow& touched : rows)
        addSharedThing(touched.table, changes);
    changes.manyLeads = rows.size() > rowsWorthNaming;
    if (changes.manyLeads)
        return changes;
    for (const TouchedRow& touched : rows)
        addLeads(database, touched, changes.leads);
    QSet<LeadId> heads;
    for (const LeadId lead : std::as_const(changes.leads))
        heads += headOfLead(database, lead);
    changes.leads += heads;
    return changes;
}

} // namespace

void addSharedThing(const QString& table, Changes& changes)
{
    changes.settings |= table == u"workspace";
    changes.playbook |= table == u"playbook_file";
    changes.imports |= table == u"import";
    changes.sharing |= table == u"settlement" || table == u"device" || table == u"claim" || table == u"erasure";
    changes.numbers |= table == u"spend" || table == u"campaign_change" || table == u"criterion";
    changes.catalogue |= table == u"source" || table == u"campaign" || table == u"person" || table == u"reason";
}

qint64 lastChange(Database& database)
{
    Query query(database, QStringLiteral("journal/lastChange"));
    return query.next() ? query.integer() : 0;
}

Changes changesAfter(Database& database, qint64 change)
{
    return changesOf(database, touchedRows(database, change));
}

Changes refreshTouched(Database& database, qint64 after, const RowContext& context)
{
    const QSet<LeadId> erased = keepErasedEmpty(database, after);
    const QList<TouchedRow> rows = touchedRows(database, after);
    const bool mayMerge = touchesMerging(rows);
    QSet<LeadId> alikeBefore; // with those that the touched ones were merged into until now
    if (mayMerge) {
        const Changes before = changesOf(database, rows);
        alikeBefore = before.leads;
        if (before.manyLeads)
            markTouchedStale(database, after);
        relistTwins(database, after);
        rebuildContactAliases(database);
        rebuildLeadAliases(database);
    }
    relistLosersAfter(database, after);
    Changes changes = changesOf(database, rows);
    changes.leads += alikeBefore;
    if (mayMerge)
        for (const LeadId twin : twinsTouched(database, after))
            changes.leads += twin;
    for (const LeadId lead : erased)
        changes.leads += {lead, headOfLead(database, lead)};
    if (changes.manyLeads)
        markTouchedStale(database, after);
    // Of many, these are the twins and the erased alone, which need not have been touched themselves.
    refreshRows(database, QList<LeadId>(changes.leads.begin(), changes.leads.end()), context);
    return changes;
}

} // namespace askline::storage
