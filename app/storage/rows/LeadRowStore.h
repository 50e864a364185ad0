// SPDX-License-Identifier: GPL-3.0-or-later
// The derived rows that every list reads: refreshed for touched leads, read a page at a time by key, never by offset.
#pragma once

#include "app/storage/rows/LeadRowBuilder.h"

namespace askline::storage {

// Rows, search index and tallies of these leads made anew.
void refreshRows(Database& database, const QList<LeadId>& leads, const RowContext& context);
// A lead that waits to be indexed, with its row as it would be now; none where it is gone.
struct StaleRow {
    qint64 number = 0;
    LeadId lead;
    std::optional<BuiltRow> built;
};
// Up to `limit` of them, by number, behind `after`. Reads only: any connection may do it beforehand.
QList<StaleRow> builtStaleRows(Database& database, qint64 after, int limit, const RowContext& context);
void buildAgain(Database& database, QList<StaleRow>& rows, const RowContext& context);
void putStaleRows(Database& database, const QList<StaleRow>& rows);
// Before all are made anew: no rows, no index, no counts.
void clearRows(Database& database);
void markAllRowsStale(Database& database);
// A small piece of the search index's housekeeping.
void mergeSearchIndex(Database& database, int pages);

std::optional<LeadRow> rowOfLead(Database& database, LeadId lead);
QList<LeadRow> rowsOfContact(Database& database, ContactId contact);
QList<LeadRow> rowsOfColleagues(Database& database, const QString& company, ContactId except, int limit);
QList<LeadRow> rowsWithName(Database& database, const QString& firstName, const QString& lastName, ContactId except);

// Where the next page begins: the sort value and the number of the last row seen.
struct PageKey {
    QVariant sort;
    qint64 number = 0;
    bool operator==(const PageKey&) const = default;
};
struct RowPage {
    QList<LeadRow> rows;
    std::optional<PageKey> next;
};
enum class RowOrder { InboxNewest, InboxBacklog, InboxUrgent, Arrival, Name, Value, NextStep };

RowPage readPage(Database& database, RowOrder order, const std::optional<PageKey>& after, int limit);
RowPage readStagePage(Database& database, const QString& stage, const std::optional<PageKey>& after, int limit);
RowPage readOwnerPage(Database& database, PersonId owner, const std::optional<PageKey>& after, int limit);
// By words and their beginnings; where nothing matches, by any letters inside names, addresses and numbers. Newest first.
RowPage searchRows(Database& database, const QString& typed, const std::optional<PageKey>& after, int limit);
// Open leads whose next step lies in that span, earliest first; `who` null: everybody's.
QList<LeadRow> rowsDueBetween(Database& database, Moment from, Moment to, PersonId who, int limit);
// Of all that is due by then.
inline QList<LeadRow> rowsDueBefore(Database& database, Moment moment, PersonId who, int limit)
{
    return rowsDueBetween(database, Moment{}, moment, who, limit);
}

// Open leads with three contacts or more in writing since anything was last asked, those with the most first.
QList<LeadRow> rowsLongUnasked(Database& database, PersonId who, int limit);
int leadsArrivedBetween(Database& database, Moment from, Moment to, PersonId owner);
// How many open leads were last in touch in that span and have a next step that was due before `due`.
int leadsLastTouchedBetween(Database& database, Moment from, Moment to, Moment due, PersonId who);

// Open leads whose next step is an hour in that span that was promised to them.
QList<LeadRow> rowsPromisedBetween(Database& database, Moment from, Moment to, PersonId who, int limit);
// Leads in the inbox whose first contact is due in that span, and that are the person's or nobody's.
QList<LeadRow> rowsFreshBetween(Database& database, Moment from, Moment to, PersonId who, int limit);

struct StageTally {
    QString stage;
    QString currency; // empty for leads without a value
    int leads = 0;
    qint64 minorValue = 0;
    bool operator==(const StageTally&) const = default;
};
QList<StageTally> stageTallies(Database& database);
struct OpenLeadsOf {
    PersonId owner;
    QString currency; // empty for leads without a value
    int leads = 0;
    qint64 minorValue = 0;
    int knownToOwnerAlone = 0; // in touch with them and with nobody else
};
// Reads every open lead: a second at a million.
QList<OpenLeadsOf> openLeadsByOwner(Database& database);
int leadsInInbox(Database& database);
int leadsInAll(Database& database);

QString nameKey(const QString& firstName, const QString& lastName, const QString& company);

} // namespace askline::storage
