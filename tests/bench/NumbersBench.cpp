// SPDX-License-Identifier: GPL-3.0-or-later
// The numbers of a year out of three years' leads with five touches each: cold, and after a change, against the same counts
// taken raw from the leads' rows.
#include "tests/bench/LeadFiles.h"

#include "app/workspace/files/WorkspaceFiles.h"
#include "app/workspace/imports/UnfinishedImports.h"
#include "app/workspace/leads/LeadVerbs.h"
#include "app/workspace/reading/LeadLists.h"
#include "app/workspace/reading/MoneyReading.h"
#include "app/workspace/reading/NumbersReading.h"
#include "app/workspace/reading/ReadinessReading.h"
#include "app/workspace/reading/WorkReading.h"

#include <QFile>

namespace askline::bench {

namespace {

// Five sources, eight campaigns and five people; touches, moves and verdicts are written past the verbs, which would take
// days, and rows are made from them as ever.
const QString history = QStringLiteral(R"(
PRAGMA journal_mode = WAL; PRAGMA synchronous = OFF; BEGIN; UPDATE capture SET muted = 1;
INSERT INTO source (id, name) SELECT randomblob(16), 'Source ' || value FROM generate_series(1, 4);
INSERT INTO campaign (id, name) SELECT randomblob(16), 'Campaign ' || value FROM generate_series(1, 8);
INSERT INTO person (id, name) SELECT randomblob(16), 'Person ' || value FROM generate_series(1, 4);
CREATE TEMP TABLE s AS SELECT id, row_number() OVER () - 1 AS n FROM source;
CREATE TEMP TABLE c AS SELECT id, row_number() OVER () - 1 AS n FROM campaign;
CREATE TEMP TABLE p AS SELECT id, row_number() OVER () - 1 AS n FROM person;
CREATE INDEX temp.sn ON s(n); CREATE INDEX temp.cn ON c(n); CREATE INDEX temp.pn ON p(n);
UPDATE lead SET received_at = 1672531200000 + (pk * 7919 % 94608000) * 1000, source = (SELECT id FROM s WHERE n = lead.pk % 5),
  campaign = (SELECT id FROM c WHERE n = lead.pk / 5 % 8), owner = (SELECT id FROM p WHERE n = lead.pk / 40 % 5), value = 100000 + pk % 97 * 1000, currency = 'EUR';
UPDATE lead SET made = received_at;
INSERT INTO touch (id, lead, at, outcome, seconds, by) SELECT randomblob(16), l.id, l.received_at + (l.pk * 31 % 600) * 60000 + n.value * 86400000 * 3,
  CASE (l.pk + n.value) % 3 WHEN 0 THEN 'conversation' WHEN 1 THEN 'no-answer' ELSE 'voicemail' END, 300, l.owner FROM lead AS l, generate_series(0, 4) AS n;
CREATE TEMP TABLE o AS SELECT id, row_number() OVER () - 1 AS n FROM playbook_file WHERE path LIKE 'objections/%' LIMIT 10;
INSERT INTO script_text (id, text) SELECT x'00112233445566778899aabbccddeeff', text FROM playbook_file WHERE path LIKE 'stages/%discovery%';
INSERT INTO ask (id, lead, touch, kind, words, stage, at, by) SELECT randomblob(16), lead, id, CASE pk % 4 WHEN 0 THEN 'meeting' WHEN 1 THEN 'decision' WHEN 2 THEN 'sale' ELSE 'information' END,
  'Shall we?', CASE pk % 3 WHEN 0 THEN 'discovery' WHEN 1 THEN 'proposal' ELSE 'close' END, at, by FROM touch WHERE pk % 5 = 0;
INSERT INTO ask_answer (id, ask, answer, at) SELECT randomblob(16), id, CASE pk % 3 WHEN 0 THEN 'yes' WHEN 1 THEN 'no' ELSE 'not-yet' END, at FROM ask WHERE pk % 10 < 7;
INSERT INTO script_use (id, lead, touch, script, text, wordings, preempts, preempted, musts, met, at) SELECT randomblob(16), lead, id, 'discovery', x'00112233445566778899aabbccddeeff',
  CASE pk % 3 WHEN 0 THEN 'a' WHEN 1 THEN 'b' ELSE '' END, CASE pk % 2 WHEN 0 THEN 'price' ELSE '' END, CASE pk % 4 WHEN 0 THEN 'price' ELSE '' END, 4, pk % 5, at FROM touch WHERE pk % 5 = 0;
INSERT INTO objection_raised (id, lead, touch, objection, words, stage, at, by) SELECT randomblob(16), lead, id, (SELECT id FROM o WHERE n = touch.pk / 25 % 10), 'Too dear', 'proposal', at, by
  FROM touch WHERE pk % 25 = 0;
INSERT INTO stage_move (id, lead, stage, at) SELECT randomblob(16), id, 'discovery', received_at + 400000000 FROM lead WHERE pk % 10 < 6;
INSERT INTO stage_move (id, lead, stage, at) SELECT randomblob(16), id, 'proposal', received_at + 800000000 FROM lead WHERE pk % 10 < 3;
INSERT INTO verdict (id, lead, what, at) SELECT randomblob(16), id, CASE WHEN pk % 10 = 0 THEN 'won' ELSE 'lost' END, received_at + 1500000000 + pk % 900 * 1000000 FROM lead WHERE pk % 20 < 17;
UPDATE capture SET muted = 0; COMMIT;
)");

QString numbersWorkspace(const Place& place)
{
    const QString from = leadWorkspace(place, place.leads);
    const QString file = from + QStringLiteral(".numbers");
    if (QFile::exists(file))
        return file;
    const QString unfinished = file + QStringLiteral(".part");
    QFile::remove(unfinished);
    sqliteShell(from, QStringLiteral("VACUUM INTO '%1';").arg(unfinished));
    sqliteShell(unfinished, history);
    if (const auto made = rebuildDerived(*openedWorkspace(unfinished)); !made)
        qFatal("cannot rebuild");
    QFile::rename(unfinished, file);
    return file;
}

} // namespace

void benchNumbers(const Place& place, QTextStream& out)
{
    constexpr int rounds = 15;
    const QString file = numbersWorkspace(place);
    NumbersFilter year;
    year.from = QDate(2025, 1, 1); // twelve months, as on the page
    const QString raw = QStringLiteral("SELECT source, furthest, standing, count(*), sum(value) FROM lead_row WHERE day >= %1 GROUP BY 1, 2, 3;").arg(year.from.toJulianDay());
    std::vector<double> cold;
    std::vector<double> limit;
    for (int i = 0; i < 5; ++i) {
        const auto workspace = openedWorkspace(file);
        cold.push_back(millisecondsOf([&] { (void)readNumbers(*workspace, year); }));
        limit.push_back(millisecondsOf([&] { sqliteShell(file, raw); }));
    }
    printRow(out, QStringLiteral("numbers of a year, cold, beside counting the rows"), median(cold), median(limit), QStringLiteral("ms"), QStringLiteral("150 ms"));
    const auto workspace = openedWorkspace(file);
    const LeadId lead = readLeads(*workspace, {.limit = 1})->rows.first().id;
    std::vector<double> changed;
    std::vector<double> same;
    for (int i = 0; i < rounds; ++i) {
        (void)moveLead(*workspace, lead, i % 2 ? QStringLiteral("discovery") : QStringLiteral("proposal"));
        changed.push_back(millisecondsOf([&] { (void)readNumbers(*workspace, year); }));
        same.push_back(millisecondsOf([&] { (void)readLeads(*workspace, {.limit = 300}); }));
    }
    printRow(out, QStringLiteral("numbers after a change, beside a page of 300 rows"), median(changed), median(same), QStringLiteral("ms"), QStringLiteral("20 ms"));
    const auto once = [&](const QString& work, const auto& reading) {
        printRow(out, work, millisecondsOf(reading), median(limit), QStringLiteral("ms"), QStringLiteral("a second or so"));
    };
    once(QStringLiteral("what was done in a year"), [&] { (void)readWork(*workspace, year); });
    once(QStringLiteral("campaigns, forecast and what it hangs on"), [&] { (void)readMoney(*workspace, year); });
    once(QStringLiteral("whether more leads would help"), [&] { (void)readReadiness(*workspace, year); });
}

} // namespace askline::bench
