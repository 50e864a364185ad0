// SPDX-License-Identifier: GPL-3.0-or-later
// What happens is drawn from the seed alone.
#include "tests/sim/History.h"

#include "app/share/ChangeSetFormat.h"
#include "app/storage/Query.h"
#include "app/storage/journal/Touched.h"

#include <QDir>

#include <algorithm>
#include <vector>

namespace askline::sim {

namespace {

constexpr qint64 start = 1'772'442'000'000; // a Monday in March 2026
constexpr int mostCalmRounds = 12;
constexpr qint64 fewBytes = 300;
constexpr qint64 manyBytes = qint64(1) << 40;

class History {
public:
    History(const HistoryPlan& plan, const QString& folder, const EmptyFiles& empty)
        : plan_(plan), folder_(folder), empty_(empty), random_(plan.seed), service_(OnConflict(plan.seed % 5), random_), ids_(quint32(plan.seed))
    {
    }

    HistoryReport run();

private:
    void makeDevices();
    void step();
    void suffer(SimDevice& device);
    void makeClone(SimDevice& device);
    void loseLaptop(SimDevice& device);
    void stepClock(SimDevice& device);
    void throwIn(SimDevice& device);
    void calmDown();
    void look();
    void compare(SimDevice& device, const FoldedState& wanted, const LoserSet& losers, const QString& invariant);
    void lookAtOrder(const FoldedState& wanted, const LoserSet& losers);
    void lookAtNames();
    SimDevice& add(const QString& from, int version, WriterId writer, qint64 clockAt);
    SimDevice* someDevice();
    // Half of the firms join files at every chance and throw the single ones away at once; a third write snapshots.
    Packing packing() const { return {plan_.seed % 2 ? 2 : 3, plan_.seed % 2 ? 0 : 30, plan_.seed % 3 == 0 ? fewBytes : manyBytes}; }
    void letJoin();
    int below(int limit) { return int(random_() % quint64(limit)); }

    HistoryPlan plan_;
    QString folder_;
    EmptyFiles empty_;
    Random random_;
    Service service_;
    Randomness ids_;
    WorkspaceId firm_;
    Truth truth_;
    Violations violations_;
    HistoryReport report_;
    std::vector<std::unique_ptr<SimDevice>> devices_;
    QSet<SimDevice*> cloned_;
    QHash<SimDevice*, QString> backups_;
    QHash<QString, QByteArray> names_;
    qint64 now_ = start;
    int files_ = 0;
};

SimDevice& History::add(const QString& from, int version, WriterId writer, qint64 clockAt)
{
    ++files_;
    devices_.push_back(std::make_unique<SimDevice>(QStringLiteral("%1/%2.askline").arg(folder_).arg(files_), from, version, firm_, writer, clockAt, quint32(ids_.bits()), packing()));
    service_.join(devices_.back().get());
    return *devices_.back();
}

void History::makeDevices()
{
    firm_ = ids_.newId<WorkspaceId>({start});
    const int count = plan_.devices ? plan_.devices : below(8) == 0 ? 7 + below(14) : 2 + below(4);
    for (int i = 0; i < count; ++i) {
        const int version = below(versions);
        add(empty_.paths[size_t(version)], version, ids_.newId<WriterId>({start}), start + (below(4) == 0 ? below(600'000) - 300'000 : 0));
    }
    report_.devices = count;
}

SimDevice* History::someDevice()
{
    std::vector<SimDevice*> usable;
    for (const auto& device : devices_)
        if (device->isUsable)
            usable.push_back(device.get());
    return usable.empty() ? nullptr : usable[size_t(below(int(usable.size())))];
}

void History::step()
{
    SimDevice* device = someDevice();
    if (!device)
        return;
    now_ += below(120'000);
    device->clock().moveTo({device->clock().now().ms + below(60'000)});
    const int what = below(100);
    if (what < 40) {
        ++report_.writes;
        device->write(random_, truth_, violations_);
    } else if (what < 62) {
        ++report_.syncs;
        const bool dies = below(6) == 0;
        report_.crashes += dies;
        device->sync(dies ? below(5) : -1, violations_);
    } else if (what < 85) {
        service_.move(*device);
    } else {
        suffer(*device);
    }
}

void History::suffer(SimDevice& device)
{
    switch (below(14)) {
    case 0: device.shared().isOffline = !device.shared().isOffline; break;
    case 1: device.shared().isFull = !device.shared().isFull; break;
    case 2: service_.empty(device); break;
    case 3: service_.keepForRollBack(device); break;
    case 4: service_.rollBack(device); break;
    case 5: makeClone(device); break;
    case 6:
        backups_[&device] = device.file() + QStringLiteral(".backup");
        device.saveTo(backups_[&device]);
        break;
    case 7:
        if (!cloned_.contains(&device) && backups_.contains(&device)) {
            ++report_.restores;
            device.restoreFrom(backups_[&device], truth_);
        }
        break;
    case 8: loseLaptop(device); break;
    case 9: stepClock(device); break;
    case 10:
        ++report_.upgrades;
        device.upgrade();
        break;
    case 11: letJoin(); break;
    case 12: report_.erasures += device.erase(random_, truth_, violations_); break;
    default: throwIn(device); break;
    }
}

void History::letJoin()
{
    if (devices_.size() > 24)
        return;
    const int version = below(versions);
    SimDevice& fresh = add(empty_.paths[size_t(version)], version, ids_.newId<WriterId>({start}), now_);
    service_.moveAll(fresh);
    fresh.sync(-1, violations_);
    report_.snapshots += fresh.lastReport.history > 0;
}

// The file copied to another machine that goes on as if it were the first: with its identity and its clock.
void History::makeClone(SimDevice& device)
{
    if (devices_.size() > 24)
        return;
    ++report_.clones;
    storage::Query query(device.workspace().database(), QStringLiteral("journal/currentWriter"));
    const WriterId writer = query.next() ? query.id<WriterId>() : WriterId{};
    const QString from = device.file() + QStringLiteral(".clone");
    device.saveTo(from);
    SimDevice& clone = add(from, device.version(), writer, device.clock().now().ms);
    cloned_ += &device;
    cloned_ += &clone;
    // Both change one lead in the same moment, when one of them knows what a colleague made of it or none does.
    QByteArray lead;
    if (below(2)) {
        SimDevice* colleague = someDevice();
        lead = colleague->writeMessage({}, random_, truth_, violations_);
        for (SimDevice* one : {colleague, &device}) {
            one->shared().isOffline = one->shared().isFull = false;
            service_.moveAll(*one);
            one->sync(-1, violations_);
            service_.moveAll(*one);
        }
    }
    device.clock().moveTo(device.clock().now().plusMinutes(1));
    clone.clock().moveTo(device.clock().now());
    clone.writeMessage(device.writeMessage(lead, random_, truth_, violations_), random_, truth_, violations_);
}

// After its last sync, and once one colleague has it, nothing of it may be lost, whatever becomes of the folder.
void History::loseLaptop(SimDevice& device)
{
    const auto usable = std::ranges::count_if(devices_, [](const auto& one) { return one->isUsable; });
    if (usable < 3)
        return;
    device.shared().isOffline = device.shared().isFull = false;
    service_.moveAll(device);
    device.sync(-1, violations_);
    service_.moveAll(device);
    service_.leave(&device);
    device.isUsable = false;
    SimDevice* colleague = someDevice();
    colleague->shared().isOffline = colleague->shared().isFull = false;
    service_.moveAll(*colleague);
    colleague->sync(-1, violations_);
    ++report_.lost;
}

void History::stepClock(SimDevice& device)
{
    static const std::vector<qint64> steps{-3'600'000, 3'600'000, -86'400'000LL * 400, 86'400'000LL * 400, -600'000};
    ++report_.clockSteps;
    device.clock().moveTo({std::max<qint64>(1'000'000, device.clock().now().ms + steps[size_t(below(int(steps.size())))])});
}

// What a folder may hold that is none of ours, or only says so.
void History::throwIn(SimDevice& device)
{
    QByteArray bytes(below(400), Qt::Uninitialized);
    std::ranges::generate(bytes, [&] { return char(random_()); });
    const auto files = device.shared().files();
    const QString path = QStringLiteral("d/stray-%1.seg").arg(below(1000));
    SharedFileHeader header;
    header.writer = ids_.newId<WriterId>({start});
    header.firstSeq = header.lastSeq = 1;
    ChangeSet odd;
    odd.verbs += SharedVerb{QStringLiteral("odd"), {}, {}};
    switch (below(4)) {
    case 0: break;
    case 1: // a bit of a real one is wrong
        if (files.isEmpty())
            break;
        bytes = std::next(files.begin(), below(int(files.size())))->bytes;
        if (!bytes.isEmpty())
            bytes[below(int(bytes.size()))] ^= 1;
        break;
    case 2: // another firm's
        header.firm = ids_.newId<WorkspaceId>({start});
        bytes = sealFile(header, bytesOf(odd), {}).bytes;
        break;
    default: // ours by its name, and wrong in what it says
        header.firm = firm_;
        odd.changed += ChangedField{0, QStringLiteral("lead"), ids_.newId<RowId>({start}), QStringLiteral("message"), SharedValue::ofInteger(7), storage::greatestStamp + below(5), header.writer, 0};
        odd.changed += ChangedField{0, QStringLiteral("sqlite_schema"), ids_.newId<RowId>({start}), QStringLiteral("sql"), SharedValue::ofText("x"), 5, header.writer, 0};
        bytes = sealFile(header, bytesOf(odd), {}).bytes;
        break;
    }
    service_.putStranger(device, path, bytes);
}

void History::calmDown()
{
    for (const auto& device : devices_) {
        device->shared().isOffline = device->shared().isFull = false;
        while (device->isUsable && device->version() < versions - 1)
            device->upgrade();
    }
    for (int round = 0; round < mostCalmRounds; ++round) {
        bool news = false;
        for (const auto& device : devices_) {
            if (!device->isUsable)
                continue;
            service_.moveAll(*device);
            device->sync(-1, violations_);
            service_.moveAll(*device);
            const SyncReport& last = device->lastReport;
            news |= last.sealed + last.pulled + last.pushed + last.taken.created + last.taken.changed + last.taken.lost + last.history > 0;
        }
        if (!news && round > 1)
            return;
    }
}

void History::compare(SimDevice& device, const FoldedState& wanted, const LoserSet& losers, const QString& invariant)
{
    const FoldedState state = stateOf(device.workspace());
    const QSet<QByteArray> erased = erasedRows(wanted);
    const auto isOfErased = [&](const QByteArray& loser) { return std::ranges::any_of(erased, [&](const QByteArray& row) { return loser.startsWith(row); }); };
    for (auto row = wanted.cbegin(); row != wanted.cend(); ++row) {
        if (!state.contains(row.key())) {
            violations_.add(invariant == u"I1" ? QStringLiteral("I2") : invariant, QStringLiteral("a row is missing: ") + QString::fromUtf8(row.key()));
            return;
        }
        const FoldedRow& have = state[row.key()];
        if (erased.contains(row.key())) {
            if (!isEmptied(have))
                violations_.add(invariant, QStringLiteral("an erased row holds something: ") + QString::fromUtf8(row.key()));
            continue;
        }
        for (auto value = row->values.cbegin(); value != row->values.cend(); ++value)
            if (have.values.value(value.key()) != *value) {
                violations_.add(invariant, QStringLiteral("%1.%2 is %3 and not %4").arg(QString::fromUtf8(row.key()), value.key(), QString::fromUtf8(have.values.value(value.key()).bytes), QString::fromUtf8(value->bytes)));
                return;
            }
    }
    if (state.size() != wanted.size())
        violations_.add(invariant, QStringLiteral("there are rows that nobody made"));
    const LoserSet listed = losersOf(device.workspace());
    for (const QByteArray& loser : losers - listed)
        if (!isOfErased(loser))
            violations_.add(QStringLiteral("I3"), QStringLiteral("not listed: ") + QString::fromUtf8(loser));
    for (const QByteArray& loser : listed - losers)
        if (!isOfErased(loser))
            violations_.add(QStringLiteral("I3"), QStringLiteral("listed, and did not lose: ") + QString::fromUtf8(loser));
}

// A device that knew nothing takes all files in whatever order chance has.
void History::lookAtOrder(const FoldedState& wanted, const LoserSet& losers)
{
    SimDevice* known = someDevice();
    SimDevice& fresh = add(empty_.paths[versions - 1], versions - 1, ids_.newId<WriterId>({start}), now_);
    QStringList paths = known->vault().files().keys();
    paths.removeOne(QStringLiteral("memory"));
    std::shuffle(paths.begin(), paths.end(), random_);
    for (const QString& path : paths) {
        fresh.shared().put(path, known->vault().files().value(path).bytes);
        if (below(3) == 0)
            fresh.sync(-1, violations_);
    }
    fresh.sync(-1, violations_);
    compare(fresh, wanted, losers, QStringLiteral("I6"));
}

// Names are made of content: one that comes twice with two contents would be a lie to every device.
void History::lookAtNames()
{
    for (const auto& device : devices_)
        for (auto file = device->vault().files().cbegin(); file != device->vault().files().cend(); ++file) {
            if (file.key() == u"memory")
                continue;
            const auto known = names_.constFind(file.key());
            if (known != names_.cend() && *known != file->bytes)
                violations_.add(QStringLiteral("I13"), file.key());
            names_.insert(file.key(), file->bytes);
            if (const auto sealed = verifiedFile(file->bytes); sealed && sealed->header.firm == firm_) {
                const auto payload = payloadOf(*sealed, {});
                if (payload && file->bytes.size() > 400 + payload->size())
                    violations_.add(QStringLiteral("I14"), QStringLiteral("a file is much larger than what it says"));
            }
        }
}

static bool isOwn(const QString& path, const SimDevice& device)
{
    return QStringView(path).sliced(1).startsWith(QStringLiteral("/%1/").arg(device.writer().hex()));
}

void History::look()
{
    const FoldedState wanted = truth_.state();
    const LoserSet losers = truth_.losers();
    report_.losers = int(losers.size());
    for (const auto& device : devices_) {
        report_.packs += int(device->vault().files().keys().filter(QStringLiteral(".pack")).size());
        report_.joinedAway += int(device->shared().removed.size());
        for (const QString& path : device->shared().removed)
            if (!isOwn(path, *device) && report_.erasures == 0) // what was erased goes from everybody's
                violations_.add(QStringLiteral("I10"), path);
        if (device->isUsable && violations_.found.isEmpty())
            compare(*device, wanted, losers, QStringLiteral("I1"));
    }
    SimDevice* again = someDevice();
    const qint64 changes = storage::lastChange(again->workspace().database());
    again->forgetWhatWasTaken();
    again->sync(-1, violations_);
    if (storage::lastChange(again->workspace().database()) != changes)
        violations_.add(QStringLiteral("I5"), QStringLiteral("taking all in again changed something"));
    compare(*again, wanted, losers, QStringLiteral("I5"));
    lookAtNames();
    lookAtOrder(wanted, losers);
}

HistoryReport History::run()
{
    makeDevices();
    for (int i = 0; i < plan_.steps && violations_.found.isEmpty(); ++i)
        step();
    if (violations_.found.isEmpty()) {
        calmDown();
        look();
    }
    report_.violations = violations_.found;
    report_.faults = service_.faults();
    return report_;
}

} // namespace

HistoryReport& HistoryReport::operator+=(const HistoryReport& other)
{
    violations += other.violations;
    faults += other.faults;
    devices += other.devices;
    writes += other.writes;
    syncs += other.syncs;
    crashes += other.crashes;
    clones += other.clones;
    restores += other.restores;
    lost += other.lost;
    clockSteps += other.clockSteps;
    upgrades += other.upgrades;
    losers += other.losers;
    packs += other.packs;
    joinedAway += other.joinedAway;
    snapshots += other.snapshots;
    erasures += other.erasures;
    return *this;
}

HistoryReport runHistory(const HistoryPlan& plan, const QString& folder, const EmptyFiles& empty)
{
    QDir(folder).removeRecursively();
    QDir().mkpath(folder);
    HistoryReport report = History(plan, folder, empty).run();
    QDir(folder).removeRecursively();
    return report;
}

HistoryPlan shrunk(HistoryPlan plan, const QString& folder, const EmptyFiles& empty)
{
    const auto fails = [&](const HistoryPlan& tried) { return !runHistory(tried, folder, empty).violations.isEmpty(); };
    for (int devices = 2; devices <= 4; ++devices) {
        HistoryPlan tried = plan;
        tried.devices = devices;
        if (fails(tried)) {
            plan = tried;
            break;
        }
    }
    for (int cut = plan.steps / 2; cut > 0; cut /= 2) {
        HistoryPlan tried = plan;
        tried.steps -= cut;
        if (tried.steps > 0 && fails(tried)) {
            plan = tried;
            cut = plan.steps;
        }
    }
    return plan;
}

} // namespace askline::sim
