// SPDX-License-Identifier: GPL-3.0-or-later
// One thing at a time, on the jobs' thread.
#include "ui/share/ShareWatch.h"

#include "app/workspace/sharing/ConflictVerbs.h"
#include "app/workspace/sharing/DeviceVerbs.h"
#include "app/workspace/sharing/News.h"
#include "app/workspace/sharing/Sealing.h"

#include <QDir>
#include <QFileInfo>

namespace askline {

namespace {

constexpr int pollMs = 20'000;
constexpr int sealAfterMs = 20'000;
constexpr int sealAtLatestMs = 60'000;
constexpr int soonMs = 300;

ShareState stateOf(Workspace& workspace, const Result<SyncReport>& report)
{
    ShareState state;
    state.device = workspace.surroundings().writer;
    const auto link = shareLinkOf(workspace);
    state.isShared = link.has_value();
    state.conflicts = openConflicts(workspace);
    if (!link)
        return state;
    state.folder = link->folder;
    state.isSealed = link->keys.current() != nullptr;
    state.relay = link->relay;
    state.places = link->places();
    const QDir folder(link->folder.isEmpty() ? QFileInfo(workspace.file()).absolutePath() : link->folder);
    const QStringList files = folder.entryList({QStringLiteral("*.askline-join")}, QDir::Files, QDir::Name);
    state.joinFile = files.isEmpty() ? QString() : folder.filePath(files.first());
    state.devices = devicesOf(workspace);
    state.isUnsent = hasUnsealedChanges(workspace);
    if (report) {
        state.report = *report;
        state.trouble = report->folder;
    } else if (report.error().kind != Failure::Kind::Busy) {
        state.trouble = report.error();
    }
    if (report && !report->folder)
        state.lastSync = workspace.clockNow();
    return state;
}

} // namespace

ShareWatch::ShareWatch(Desk& desk, QObject* parent)
    : QObject(parent), desk_(desk), jobs_(std::make_unique<Jobs>(desk.writers().isHere() ? Jobs::Where::Here : Jobs::Where::OwnThread))
{
    seal_.setSingleShot(true);
    poll_.setInterval(pollMs);
    connect(&poll_, &QTimer::timeout, this, &ShareWatch::sync);
    connect(&seal_, &QTimer::timeout, this, &ShareWatch::sync);
    connect(&desk_, &Desk::changed, this, &ShareWatch::noteChange);
    connect(&watcher_, &QFileSystemWatcher::directoryChanged, this, &ShareWatch::syncSoon);
    const WorkspaceId firm = desk_.settings().id;
    if (!desk_.isReadOnly() && (firm.isNull() || shareLinkOf(firm)))
        sync();
}

ShareWatch::~ShareWatch()
{
    const bool isWanted = state_.isShared && (state_.isUnsent || seal_.isActive());
    closing_.request();
    jobs_.reset(); // waits for the work under way
    if (isWanted && own())
        (void)syncShare(*own_, {}, History::Later);
    if (state_.isShared && own_)
        (void)noteSeen(*own_);
}

Workspace* ShareWatch::own()
{
    if (own_) {
        own_->changesByOthers();
        return own_.get();
    }
    Surroundings surroundings = desk_.surroundings();
    surroundings.randomness = std::make_shared<Randomness>();
    if (auto opened = Workspace::open(desk_.file(), surroundings))
        own_ = std::move(*opened);
    return own_.get();
}

template <class Work, class Then>
void ShareWatch::run(Work work, Then then)
{
    busy_ = true;
    seal_.stop();
    Q_EMIT stateChanged();
    jobs_->run(
        this,
        [this, work = std::move(work)]() -> Result<decltype(work(*own_))> {
            if (Workspace* workspace = own())
                return work(*workspace);
            return askline::failed({.kind = Failure::Kind::NoPermission, .file = desk_.file()});
        },
        [this, then = std::move(then)](auto result) {
            busy_ = false;
            if (result)
                then(*result);
            if (std::exchange(again_, false))
                syncSoon();
        });
}

void ShareWatch::take(const ShareState& state)
{
    const std::optional<Moment> before = state_.lastSync;
    state_ = state;
    if (!state_.lastSync)
        state_.lastSync = before;
    firstUnsealed_ = {};
    state_.isShared ? poll_.start() : poll_.stop();
    watchFolder();
    listenToRelay();
    tellWatches();
    if (!state_.report.changes.isEmpty())
        desk_.lookForOthers();
    if (state_.report.history > 0)
        syncSoon();
    Q_EMIT stateChanged();
}

void ShareWatch::sync()
{
    if (busy_) {
        again_ = true;
        return;
    }
    run([closing = closing_](Workspace& w) { return stateOf(w, shareLinkOf(w) ? syncShare(w, closing, History::Some) : Result<SyncReport>{}); }, [this](const ShareState& state) { take(state); });
}

void ShareWatch::syncSoon()
{
    if (state_.isShared)
        seal_.start(soonMs);
}

// Twenty seconds after the last change, and at most a minute after the first.
void ShareWatch::noteChange(const Changes& changes)
{
    if (!state_.isShared)
        return;
    if (changes.sharing && !changes.manyLeads && !busy_) // colleagues wait for it
        return syncSoon();
    const QDateTime now = QDateTime::currentDateTimeUtc();
    if (!firstUnsealed_.isValid())
        firstUnsealed_ = now;
    const qint64 left = sealAtLatestMs - firstUnsealed_.msecsTo(now);
    seal_.start(int(std::clamp<qint64>(left, soonMs, sealAfterMs)));
}

// A hint only: what it misses, the next look finds.
void ShareWatch::watchFolder()
{
    QStringList wanted;
    if (!state_.folder.isEmpty()) {
        wanted += state_.folder;
        const QDir files(state_.folder + QStringLiteral("/d"));
        for (const QString& writer : files.entryList(QDir::Dirs | QDir::NoDotAndDotDot))
            wanted += files.filePath(writer);
    }
    for (const QString& folder : watcher_.directories())
        if (!wanted.contains(folder))
            watcher_.removePath(folder);
    for (const QString& folder : std::as_const(wanted))
        if (QDir(folder).exists() && !watcher_.directories().contains(folder))
            watcher_.addPath(folder);
}

void ShareWatch::listenToRelay()
{
    if (state_.relay == (bell_ ? bell_->url() : QString()))
        return;
    bell_ = state_.relay.isEmpty() ? nullptr : std::make_unique<RelayBell>(state_.relay);
    if (bell_)
        connect(bell_.get(), &RelayBell::rang, this, &ShareWatch::syncSoon);
}

void ShareWatch::noteWatches(const QStringList& names)
{
    watches_ = names;
    tellWatches();
}

void ShareWatch::tellWatches()
{
    for (const Device& device : std::as_const(state_.devices)) {
        if (device.id == state_.device) {
            if (device.watches != watches_)
                desk_.write(this, [names = watches_](Workspace& w) { return noteWatched(w, names); }, [](Nothing) {});
            continue;
        }
        for (const QString& name : device.watches)
            if (watches_.contains(name) && !saidTwice_.contains(name)) {
                saidTwice_ += name;
                Q_EMIT watchedTwice(name, device.name);
            }
    }
}

void ShareWatch::share(const NewShare& wanted)
{
    struct Made {
        Result<MadeShare> share;
        ShareState state;
    };
    run(
        [wanted](Workspace& w) {
            auto made = initShare(w, wanted);
            const Result<SyncReport> report = made ? Result<SyncReport>(made->report) : askline::failed(made.error());
            return Made{std::move(made), stateOf(w, report)};
        },
        [this, passphrase = wanted.passphrase](const Made& made) {
            take(made.state);
            if (!made.share)
                Q_EMIT failed(made.share.error());
            else
                Q_EMIT shared(made.share->joinFile, passphrase);
        });
}

// What does something to the share, and syncs.
template <class Verb, class Then>
void ShareWatch::runVerb(Verb verb, Then then)
{
    run(
        [verb = std::move(verb)](Workspace& w) {
            const auto report = verb(w);
            return std::pair(report ? std::nullopt : std::optional(report.error()), stateOf(w, report ? report : syncShare(w)));
        },
        [this, then = std::move(then)](const std::pair<std::optional<Failure>, ShareState>& done) {
            take(done.second);
            if (done.first)
                Q_EMIT failed(*done.first);
            else
                then();
        });
}

void ShareWatch::leave()
{
    runVerb([](Workspace& w) { return leaveShare(w); }, [] {});
}

void ShareWatch::changePassphrase(const QString& passphrase)
{
    runVerb([passphrase](Workspace& w) { return askline::changePassphrase(w, passphrase); },
            [this, passphrase] { Q_EMIT shared(state_.joinFile, passphrase); });
}

void ShareWatch::unlock(const QString& passphrase)
{
    runVerb([passphrase](Workspace& w) { return unlockShare(w, passphrase); }, [] {});
}

void ShareWatch::merge(const QStringList& files)
{
    run(
        [files](Workspace& w) -> std::pair<std::optional<Failure>, TakenIn> {
            TakenIn taken;
            for (const QString& file : files) {
                const auto done = mergeFile(w, file);
                if (!done)
                    return {done.error(), taken};
                taken += done->value;
            }
            return {std::nullopt, taken};
        },
        [this](const std::pair<std::optional<Failure>, TakenIn>& done) {
            if (done.first)
                Q_EMIT failed(*done.first);
            else
                Q_EMIT merged(done.second);
            sync();
        });
}

} // namespace askline
