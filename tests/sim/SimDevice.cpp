// SPDX-License-Identifier: GPL-3.0-or-later
// Writes go through the program's own transactions and triggers, syncs through its own cycle.
#include "tests/sim/SimDevice.h"

#include "app/storage/Query.h"
#include "app/storage/Transaction.h"
#include "app/storage/journal/Capture.h"
#include "app/storage/journal/JournalStore.h"
#include "app/storage/journal/Touched.h"
#include "app/storage/journal/WriteTransaction.h"
#include "app/storage/sharing/OwnChanges.h"
#include "app/workspace/sharing/DeviceVerbs.h"

#include <QFile>

namespace askline::sim {

namespace {

using storage::Query;

constexpr int historyAtOnce = 3; // files

struct Column {
    const char* table;
    QStringList names; // that are set together
    int version;
};

const QList<Column>& changeable()
{
    static const QList<Column> columns{
        {"contact", {QStringLiteral("first_name")}, 0}, {"contact", {QStringLiteral("company")}, 0},
        {"lead", {QStringLiteral("message")}, 0},       {"lead", {QStringLiteral("value"), QStringLiteral("currency")}, 0},
        {"lead", {QStringLiteral("competitor")}, 0},    {"lead", {QStringLiteral("sim_extra")}, 1},
        {"step", {QStringLiteral("what")}, 0},          {"step", {QStringLiteral("due_day"), QStringLiteral("due_zone")}, 0},
        {"note", {QStringLiteral("text")}, 0},          {"sim_thing", {QStringLiteral("text")}, 2}};
    return columns;
}

int below(Random& random, int limit)
{
    return int(random() % quint64(limit));
}

// Few, so that equal values are written apart.
QVariant randomValue(Random& random, const QString& column)
{
    if (column == u"value")
        return below(random, 4) == 0 ? QVariant() : QVariant(below(random, 3) * 100);
    static const QStringList words{QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c"), QStringLiteral("Ä ö\n"), QString()};
    return words[below(random, int(words.size()))];
}

void copyDatabaseFiles(const QString& from, const QString& to)
{
    for (const char* suffix : {"", "-wal"}) {
        const QString end = QString::fromLatin1(suffix);
        QFile::remove(to + end);
        if (QFile::exists(from + end) && !QFile::copy(from + end, to + end))
            qFatal("no copy of %s", qPrintable(from));
    }
    QFile::remove(to + QStringLiteral("-shm"));
}

QByteArray randomId(Workspace& workspace)
{
    const IdBytes id = workspace.newIdBytes();
    return Id<struct AnyTag>{id}.blob();
}

QByteArray someRow(storage::Database& database, Random& random, const QString& table)
{
    QList<QByteArray> ids;
    Query query = Query::ofSql(database, QStringLiteral("SELECT id FROM %1 ORDER BY id").arg(table));
    while (query.next())
        ids += query.blob();
    return ids.isEmpty() ? QByteArray() : ids[below(random, int(ids.size()))];
}

} // namespace

EmptyFiles makeEmptyFiles(const QString& folder)
{
    EmptyFiles files;
    files.paths[0] = folder + QStringLiteral("/empty-0.askline");
    NewWorkspace nothing;
    nothing.content = NewWorkspace::Content::Nothing;
    if (!Workspace::create(files.paths[0], nothing, {}))
        qFatal("no empty workspace");
    for (int version = 1; version < versions; ++version) {
        files.paths[size_t(version)] = QStringLiteral("%1/empty-%2.askline").arg(folder).arg(version);
        const WorkspaceId firm{{1}};
        SimDevice device(files.paths[size_t(version)], files.paths[size_t(version) - 1], version - 1, firm, WriterId{{1}}, 1, 1, {});
        device.upgrade();
    }
    return files;
}

SimDevice::SimDevice(const QString& file, const QString& from, int version, WorkspaceId firm, WriterId writer, qint64 clockAt, quint32 seed, Packing packing)
    : file_(file), writer_(writer), clock_(std::make_shared<FixedClock>(Moment{clockAt})),
      randomness_(std::make_shared<Randomness>(seed)), shared_(std::make_unique<SimSpace>(power_, Tear::Half)),
      vault_(std::make_unique<SimSpace>(power_, Tear::Never)), version_(version), packing_(packing)
{
    copyDatabaseFiles(from, file_);
    open();
    if (!noteFirm(*workspace_, firm))
        qFatal("no firm");
    storage::useWriter(workspace_->database(), writer_);
}

void SimDevice::open()
{
    Surroundings surroundings;
    surroundings.clock = clock_;
    surroundings.randomness = randomness_;
    surroundings.writer = writer_;
    auto opened = Workspace::open(file_, surroundings);
    if (!opened)
        qFatal("a device does not open: %s", qPrintable(opened.error().detail));
    workspace_ = std::move(*opened);
    // What stands on the disk of a simulated device is not meant to outlive this process.
    workspace_->database().execute(QStringLiteral("PRAGMA synchronous = OFF"));
}

void SimDevice::close()
{
    workspace_.reset();
}

void SimDevice::reopen()
{
    close();
    open();
}

void SimDevice::insertSomething(Random& random)
{
    storage::Database& database = workspace_->database();
    const QByteArray id = randomId(*workspace_);
    const QByteArray lead = someRow(database, random, QStringLiteral("lead"));
    const int kind = below(random, version_ >= 2 ? 5 : 4);
    if (kind == 0 || lead.isEmpty()) {
        Query::ofSql(database, QStringLiteral("INSERT INTO contact (id, first_name) VALUES (?1, ?2)")).bind(id, randomValue(random, {})).run();
        const QByteArray other = randomId(*workspace_);
        Query::ofSql(database, QStringLiteral("INSERT INTO lead (id, contact, message) VALUES (?1, ?2, ?3)")).bind(other, id, randomValue(random, {})).run();
    } else if (kind == 4) {
        Query::ofSql(database, QStringLiteral("INSERT INTO sim_thing (id, text) VALUES (?1, ?2)")).bind(id, randomValue(random, {})).run();
    } else {
        const char* sql = kind == 1 ? "INSERT INTO note (id, lead, text) VALUES (?1, ?2, ?3)" : "INSERT INTO step (id, lead, what) VALUES (?1, ?2, ?3)";
        Query::ofSql(database, QString::fromLatin1(sql)).bind(id, lead, randomValue(random, {})).run();
    }
}

void SimDevice::changeSomething(Random& random)
{
    storage::Database& database = workspace_->database();
    const Column& column = changeable()[below(random, int(changeable().size()))];
    const QString table = QString::fromLatin1(column.table);
    const QByteArray id = column.version > version_ ? QByteArray() : someRow(database, random, table);
    if (id.isEmpty())
        return insertSomething(random);
    if (below(random, 8) == 0) {
        Query::ofSql(database, QStringLiteral("UPDATE %1 SET del = 1 - del WHERE id = ?1").arg(table)).bind(id).run();
        return;
    }
    for (const QString& name : column.names)
        Query::ofSql(database, QStringLiteral("UPDATE %1 SET %2 = ?2 WHERE id = ?1").arg(table, name)).bind(id, randomValue(random, name)).run();
}

template <class Change>
void SimDevice::writeBy(Change change, Truth& truth, Violations& violations)
{
    storage::Database& database = workspace_->database();
    const qint64 before = storage::lastChange(database);
    const auto clocks = clocksOf(*workspace_);
    {
        storage::WriteTransaction transaction(database, {QStringLiteral("sim"), {}, {}, workspace_->now()}, workspace_->clockNow());
        change();
        if (auto done = transaction.commit(workspace_->rowContext()); !done)
            qFatal("a write failed: %s", qPrintable(done.error().detail));
    }
    noteWritten(truth, before, clocks, violations);
}

void SimDevice::write(Random& random, Truth& truth, Violations& violations)
{
    writeBy(
        [&] {
            for (int i = 1 + below(random, 3); i > 0; --i)
                below(random, 4) == 0 ? insertSomething(random) : changeSomething(random);
        },
        truth, violations);
}

bool SimDevice::erase(Random& random, Truth& truth, Violations& violations)
{
    const QByteArray lead = someRow(workspace_->database(), random, QStringLiteral("lead"));
    const QByteArray id = randomId(*workspace_);
    if (!lead.isEmpty())
        writeBy([&] { Query::ofSql(workspace_->database(), QStringLiteral("INSERT INTO erasure (id, row) VALUES (?1, ?2)")).bind(id, lead).run(); }, truth, violations);
    return !lead.isEmpty();
}

QByteArray SimDevice::writeMessage(const QByteArray& lead, Random& random, Truth& truth, Violations& violations)
{
    const QByteArray id = lead.isEmpty() ? someRow(workspace_->database(), random, QStringLiteral("lead")) : lead;
    const QVariant value = randomValue(random, {});
    if (!id.isEmpty())
        writeBy([&] { Query::ofSql(workspace_->database(), QStringLiteral("UPDATE lead SET message = ?2 WHERE id = ?1")).bind(id, value).run(); }, truth, violations);
    return id;
}

void SimDevice::noteWritten(Truth& truth, qint64 after, const QMap<QByteArray, qint64>& clocksBefore, Violations& violations)
{
    const FoldedState state = stateOf(*workspace_);
    const QSet<QByteArray> erased = erasedRows(state);
    const auto records = recordsAfter(*workspace_, after);
    QMap<QByteArray, SharedValue> last;
    for (const auto& [seq, record] : records) {
        truth.add(record);
        const QByteArray row = record.table.toUtf8() + ' ' + record.row.hex().toUtf8();
        if (record.column.isEmpty())
            continue;
        if (record.stamp <= clocksBefore.value(row + ' ' + record.column.toUtf8()) || record.stamp <= record.base)
            violations.add(QStringLiteral("I8"), QStringLiteral("an edit does not beat what it overwrote"));
        if (record.column != u"del")
            last[row + '/' + record.column.toUtf8()] = record.value;
    }
    for (auto it = last.cbegin(); it != last.cend(); ++it) {
        const qsizetype cut = it.key().indexOf('/');
        if (!erased.contains(it.key().first(cut)) && state.value(it.key().first(cut)).values.value(QString::fromUtf8(it.key().sliced(cut + 1))) != *it)
            violations.add(QStringLiteral("I7"), QStringLiteral("an own write is not there"));
    }
}

void SimDevice::sync(int diesAfter, Violations& violations)
{
    const auto clocks = clocksOf(*workspace_);
    const QString asItWas = file_ + QStringLiteral(".died");
    QMap<QString, SimFile> vaultThen;
    power_->writesLeft = diesAfter;
    power_->whenItGoes = [&] {
        copyDatabaseFiles(file_, asItWas);
        vaultThen = vault_->files();
    };
    lastReport = {};
    ShareCycle cycle(*workspace_, *vault_, *shared_, {}, packing_);
    (void)cycle.beginFromSnapshot();
    auto report = cycle.sync();
    if (report)
        lastReport = *report;
    (void)cycle.takeInHistory(historyAtOnce);
    if (power_->isOut) {
        close();
        copyDatabaseFiles(asItWas, file_);
        vault_->files() = vaultThen;
        power_->isOut = false;
        open();
    }
    power_->writesLeft = -1;
    const auto after = clocksOf(*workspace_);
    for (auto it = clocks.cbegin(); it != clocks.cend(); ++it)
        if (after.value(it.key()) < *it)
            violations.add(QStringLiteral("I4"), QStringLiteral("the clock of a field went back"));
}

void SimDevice::forgetWhatWasTaken()
{
    workspace_->database().execute(QStringLiteral("DELETE FROM shared_file"));
}

void SimDevice::upgrade()
{
    if (version_ == versions - 1)
        return;
    ++version_;
    storage::Database& database = workspace_->database();
    const auto done = storage::inTransaction(database, [&] {
        database.execute(version_ == 1 ? QStringLiteral("ALTER TABLE lead ADD COLUMN sim_extra TEXT NOT NULL DEFAULT ''")
                                       : QStringLiteral("CREATE TABLE sim_thing (pk INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE, born INTEGER NOT NULL DEFAULT 0, "
                                                        "born_by INTEGER NOT NULL DEFAULT 0, del INTEGER NOT NULL DEFAULT 0, text TEXT NOT NULL DEFAULT '')"));
        storage::installCapture(database);
        storage::setDeviceState(database, QStringLiteral("taken with schema"), {});
    });
    if (!done)
        qFatal("no upgrade: %s", qPrintable(done.error().detail));
    reopen();
}

void SimDevice::saveTo(const QString& path)
{
    copyDatabaseFiles(file_, path);
}

void SimDevice::restoreFrom(const QString& path, Truth& truth)
{
    const qint64 sealed = storage::sealedUpTo(workspace_->database());
    const auto unsealed = recordsAfter(*workspace_, sealed);
    close();
    copyDatabaseFiles(path, file_);
    open();
    version_ = !workspace_->sharedSchema().table(QStringLiteral("lead"))->column(QStringLiteral("sim_extra")) ? 0
        : workspace_->sharedSchema().table(QStringLiteral("sim_thing"))                                       ? 2
                                                                                                              : 1;
    QSet<QByteArray> there;
    for (const auto& [seq, record] : recordsAfter(*workspace_, 0))
        there += record.keyWithoutValue();
    for (const auto& [seq, record] : unsealed)
        if (!there.contains(record.keyWithoutValue()))
            truth.remove(record);
}

} // namespace askline::sim
