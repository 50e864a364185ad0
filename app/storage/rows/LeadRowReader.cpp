// SPDX-License-Identifier: GPL-3.0-or-later
// Reading the derived rows, a page at a time by key.
#include "app/base/Folding.h"
#include "app/storage/Query.h"
#include "app/storage/rows/LeadRowStore.h"

#include <limits>

namespace askline::storage {

namespace {

constexpr qint64 last = std::numeric_limits<qint64>::max();

struct SortedRow {
    LeadRow row;
    qint64 arrived = 0;
    qint64 nextSort = 0;
    QString nameKey;
};

void readNextStep(Query& query, LeadRow& row)
{
    Step& n = row.next;
    n.lead = row.id;
    n.id = query.id<StepId>();
    n.kind = query.numbered<StepKind>();
    n.ask = query.numbered<AskKind>();
    n.isRetry = query.flag();
    n.what = query.text();
    n.due.day = query.day();
    n.due.moment = query.optionalMoment();
    n.due.zone = query.text();
    n.due.promised = query.flag();
    n.who = query.id<PersonId>();
    n.made = query.moment();
}

// Reads the columns of lead_row in their order.
SortedRow rowFrom(Query& query)
{
    SortedRow sorted;
    LeadRow& r = sorted.row;
    r.number = query.integer();
    r.id = query.id<LeadId>();
    query.skip();
    r.firstName = query.text();
    r.lastName = query.text();
    r.company = query.text();
    r.role = query.text();
    r.email = query.text();
    r.phone = query.text();
    r.message = query.text();
    r.source = query.id<SourceId>();
    r.campaign = query.id<CampaignId>();
    r.owner = query.id<PersonId>();
    r.stage = query.text();
    r.triage = query.numbered<Triage>();
    r.standing = query.numbered<Standing>();
    r.tier = query.numbered<Tier>();
    r.doNotContact = query.flag();
    r.backlog = query.flag();
    const auto minor = query.optionalInteger();
    const QString currency = query.text();
    if (minor)
        r.value = Money{*minor, currency};
    r.receivedAt = query.optionalMoment();
    r.firstContactAt = query.optionalMoment();
    r.firstContactDue = query.optionalMoment();
    r.lastTouchAt = query.optionalMoment();
    r.lastOutcome = query.numbered<TouchOutcome>();
    r.tries = int(query.integer());
    readNextStep(query, r);
    r.timeZone = query.text();
    r.made = query.moment();
    query.skip();
    query.skip();
    sorted.arrived = query.integer();
    sorted.nextSort = query.integer();
    sorted.nameKey = query.text();
    query.skip();
    r.next.purpose = query.numbered<StepPurpose>();
    r.next.putOff = int(query.integer());
    r.contacts = int(query.integer());
    r.unasked = int(query.integer());
    r.unaskedSince = query.optionalMoment();
    r.next.cadence.title = query.text();
    r.next.cadence.step = int(query.integer());
    r.next.cadence.steps = int(query.integer());
    r.next.cadence.message = query.text();
    return sorted;
}

QList<LeadRow> allRows(Query query)
{
    QList<LeadRow> rows;
    while (query.next())
        rows += rowFrom(query).row;
    return rows;
}

QVariant sortValue(const SortedRow& sorted, RowOrder order)
{
    switch (order) {
    case RowOrder::InboxNewest:
    case RowOrder::InboxBacklog:
    case RowOrder::Arrival: return sorted.arrived;
    case RowOrder::InboxUrgent: return sorted.row.firstContactDue.value_or(Moment{}).ms;
    case RowOrder::Name: return sorted.nameKey;
    case RowOrder::Value: return sorted.row.value ? sorted.row.value->minor : 0;
    case RowOrder::NextStep: return sorted.nextSort;
    }
    return {};
}

RowPage pageOf(Query query, int limit, RowOrder order)
{
    RowPage page;
    SortedRow sorted;
    while (query.next()) {
        sorted = rowFrom(query);
        page.rows += sorted.row;
    }
    if (page.rows.size() == limit)
        page.next = PageKey{sortValue(sorted, order), sorted.row.number};
    return page;
}

// Words as FTS5 takes them: each quoted, the beginning of a word is enough.
QString matchExpression(const QString& typed)
{
    QStringList terms;
    for (const QString& word : foldedWords(typed).split(u' ', Qt::SkipEmptyParts))
        terms += u'"' + word + QStringLiteral("\"*");
    return terms.join(u' ');
}

} // namespace

std::optional<LeadRow> rowOfLead(Database& database, LeadId lead)
{
    Query query(database, QStringLiteral("rows/row"));
    query.bind(lead);
    return query.next() ? std::optional(rowFrom(query).row) : std::nullopt;
}

QList<LeadRow> rowsOfContact(Database& database, ContactId contact)
{
    return allRows(std::move(Query(database, QStringLiteral("rows/leadsOfPerson")).bind(contact)));
}

QList<LeadRow> rowsOfColleagues(Database& database, const QString& company, ContactId except, int limit)
{
    return allRows(std::move(Query(database, QStringLiteral("rows/colleagues")).bind(company, except, limit)));
}

QList<LeadRow> rowsWithName(Database& database, const QString& firstName, const QString& lastName, ContactId except)
{
    if (lastName.isEmpty())
        return {};
    return allRows(std::move(Query(database, QStringLiteral("rows/sameName")).bind(nameKey(firstName, lastName, {}), except)));
}

RowPage readPage(Database& database, RowOrder order, const std::optional<PageKey>& after, int limit)
{
    const QVariant sort = after ? after->sort : QVariant();
    const qint64 number = after ? after->number : last;
    const qint64 fromStart = after ? after->number : -1;
    const auto descending = [&] { return after ? sort.toLongLong() : last; };
    switch (order) {
    case RowOrder::InboxNewest:
    case RowOrder::InboxBacklog:
        return pageOf(std::move(Query(database, QStringLiteral("rows/inboxNewest"))
                                    .bind(order == RowOrder::InboxBacklog, descending(), number, limit)), limit, order);
    case RowOrder::InboxUrgent:
        return pageOf(std::move(Query(database, QStringLiteral("rows/inboxUrgent")).bind(sort.toLongLong(), fromStart, limit)), limit, order);
    case RowOrder::Arrival:
        return pageOf(std::move(Query(database, QStringLiteral("rows/allByArrival")).bind(descending(), number, limit)), limit, order);
    case RowOrder::Name:
        return pageOf(std::move(Query(database, QStringLiteral("rows/allByName")).bind(sort.toString(), fromStart, limit)), limit, order);
    case RowOrder::Value:
        return pageOf(std::move(Query(database, QStringLiteral("rows/allByValue")).bind(descending(), number, limit)), limit, order);
    case RowOrder::NextStep:
        return pageOf(std::move(Query(database, QStringLiteral("rows/allByNextStep")).bind(sort.toLongLong(), fromStart, limit)), limit, order);
    }
    return {};
}

RowPage readStagePage(Database& database, const QString& stage, const std::optional<PageKey>& after, int limit)
{
    return pageOf(std::move(Query(database, QStringLiteral("rows/boardColumn"))
                                .bind(stage, after ? after->sort.toLongLong() : 0, after ? after->number : -1, limit)),
                  limit, RowOrder::NextStep);
}

RowPage readOwnerPage(Database& database, PersonId owner, const std::optional<PageKey>& after, int limit)
{
    return pageOf(std::move(Query(database, QStringLiteral("rows/ownedByArrival"))
                                .bind(owner, after ? after->sort.toLongLong() : last, after ? after->number : last, limit)),
                  limit, RowOrder::Arrival);
}

RowPage searchRows(Database& database, const QString& typed, const std::optional<PageKey>& after, int limit)
{
    const QString words = matchExpression(typed);
    if (words.isEmpty())
        return {};
    const qint64 before = after ? after->number : last;
    RowPage page = pageOf(std::move(Query(database, QStringLiteral("rows/searchText")).bind(words, before, limit)), limit, RowOrder::Arrival);
    const QString letters = cleanedLine(typed);
    if (!page.rows.isEmpty() || letters.size() < 3)
        return page;
    const QString quoted = u'"' + QString(letters).replace(u'"', QStringLiteral("\"\"")) + u'"';
    page = pageOf(std::move(Query(database, QStringLiteral("rows/searchLetters")).bind(quoted, before, limit)), limit, RowOrder::Arrival);
    QString digits = digitsOf(letters);
    while (digits.startsWith(u'0')) // a number typed as dialled at home: "0170 …" for +49 170 …
        digits.remove(0, 1);
    if (!page.rows.isEmpty() || digits.size() < 3)
        return page;
    return pageOf(std::move(Query(database, QStringLiteral("rows/searchLetters")).bind(u'"' + digits + u'"', before, limit)), limit,
                  RowOrder::Arrival);
}

QList<LeadRow> rowsDueBetween(Database& database, Moment from, Moment to, PersonId who, int limit)
{
    return allRows(std::move(Query(database, QStringLiteral("rows/dueBetween")).bind(from, to, who, limit)));
}

QList<LeadRow> rowsLongUnasked(Database& database, PersonId who, int limit)
{
    Query query(database, QStringLiteral("rows/longUnasked"));
    query.bind(who, limit);
    return allRows(std::move(query));
}

int leadsArrivedBetween(Database& database, Moment from, Moment to, PersonId owner)
{
    Query query(database, QStringLiteral("rows/arrivedBetween"));
    query.bind(from, to, owner);
    return query.next() ? int(query.integer()) : 0;
}

int leadsLastTouchedBetween(Database& database, Moment from, Moment to, Moment due, PersonId who)
{
    Query query(database, QStringLiteral("rows/lastTouchedBetween"));
    query.bind(from, to, due, who);
    return query.next() ? int(query.integer()) : 0;
}

QList<LeadRow> rowsPromisedBetween(Database& database, Moment from, Moment to, PersonId who, int limit)
{
    return allRows(std::move(Query(database, QStringLiteral("rows/promisedBetween")).bind(from, to, who, limit)));
}

QList<LeadRow> rowsFreshBetween(Database& database, Moment from, Moment to, PersonId who, int limit)
{
    return allRows(std::move(Query(database, QStringLiteral("rows/freshDueBetween")).bind(from, to, who, limit)));
}

QList<StageTally> stageTallies(Database& database)
{
    QList<StageTally> tallies;
    for (Query query(database, QStringLiteral("rows/stageTallies")); query.next();)
        tallies += StageTally{query.text(), query.text(), int(query.integer()), query.integer()};
    return tallies;
}

QList<OpenLeadsOf> openLeadsByOwner(Database& database)
{
    QList<OpenLeadsOf> owners;
    Query query(database, QStringLiteral("rows/openLeadsByOwner"));
    while (query.next()) {
        OpenLeadsOf owner;
        owner.owner = query.id<PersonId>();
        owner.currency = query.text();
        owner.leads = int(query.integer());
        owner.minorValue = query.integer();
        owner.knownToOwnerAlone = int(query.integer());
        owners += owner;
    }
    return owners;
}

namespace {

int listTally(Database& database, const char* list)
{
    Query query(database, QStringLiteral("rows/listTally"));
    query.bind(list);
    return query.next() ? int(query.integer()) : 0;
}

} // namespace

int leadsInInbox(Database& database)
{
    return listTally(database, "inbox");
}

int leadsInAll(Database& database)
{
    return listTally(database, "all");
}

} // namespace askline::storage
