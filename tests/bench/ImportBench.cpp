// SPDX-License-Identifier: GPL-3.0-or-later
// Import of 100,000 rows against the sqlite3 shell's .import of the same file into one flat, indexed, searchable table.
#include "tests/bench/LeadFiles.h"

#include "app/intake/ImportFile.h"

#include <QFile>

namespace askline::bench {

namespace {

constexpr int rows = 100'000;

void removeWorkspace(const QString& file)
{
    for (const char* suffix : {"", "-wal", "-shm"})
        QFile::remove(file + QString::fromLatin1(suffix));
}

double shellImport(const QString& csv, const QString& file)
{
    removeWorkspace(file);
    const QString commands = QStringLiteral(
        "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL;\n"
        "CREATE TABLE lead(lead_id TEXT, received TEXT, first_name TEXT, last_name TEXT, email TEXT, phone TEXT, company TEXT, title TEXT, source TEXT, message TEXT, country TEXT);\n"
        "CREATE INDEX a ON lead(lead_id); CREATE INDEX b ON lead(received); CREATE INDEX c ON lead(last_name); CREATE INDEX d ON lead(email);"
        "CREATE INDEX e ON lead(phone); CREATE INDEX f ON lead(company); CREATE INDEX g ON lead(source, received);\n"
        ".import --csv --skip 1 %1 lead\n"
        "CREATE VIRTUAL TABLE t USING fts5(name, reach, text, content='', contentless_delete=1, prefix='2 3', tokenize='unicode61 remove_diacritics 2');\n"
        "CREATE VIRTUAL TABLE l USING fts5(letters, content='', contentless_delete=1, tokenize='trigram');\n"
        "INSERT INTO t(rowid, name, reach, text) SELECT rowid, first_name||' '||last_name||' '||company, email||' '||phone, message FROM lead;\n"
        "INSERT INTO l(rowid, letters) SELECT rowid, first_name||' '||last_name||' '||company||' '||email||' '||phone FROM lead;\n").arg(csv);
    return millisecondsOf([&] { sqliteShell(file, commands); });
}

double ownImport(const QString& csv, const QString& file)
{
    removeWorkspace(file);
    auto workspace = Workspace::create(file, {.person = "Robin", .region = "DE", .currency = "EUR", .timeZone = "Europe/Berlin"}, {});
    intake::ImportWishes wishes;
    wishes.arrival = Arrival::Fresh;
    return millisecondsOf([&] {
        const auto done = intake::importFile(**workspace, csv, wishes);
        if (!done || done->value.counts.added != rows)
            qWarning("the import brought %d rows", done ? done->value.counts.added : -1);
    });
}

} // namespace

void benchImport(const Place& place, QTextStream& out)
{
    const QString csv = leadFile(place, rows);
    const double shell = shellImport(csv, place.folder + QStringLiteral("/shell.db"));
    const double own = ownImport(csv, place.folder + QStringLiteral("/import.askline"));
    printRow(out, QStringLiteral("import of 100,000 rows, s"), own / 1000, shell / 1000, QStringLiteral("s"), QStringLiteral("3 x"));
}

} // namespace askline::bench
