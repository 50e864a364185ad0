// SPDX-License-Identifier: GPL-3.0-or-later
// Writing the derived rows: the row, its two search texts when they differ, and the tallies by difference.
#include "app/storage/rows/LeadRowStore.h"

#include "app/base/Folding.h"
#include "app/storage/Query.h"

namespace askline::storage {

namespace {

// Won leads are worked on while dated asks remain, lost ones when they are to be asked again.
bool hasWork(const LeadRow& row)
{
    return row.isOpen() || row.next.isPlanned();
}

bool isOnBoard(Standing standing)
{
    return standing == Standing::Open || standing == Standing::Won;
}

struct Tallied {
    QString stage;
    QString currency;
    qint64 value = 0;
    bool onBoard = false;
    bool inInbox = false;
    qint64 searchHash = 0;
};

std::optional<Tallied> talliedBefore(Database& database, qint64 number)
{
    Query query(database, QStringLiteral("rows/tallyOfRow"));
    query.bind(number);
    if (!query.next())
        return std::nullopt;
    Tallied t;
    t.stage = query.text();
    t.currency = query.text();
    t.value = query.integer();
    const bool working = query.flag();
    t.inInbox = query.flag();
    t.searchHash = query.integer();
    t.onBoard = working && !t.inInbox && isOnBoard(query.numbered<Standing>());
    return t;
}

void addToTallies(Database& database, const Tallied& tallied, int sign)
{
    if (tallied.onBoard)
        Query(database, QStringLiteral("rows/addToStageTally"))
            .bind(tallied.stage, tallied.currency, sign, sign * tallied.value)
            .run();
    if (tallied.inInbox)
        Query(database, QStringLiteral("rows/addToListTally")).bind("inbox", sign).run();
    Query(database, QStringLiteral("rows/addToListTally")).bind("all", sign).run();
}

Tallied talliedOf(const BuiltRow& built)
{
    const LeadRow& row = built.row;
    return {row.stage,
            row.value ? row.value->currency : QString(),
            row.value ? row.value->minor : 0,
            hasWork(row) && !row.isInInbox() && isOnBoard(row.standing),
            row.isInInbox(),
            built.search.hash()};
}

QString textOfCame(const QList<Moment>& came)
{
    QStringList moments;
    for (const Moment at : came)
        moments += QString::number(at.ms);
    return moments.join(u' ');
}

void putRow(Database& database, const BuiltRow& built)
{
    const LeadRow& r = built.row;
    const Step& n = r.next;
    Query(database, QStringLiteral("rows/putRow"))
        .bind(r.number, r.id, built.contact, r.firstName, r.lastName, r.company, r.role, r.email, r.phone, r.message, r.source,
              r.campaign, r.owner, r.stage, int(r.triage), int(r.standing), int(r.tier), r.doNotContact, r.backlog,
              r.value ? std::optional(r.value->minor) : std::nullopt, r.value ? r.value->currency : QString(), r.receivedAt,
              r.firstContactAt, r.firstContactDue, r.lastTouchAt, int(r.lastOutcome), r.tries, n.id, int(n.kind), int(n.ask),
              n.isRetry, n.what, n.due.day, n.due.moment, n.due.zone, n.due.promised, n.who, n.made, r.timeZone, r.made,
              hasWork(r), r.isInInbox(), built.arrived, built.nextSort, nameKey(r.firstName, r.lastName, r.company),
              built.search.hash(), int(n.purpose), n.putOff, r.contacts, r.unasked, r.unaskedSince,
              n.cadence.title, n.cadence.step, n.cadence.steps, n.cadence.message,
              built.part.cell.leads > 0 ? built.part.cell.arrived.toJulianDay() : 0, built.part.cell.isReferred, built.part.cell.furthest, textOf(built.part.measures),
              built.part.cell.seconds, textOfCame(built.came), built.decidedAt, textOf(built.part.work))
        .run();
}

void removeSearchText(Database& database, qint64 number)
{
    Query(database, QStringLiteral("rows/removeText")).bind(number).run();
    Query(database, QStringLiteral("rows/removeLetters")).bind(number).run();
}

struct ChangedText {
    qint64 number = 0;
    SearchText search;
};

// All of one index together and after everything else: whatever other statement stands between two insertions makes
// FTS5 write out what it has gathered, which was measured to make an import several times slower.
void putSearchTexts(Database& database, const QList<ChangedText>& texts)
{
    for (const ChangedText& text : texts)
        Query(database, QStringLiteral("rows/insertText")).bind(text.number, text.search.name, text.search.reach, text.search.text).run();
    for (const ChangedText& text : texts)
        Query(database, QStringLiteral("rows/insertLetters")).bind(text.number, text.search.letters).run();
}

qint64 numberOfLead(Database& database, LeadId lead)
{
    Query query(database, QStringLiteral("leads/readLead"));
    query.bind(lead);
    if (!query.next())
        return 0;
    query.skip();
    return query.integer();
}

// What is written once for many rows.
struct Gathered {
    QList<ChangedText> texts;
    CellChanges cells;

    void write(Database& database)
    {
        cells.write(database);
        putSearchTexts(database, texts);
    }
};

enum class RowBefore { Perhaps, None };

void refreshRow(Database& database, qint64 number, const std::optional<BuiltRow>& built, Gathered& gathered, RowBefore rowBefore = RowBefore::Perhaps)
{
    const auto before = rowBefore == RowBefore::None ? std::nullopt : talliedBefore(database, number);
    if (before)
        addToTallies(database, *before, -1);
    if (const auto part = before ? partOfRow(database, number) : std::nullopt)
        gathered.cells.add(*part, -1);
    if (!built) {
        Query(database, QStringLiteral("rows/removeRow")).bind(number).run();
        if (before)
            removeSearchText(database, number);
        return;
    }
    const Tallied after = talliedOf(*built);
    addToTallies(database, after, 1);
    gathered.cells.add(built->part, 1);
    putRow(database, *built);
    if (before && before->searchHash == after.searchHash)
        return;
    if (before)
        removeSearchText(database, number);
    gathered.texts += ChangedText{number, built->search};
}

// Of leads that just came there are none, and nothing has to be taken back for them.
bool hasRowsBetween(Database& database, qint64 first, qint64 last)
{
    Query query(database, QStringLiteral("rows/hasRowsBetween"));
    query.bind(first, last);
    return query.next() && query.flag();
}

} // namespace

QString nameKey(const QString& firstName, const QString& lastName, const QString& company)
{
    const QString key = folded(lastName + u' ' + firstName).trimmed();
    return key.isEmpty() ? folded(company) : key;
}

void refreshRows(Database& database, const QList<LeadId>& leads, const RowContext& context)
{
    Gathered gathered;
    for (const LeadId& lead : leads)
        refreshRow(database, numberOfLead(database, lead), buildRow(database, lead, context), gathered);
    gathered.write(database);
}

QList<StaleRow> builtStaleRows(Database& database, qint64 after, int limit, const RowContext& context)
{
    QList<StaleRow> rows;
    {
        Query query(database, QStringLiteral("imports/staleLeads"));
        query.bind(limit, after);
        while (query.next()) {
            const qint64 number = query.integer();
            rows += StaleRow{number, query.id<LeadId>(), std::nullopt};
        }
    }
    buildAgain(database, rows, context);
    return rows;
}

void buildAgain(Database& database, QList<StaleRow>& rows, const RowContext& context)
{
    for (StaleRow& row : rows)
        row.built = buildRow(database, row.lead, context);
}

void putStaleRows(Database& database, const QList<StaleRow>& rows)
{
    if (rows.isEmpty())
        return;
    const RowBefore rowBefore = hasRowsBetween(database, rows.first().number, rows.last().number) ? RowBefore::Perhaps : RowBefore::None;
    Gathered gathered;
    for (const StaleRow& row : rows) {
        refreshRow(database, row.number, row.built, gathered, rowBefore);
        Query(database, QStringLiteral("imports/removeStale")).bind(row.number).run();
    }
    gathered.write(database);
}

void clearRows(Database& database)
{
    for (const char* statement : {"rows/clearRows", "rows/clearStageTally", "rows/clearListTally", "rows/clearText", "rows/clearLetters", "numbers/clearCells", "numbers/clearMeasures", "numbers/clearLeadSums", "numbers/clearMeasureSums", "numbers/clearWork", "numbers/clearWorkSums"})
        Query(database, QString::fromLatin1(statement)).run();
}

void markAllRowsStale(Database& database)
{
    Query(database, QStringLiteral("rows/markAllStale")).run();
}

void mergeSearchIndex(Database& database, int pages)
{
    Query(database, QStringLiteral("rows/mergeText")).bind(pages).run();
    Query(database, QStringLiteral("rows/mergeLetters")).bind(pages).run();
}

} // namespace askline::storage
