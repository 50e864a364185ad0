// SPDX-License-Identifier: GPL-3.0-or-later
// Today's list of one owner with 20,000 open leads, 300 of them due, beside five million touches: cold, and after a
// change, against the statement that reads the due asked raw.
#include "tests/bench/LeadFiles.h"

#include "app/workspace/leads/LeadVerbs.h"
#include "app/workspace/reading/LeadLists.h"
#include "app/workspace/reading/TodayReading.h"

#include <QFile>

namespace askline::bench {

namespace {

constexpr int open = 20'000;
constexpr int due = 300;
constexpr int rounds = 40;

// Open leads with a step each; their touches are written past the verbs, which would take hours.
QString dayWorkspace(const Place& place)
{
    const QString from = leadWorkspace(place, place.leads);
    const QString file = from + QStringLiteral(".today");
    if (QFile::exists(file))
        return file;
    const QString unfinished = file + QStringLiteral(".part");
    QFile::remove(unfinished);
    sqliteShell(from, QStringLiteral("VACUUM INTO '%1';").arg(unfinished));
    {
        const auto workspace = openedWorkspace(unfinished);
        const QDate today = workspace->now().dateIn(workspace->zone());
        workspace->playAs(workspace->now().plusDays(-30), {}); // nobody qualifies twenty thousand in a week
        const QList<LeadRow> rows = readLeads(*workspace, {.limit = open})->rows;
        QList<LeadId> leads;
        for (const LeadRow& row : rows)
            leads += row.id;
        (void)assignLeads(*workspace, leads, QStringLiteral("Robin"));
        (void)triageLeads(*workspace, leads, Triage::Prioritised);
        for (int i = 0; i < leads.size(); ++i)
            (void)planStep(*workspace, {.lead = leads[i], .due = Due::on(i < due ? today : today.addDays(2 + i % 60))});
    }
    sqliteShell(unfinished, QStringLiteral("PRAGMA journal_mode = WAL; PRAGMA synchronous = OFF; BEGIN; UPDATE capture SET muted = 1;"
                                           "INSERT INTO touch (id, lead, at) SELECT randomblob(16), l.id, 1700000000000 + l.pk * 1000 + n.value * 86400000 FROM lead AS l, generate_series(1, 5) AS n;"
                                           "UPDATE capture SET muted = 0; COMMIT;"));
    QFile::rename(unfinished, file);
    return file;
}

} // namespace

void benchToday(const Place& place, QTextStream& out)
{
    const QString file = dayWorkspace(place);
    std::vector<double> cold;
    std::vector<double> changed;
    std::vector<double> limit;
    const QString raw = QStringLiteral("SELECT count(*) FROM (SELECT * FROM lead_row INDEXED BY lead_row_next WHERE working = 1 AND next_sort < %1 ORDER BY next_sort LIMIT 500);");
    PersonId owner;
    LeadId lead;
    for (int i = 0; i < 5; ++i) {
        const auto workspace = openedWorkspace(file);
        owner = workspace->me();
        const Moment tomorrow = Moment::startOf(workspace->now().dateIn(workspace->zone()).addDays(1), workspace->zone());
        cold.push_back(millisecondsOf([&] { lead = readToday(*workspace, owner)->asks.first().lead.id; }));
        limit.push_back(millisecondsOf([&] { sqliteShell(file, raw.arg(tomorrow.ms)); }));
    }
    printRow(out, QStringLiteral("today, cold, beside the shell's start and the due"), median(cold), median(limit), QStringLiteral("ms"), QStringLiteral("100 ms"));
    const auto workspace = openedWorkspace(file);
    std::vector<double> same;
    for (int i = 0; i < rounds; ++i) {
        (void)writeNote(*workspace, lead, QStringLiteral("Change %1").arg(i));
        changed.push_back(millisecondsOf([&] { (void)readToday(*workspace, owner); }));
        same.push_back(millisecondsOf([&] { (void)readLeads(*workspace, {.limit = due}); }));
    }
    printRow(out, QStringLiteral("today after a change, beside a page of 300 rows"), median(changed), median(same), QStringLiteral("ms"), QStringLiteral("10 ms"));
}

} // namespace askline::bench
