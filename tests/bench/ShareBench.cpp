// SPDX-License-Identifier: GPL-3.0-or-later
// Sharing beside its limits: capture against tables that are not captured, taking in against copying and inserting.
#include "tests/bench/LeadFiles.h"

#include "app/share/ChangeSetFormat.h"
#include "app/share/DiskSpace.h"
#include "app/share/ShareCycle.h"
#include "app/storage/Query.h"
#include "app/storage/Transaction.h"
#include "app/storage/journal/JournalStore.h"
#include "app/storage/journal/WriteTransaction.h"
#include "app/workspace/imports/UnfinishedImports.h"
#include "app/workspace/leads/LeadVerbs.h"
#include "app/workspace/sharing/DeviceVerbs.h"
#include "app/workspace/sharing/Sealing.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <limits>

#include <fcntl.h>
#include <unistd.h>

namespace askline::bench {

namespace {

constexpr int leads = 100'000;
constexpr int edits = 2000;
constexpr int foreignEdits = 1000;
constexpr int segments = 1000;

using storage::Query;

void freshCopy(const QString& from, const QString& to)
{
    for (const char* suffix : {"", "-wal", "-shm"})
        QFile::remove(to + QString::fromLatin1(suffix));
    QFile::copy(from, to);
}

std::unique_ptr<Workspace> opened(const QString& file)
{
    Surroundings surroundings;
    surroundings.person = QStringLiteral("Robin");
    surroundings.writer = surroundings.randomness->newId<WriterId>(surroundings.clock->now());
    auto workspace = Workspace::open(file, surroundings);
    if (!workspace)
        qFatal("cannot open %s", qPrintable(file));
    return std::move(*workspace);
}

double inOne(Workspace& workspace, const std::function<void(storage::Database&)>& work)
{
    return millisecondsOf([&] {
        storage::WriteTransaction transaction(workspace.database(), {QStringLiteral("bench"), {}, {}, workspace.now()}, workspace.clockNow());
        work(workspace.database());
        if (const auto done = transaction.commitUnseen(); !done)
            qFatal("bench: %s", qPrintable(done.error().detail));
    });
}

// As the lead table, with its indexes, and without capture.
void makePlainTables(storage::Database& database)
{
    database.execute(QStringLiteral("CREATE TABLE plain AS SELECT * FROM lead LIMIT 0; DROP TABLE plain;"));
    Query schema = Query::ofSql(database, QStringLiteral("SELECT sql FROM sqlite_schema WHERE tbl_name = 'lead' AND type IN ('table', 'index') AND sql IS NOT NULL"));
    QStringList made;
    while (schema.next())
        made += schema.text().replace(QStringLiteral("TABLE lead"), QStringLiteral("TABLE plain")).replace(QStringLiteral("INDEX lead_"), QStringLiteral("INDEX plain_")).replace(QStringLiteral(" ON lead("), QStringLiteral(" ON plain("));
    for (const QString& sql : made)
        database.execute(sql);
}

void benchCapture(const QString& base, const Place& place, QTextStream& out)
{
    const QString file = place.folder + QStringLiteral("/capture.askline");
    freshCopy(base, file);
    auto workspace = opened(file);
    storage::Database& database = workspace->database();
    makePlainTables(database);
    const QString columns = QStringLiteral("contact, source, campaign, message, received_at, value, currency, owner, form, identity, made");
    const double plainInsert = inOne(*workspace, [&](storage::Database& d) {
        d.execute(QStringLiteral("INSERT INTO plain (id, %1) SELECT id, %1 FROM lead").arg(columns));
    });
    const double insert = inOne(*workspace, [&](storage::Database& d) {
        d.execute(QStringLiteral("INSERT INTO lead (id, born, born_by, %1) SELECT randomblob(16), (SELECT stamp FROM capture), 1, %1 FROM plain").arg(columns));
    });
    const auto change = [](storage::Database& d, const QString& table, int i) {
        Query::ofKeptSql(d, QStringLiteral("UPDATE %1 SET message = ?2, competitor = ?3 WHERE pk = ?1").arg(table)).bind(i, QStringLiteral("changed %1").arg(i), "rival").run();
    };
    // An edit is a transaction, as a verb is.
    const double plainEdit = millisecondsOf([&] {
        for (int i = 1; i <= edits; ++i)
            (void)storage::inTransaction(database, [&] { change(database, QStringLiteral("plain"), i); });
    });
    double ownEdit = 0;
    for (int i = 1; i <= edits; ++i)
        ownEdit += inOne(*workspace, [&](storage::Database& d) { change(d, QStringLiteral("lead"), i); });
    printRow(out, QStringLiteral("an edit with capture, µs"), ownEdit * 1000 / edits, plainEdit * 1000 / edits, QStringLiteral("µs"), QStringLiteral("1.6 x"));
    printRow(out, QStringLiteral("100,000 leads inserted with capture"), insert, plainInsert, QStringLiteral("ms"), QStringLiteral("2.5 x"));
    const auto pages = [&](const QString& names) {
        Query query = Query::ofSql(database, QStringLiteral("SELECT sum(pgsize) FROM dbstat WHERE name IN (%1)").arg(names));
        return query.next() ? double(query.integer()) : 0;
    };
    Query all = Query::ofSql(database, QStringLiteral("SELECT sum(pgsize) FROM dbstat WHERE name NOT IN ('plain', 'change', 'change_row', 'verb', 'verb_state') AND name NOT LIKE 'plain%' AND name NOT LIKE 'sqlite_autoindex_plain%'"));
    const double size = all.next() ? double(all.integer()) : 0;
    printRow(out, QStringLiteral("file with clocks, journal not counted, MB"), size / 1e6, (size - pages(QStringLiteral("'clock'"))) / 1e6, QStringLiteral("MB"), QStringLiteral("1.15 x"));
}

struct Device {
    std::unique_ptr<Workspace> workspace;
    std::unique_ptr<DiskSpace> vault;
    std::unique_ptr<DiskSpace> folder;

    SyncReport sync()
    {
        auto report = ShareCycle(*workspace, *vault, *folder, {}).sync();
        if (!report)
            qFatal("sync: %s", qPrintable(report.error().detail));
        return *report;
    }
};

Device deviceOn(const QString& file, const QString& home, const QString& shared)
{
    QDir(home).removeRecursively();
    QDir().mkpath(home);
    QDir().mkpath(shared);
    return {opened(file), std::make_unique<DiskSpace>(home), std::make_unique<DiskSpace>(shared)};
}

// One that has nothing yet of a firm.
Device newDevice(const QString& file, const QString& home, const QString& shared, WorkspaceId firm)
{
    for (const char* suffix : {"", "-wal", "-shm"})
        QFile::remove(file + QString::fromLatin1(suffix));
    NewWorkspace nothing;
    nothing.content = NewWorkspace::Content::Nothing;
    if (!Workspace::create(file, nothing, {}))
        qFatal("no workspace");
    Device device = deviceOn(file, home, shared);
    if (!noteFirm(*device.workspace, firm))
        qFatal("no firm");
    return device;
}

double copyOnDisk(const QString& from, const QString& to)
{
    QFile::remove(to);
    return millisecondsOf([&] {
        QFile::copy(from, to);
        const int handle = ::open(QFile::encodeName(to).constData(), O_RDONLY);
        ::fsync(handle);
        ::close(handle);
    });
}

// What the other side made, inserted with the same indexes and without any bookkeeping.
double plainInsertOf(const QString& file)
{
    auto workspace = opened(file);
    storage::Database& database = workspace->database();
    database.execute(QStringLiteral("UPDATE capture SET muted = 1"));
    QStringList copies;
    for (const char* table : {"contact", "contact_point", "lead"}) {
        Query columns = Query::ofSql(database, QStringLiteral("SELECT group_concat(name) FROM pragma_table_info(?1) WHERE name NOT IN ('pk', 'id')"));
        columns.bind(table);
        if (columns.next())
            copies += QStringLiteral("INSERT INTO %1 (id, %2) SELECT randomblob(16), %2 FROM %1").arg(QString::fromLatin1(table), columns.text());
    }
    return millisecondsOf([&] {
        const auto done = storage::inTransaction(database, [&] {
            for (const QString& copy : copies)
                database.execute(copy);
        });
        if (!done)
            qFatal("insert: %s", qPrintable(done.error().detail));
    });
}

void benchTaking(const QString& base, const Place& place, QTextStream& out)
{
    const QString shared = place.folder + QStringLiteral("/shared");
    QDir(shared).removeRecursively();
    const QString one = place.folder + QStringLiteral("/one.askline");
    const QString other = place.folder + QStringLiteral("/other.askline");
    freshCopy(base, one);
    // The other begins with nothing and takes in the whole import.
    Device a = deviceOn(one, place.folder + QStringLiteral("/vault-a"), shared);
    Device b = newDevice(other, place.folder + QStringLiteral("/vault-b"), shared, a.workspace->settings().id);
    a.sync();
    const double plain = plainInsertOf([&] { freshCopy(base, place.folder + QStringLiteral("/plain.askline")); return place.folder + QStringLiteral("/plain.askline"); }());
    {
        ShareCycle cycle(*b.workspace, *b.vault, *b.folder, {});
        (void)cycle.pull();
        const double fold = millisecondsOf([&] { (void)cycle.takeInUnindexed(); });
        printRow(out, QStringLiteral("a colleague's import of 100,000, taken in"), fold, plain, QStringLiteral("ms"), QStringLiteral("2.5 x"));
        const double index = millisecondsOf([&] { (void)indexWaitingLeads(*b.workspace); });
        out << QStringLiteral("  (and its rows and search index made: %1 s)\n").arg(index / 1000, 0, 'f', 1);
    }
    // A thousand edits of two fields by the other, each a verb.
    for (int i = 1; i <= foreignEdits; ++i)
        (void)inOne(*b.workspace, [i](storage::Database& d) {
            Query::ofKeptSql(d, QStringLiteral("UPDATE lead SET message = ?2, competitor = ?3 WHERE pk = ?1")).bind(i * 90, QStringLiteral("foreign %1").arg(i), "rival").run();
        });
    b.sync();
    ShareCycle cycle(*a.workspace, *a.vault, *a.folder, {});
    (void)cycle.pull();
    const double taken = millisecondsOf([&] { (void)cycle.takeIn(); });
    printRow(out, QStringLiteral("1,000 foreign edits at 100,000 leads"), taken, copyOnDisk(one, place.folder + QStringLiteral("/copy.db")), QStringLiteral("ms"), QStringLiteral("6 x"));
    // One edit, as it goes into the folder.
    const auto before = a.folder->list();
    (void)inOne(*a.workspace, [](storage::Database& d) { d.execute(QStringLiteral("UPDATE lead SET message = 'Please call', competitor = 'Rival' WHERE pk = 7")); });
    a.sync();
    const auto after = a.folder->list();
    qint64 bytes = 0;
    for (const SpaceEntry& entry : *after)
        if (!before->contains(entry))
            bytes += entry.size;
    out << QStringLiteral("bytes uploaded for an edit of two fields: %1 (at most 512)\n").arg(bytes);
}

// A firm of a million changes, joined by a device that has nothing.
void benchJoining(const QString& base, const Place& place, QTextStream& out)
{
    const QString shared = place.folder + QStringLiteral("/joined-shared");
    QDir(shared).removeRecursively();
    const QString one = place.folder + QStringLiteral("/one.askline");
    freshCopy(base, one);
    Device a = deviceOn(one, place.folder + QStringLiteral("/vault-a"), shared);
    for (int round = 0; round < 7; ++round)
        (void)inOne(*a.workspace, [round](storage::Database& d) {
            Query::ofSql(d, QStringLiteral("UPDATE lead SET message = 'round ' || ?1 || ' of ' || pk")).bind(round).run();
        });
    a.sync();
    a.sync();
    const QString other = place.folder + QStringLiteral("/other.askline");
    Device b = newDevice(other, place.folder + QStringLiteral("/vault-b"), shared, a.workspace->settings().id);
    qint64 bytes = 0;
    const auto entries = b.folder->list();
    for (const SpaceEntry& entry : *entries)
        bytes += entry.size;
    ShareCycle cycle(*b.workspace, *b.vault, *b.folder, {});
    (void)cycle.pull();
    const double joining = millisecondsOf([&] { (void)cycle.beginFromSnapshot(); });
    a.workspace.reset();
    const double copying = copyOnDisk(one, place.folder + QStringLiteral("/copy.db")) * double(bytes) / double(QFileInfo(one).size());
    printRow(out, QStringLiteral("joining 100,000 leads and 1M changes by snapshot"), joining, copying + plainInsertOf(one), QStringLiteral("ms"), QStringLiteral("3 x"));
    const double history = millisecondsOf([&] { (void)cycle.takeInHistory(std::numeric_limits<int>::max()); });
    out << QStringLiteral("  (and its history behind it: %1 s)\n").arg(history / 1000, 0, 'f', 1);
}

void benchIdle(const QString& base, const Place& place, QTextStream& out)
{
    const QString file = place.folder + QStringLiteral("/idle.askline");
    const QString shared = place.folder + QStringLiteral("/idle-shared");
    QDir(shared).removeRecursively();
    freshCopy(base, file);
    Device device = deviceOn(file, place.folder + QStringLiteral("/vault-idle"), shared);
    device.sync();
    for (int i = 0; i < segments; ++i) {
        (void)inOne(*device.workspace, [i](storage::Database& d) {
            Query::ofKeptSql(d, QStringLiteral("UPDATE lead SET message = ?2 WHERE pk = ?1")).bind(i + 1, QStringLiteral("m%1").arg(i)).run();
        });
        if (!ShareCycle(*device.workspace, *device.vault, *device.folder, {}, {1'000'000, 30}).seal())
            qFatal("seal");
    }
    Packing never{1'000'000, 30};
    (void)ShareCycle(*device.workspace, *device.vault, *device.folder, {}, never).sync();
    (void)ShareCycle(*device.workspace, *device.vault, *device.folder, {}, never).sync();
    std::vector<double> idle;
    std::vector<double> listing;
    for (int i = 0; i < 15; ++i) {
        listing.push_back(millisecondsOf([&] { (void)device.folder->list(); }));
        idle.push_back(millisecondsOf([&] { (void)ShareCycle(*device.workspace, *device.vault, *device.folder, {}, never).sync(); }));
    }
    printRow(out, QStringLiteral("nothing new, 1,000 segments in the folder"), median(idle), median(listing), QStringLiteral("ms"), QStringLiteral("3 x"));
}

} // namespace

void benchSharing(const Place& place, QTextStream& out)
{
    const QString base = leadWorkspace(place, leads);
    {
        auto workspace = opened(base); // of today's schema, and all in the one file
        workspace->database().execute(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)"));
    }
    benchCapture(base, place, out);
    benchTaking(base, place, out);
    benchJoining(base, place, out);
    benchIdle(base, place, out);
}

} // namespace askline::bench
