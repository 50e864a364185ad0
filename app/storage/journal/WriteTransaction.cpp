// SPDX-License-Identifier: GPL-3.0-or-later
// Beginning, capturing, refreshing, committing.
#include "app/storage/journal/WriteTransaction.h"

#include "app/storage/Query.h"
#include "app/storage/contacts/ContactStore.h"
#include "app/storage/leads/LeadStore.h"
#include "app/storage/rows/LeadRowStore.h"

namespace askline::storage {

namespace {

// More touched rows than this are announced as "many": models read anew what they show.
constexpr int rowsWorthNaming = 2000;

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

void addSharedThing(const QString& table, Changes& changes)
{
    changes.settings |= table == u"workspace";
    changes.playbook |= table == u"playbook_file";
    changes.imports |= table == u"import";
    changes.catalogue |= table == u"source" || table == u"campaign" || table == u"person" || table == u"reason";
}

bool touchesMerging(const QList<TouchedRow>& rows)
{
    return std::ranges::any_of(rows, [](const TouchedRow& row) { return row.table == u"contact" || row.table == u"lead"; });
}

} // namespace

qint64 lastChange(Database& database)
{
    Query query(database, QStringLiteral("journal/lastChange"));
    return query.next() ? query.integer() : 0;
}

Changes changesAfter(Database& database, qint64 change)
{
    Changes changes;
    const QList<TouchedRow> rows = touchedRows(database, change);
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

WriteTransaction::WriteTransaction(Database& database, const VerbRecord& verb, Moment clockNow) : database_(database)
{
    database_.execute(QStringLiteral("BEGIN IMMEDIATE"));
    open_ = !database_.hasFailed();
    firstChange_ = lastChange(database_);
    const bool undoable = verb.undoable == VerbRecord::Undoable::Yes;
    Query(database_, QStringLiteral("journal/insertVerb"))
        .bind(verb.name, verb.subject, verb.person, verb.at, undoable ? "done" : "fixed")
        .run();
    verb_ = database_.lastInsertRow();
    Query(database_, QStringLiteral("journal/nextStamp")).bind(clockNow.ms << 16, verb_).run();
}

WriteTransaction::~WriteTransaction()
{
    if (!open_)
        return;
    const auto failure = database_.takeFailure();
    database_.execute(QStringLiteral("ROLLBACK"));
    database_.takeFailure();
    if (failure)
        database_.fail(*failure);
}

Result<Changes> WriteTransaction::commit(const RowContext& context)
{
    const qint64 last = lastChange(database_);
    if (last == firstChange_ && !database_.hasFailed())
        return Changes{};
    if (touchesMerging(touchedRows(database_, firstChange_))) {
        rebuildContactAliases(database_);
        rebuildLeadAliases(database_);
    }
    const Changes changes = changesAfter(database_, firstChange_);
    refreshRows(database_, QList<LeadId>(changes.leads.begin(), changes.leads.end()), context);
    if (auto done = finish(); !done)
        return failed(done.error());
    return changes;
}

Result<void> WriteTransaction::commitUnseen()
{
    return finish();
}

Result<void> WriteTransaction::finish()
{
    Query(database_, QStringLiteral("journal/finishVerb")).bind(verb_, lastChange(database_)).run();
    database_.execute(QStringLiteral("COMMIT"));
    if (auto failure = database_.takeFailure()) {
        database_.execute(QStringLiteral("ROLLBACK"));
        database_.takeFailure();
        open_ = false;
        return failed(*failure);
    }
    open_ = false;
    return {};
}

} // namespace askline::storage
