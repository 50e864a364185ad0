// SPDX-License-Identifier: GPL-3.0-or-later
// Searching, first pages and one write at a million leads, each against the same query asked raw.
#include "tests/bench/LeadFiles.h"

#include "app/base/Randomness.h"
#include "app/workspace/leads/LeadVerbs.h"
#include "app/workspace/reading/LeadLists.h"
#include "app/workspace/touches/LogTouch.h"

#include <sqlite3.h>

namespace askline::bench {

namespace {

constexpr int searches = 400;
constexpr int writes = 300;

class Raw {
public:
    explicit Raw(const QString& file) { sqlite3_open_v2(file.toUtf8().constData(), &handle_, SQLITE_OPEN_READWRITE, nullptr); }
    ~Raw() { sqlite3_close(handle_); }
    Raw(const Raw&) = delete;
    Raw& operator=(const Raw&) = delete;

    sqlite3_stmt* prepare(const char* sql)
    {
        sqlite3_stmt* statement = nullptr;
        if (sqlite3_prepare_v2(handle_, sql, -1, &statement, nullptr) != SQLITE_OK)
            qFatal("%s", sqlite3_errmsg(handle_));
        return statement;
    }
    static int rowsOf(sqlite3_stmt* statement)
    {
        int rows = 0;
        while (sqlite3_step(statement) == SQLITE_ROW)
            for (int i = 0; i < sqlite3_column_count(statement); ++i, rows += i == 1)
                sqlite3_column_text(statement, i);
        sqlite3_reset(statement);
        return rows;
    }

private:
    sqlite3* handle_ = nullptr;
};

// One search after another, each beside the same statement asked raw.
void benchSearch(Workspace& workspace, Raw& raw, QTextStream& out, const QString& name, const QStringList& typed, const char* sql, const char* match)
{
    sqlite3_stmt* statement = raw.prepare(sql);
    Randomness random(3);
    std::vector<double> own;
    std::vector<double> limit;
    for (int i = 0; i < searches; ++i) {
        const QString word = typed[random.below(int(typed.size()))];
        const QByteArray expression = QByteArray(match).replace("%", word.toUtf8());
        limit.push_back(millisecondsOf([&] {
            sqlite3_bind_text(statement, 1, expression.constData(), int(expression.size()), SQLITE_STATIC);
            Raw::rowsOf(statement);
        }));
        own.push_back(millisecondsOf([&] { (void)readLeads(workspace, {.search = word}); }));
    }
    sqlite3_finalize(statement);
    printRow(out, name, p99(own), p99(limit), QStringLiteral("ms"), QStringLiteral("1.5 x, 16 ms"));
}

void benchPage(Workspace& workspace, Raw& raw, QTextStream& out, const QString& name, const LeadQuery& query, const char* sql)
{
    sqlite3_stmt* statement = raw.prepare(sql);
    std::vector<double> own;
    std::vector<double> limit;
    for (int i = 0; i < 50; ++i) {
        limit.push_back(millisecondsOf([&] { Raw::rowsOf(statement); }));
        own.push_back(millisecondsOf([&] { (void)readLeads(workspace, query); }));
    }
    sqlite3_finalize(statement);
    printRow(out, name, median(own), median(limit), QStringLiteral("ms"), QStringLiteral("2 x"));
}

double rawWrite(Raw& raw)
{
    return millisecondsOf([&] {
        for (const char* sql : {"BEGIN IMMEDIATE", "INSERT INTO bench_touch (lead, at, note) VALUES (randomblob(16), 1, 'no answer')",
                                "INSERT INTO bench_touch (lead, at, note) VALUES (randomblob(16), 2, 'next')", "COMMIT"}) {
            sqlite3_stmt* statement = raw.prepare(sql);
            sqlite3_step(statement);
            sqlite3_finalize(statement);
        }
    });
}

void benchWrites(Workspace& workspace, Raw& raw, QTextStream& out)
{
    sqlite3_stmt* table = raw.prepare("CREATE TABLE IF NOT EXISTS bench_touch (pk INTEGER PRIMARY KEY, lead BLOB, at INTEGER, note TEXT)");
    sqlite3_step(table);
    sqlite3_finalize(table);
    const auto page = readLeads(workspace, {.limit = writes});
    std::vector<double> calls;
    std::vector<double> news;
    std::vector<double> limit;
    for (int i = 0; i < writes && page && i < page->rows.size(); ++i) {
        limit.push_back(rawWrite(raw));
        TouchLog log;
        log.touch.lead = page->rows[i].id;
        log.touch.outcome = TouchOutcome::NoAnswer;
        log.touch.note = QStringLiteral("Rang out, try after lunch %1").arg(i);
        calls.push_back(millisecondsOf([&] { (void)logTouch(workspace, log); }));
        news.push_back(millisecondsOf([&] {
            (void)addLead(workspace, QList<FieldValue>{{"name", QStringLiteral("New Person %1").arg(i)}, {"email", QStringLiteral("new%1@example.org").arg(i)}});
        }));
    }
    printRow(out, QStringLiteral("one logged call, p99"), p99(calls), p99(limit), QStringLiteral("ms"), QStringLiteral("16 ms"));
    printRow(out, QStringLiteral("one new lead, p99"), p99(news), p99(limit), QStringLiteral("ms"), QStringLiteral("16 ms"));
}

} // namespace

void benchQueries(const Place& place, QTextStream& out)
{
    const QString file = leadWorkspace(place, place.leads);
    auto workspace = Workspace::open(file, {});
    if (!workspace)
        qFatal("cannot open %s", qPrintable(file));
    Raw raw(file);
    benchSearch(**workspace, raw, out, QStringLiteral("search as one types, p99"),
                {"ba", "ber", "berel", "dofa", "elka", "gen", "holin", "kalem", "monar", "os", "perasol"},
                "SELECT r.* FROM lead_text AS t CROSS JOIN lead_row AS r ON r.pk = t.rowid WHERE lead_text MATCH ?1 ORDER BY t.rowid DESC LIMIT 100", "\"%\"*");
    // No word begins so: letters inside names and numbers are looked for, too.
    benchSearch(**workspace, raw, out, QStringLiteral("search inside words, p99"), {"erasolta", "onarka", "alemzem", "20000123"},
                "SELECT r.* FROM lead_letters AS t CROSS JOIN lead_row AS r ON r.pk = t.rowid WHERE lead_letters MATCH ?1 ORDER BY t.rowid DESC LIMIT 100", "\"%\"");
    benchPage(**workspace, raw, out, QStringLiteral("first page of the inbox"), {.order = RowOrder::InboxNewest},
              "SELECT * FROM lead_row WHERE inbox = 1 AND backlog = 0 ORDER BY arrived DESC, pk DESC LIMIT 100");
    benchPage(**workspace, raw, out, QStringLiteral("first page by name"), {.order = RowOrder::Name},
              "SELECT * FROM lead_row ORDER BY name_key, pk LIMIT 100");
    benchPage(**workspace, raw, out, QStringLiteral("first page of a pipeline column"), {.stage = QStringLiteral("initial-contact")},
              "SELECT * FROM lead_row WHERE working = 1 AND inbox = 0 AND stage = 'initial-contact' ORDER BY next_sort, pk LIMIT 100");
    benchWrites(**workspace, raw, out);
}

} // namespace askline::bench
