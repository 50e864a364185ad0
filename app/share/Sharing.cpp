// SPDX-License-Identifier: GPL-3.0-or-later
// The steps a person takes, on real folders and relays.
#include "app/share/Sharing.h"

#include "app/share/DiskSpace.h"
#include "app/share/RelaySpace.h"
#include "app/share/SharePlaces.h"
#include "app/workspace/sharing/DeviceVerbs.h"
#include "app/workspace/sharing/Sealing.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLockFile>
#include <QSysInfo>
#include <QUrl>

#include <limits>

namespace askline {

namespace {

constexpr int patienceMs = 10'000;
constexpr int filesOfHistoryAtOnce = 100;
const QString shareSuffix = QStringLiteral(".asklineshare");

// A name any file system and any sync client takes.
QString nameForFolder(const QString& firm, const QString& file)
{
    QString name;
    for (const QChar c : firm.isEmpty() ? QFileInfo(file).completeBaseName() : firm)
        name += c.isLetterOrNumber() || c == u' ' || c == u'-' || c == u'_' ? c : QChar(u'-');
    name = name.simplified().left(40).trimmed();
    return name.isEmpty() ? QStringLiteral("Askline") : name;
}

QString joinFileName(const QString& name)
{
    return name.toLower().replace(u' ', u'-') + QStringLiteral(".askline-join");
}

Result<SyncReport> syncWith(Workspace& workspace, const ShareLink& link, SharePlace& place, const Cancel& cancel, History history)
{
    DiskSpace vault(vaultFolder(link.firm));
    ShareCycle cycle(workspace, vault, *place.space, link.keys, {}, place.memory);
    if (auto begun = cycle.beginFromSnapshot(cancel); !begun)
        return failed(begun.error());
    const auto report = cycle.sync(cancel);
    if (!report || history == History::Later)
        return report;
    if (auto taken = cycle.takeInHistory(history == History::Some ? filesOfHistoryAtOnce : std::numeric_limits<int>::max(), cancel); !taken)
        return failed(taken.error());
    return cycle.report();
}

Result<SyncReport> syncThrough(Workspace& workspace, const ShareLink& link, const Cancel& cancel = {}, History history = History::Later)
{
    QLockFile lock(vaultFolder(link.firm) + QStringLiteral("/../sync.lock"));
    lock.setStaleLockTime(0);
    if (!lock.tryLock(patienceMs))
        return failed({.kind = Failure::Kind::Busy, .file = workspace.file()});
    SyncReport all;
    for (SharePlace& place : placesOf(link)) {
        const auto report = syncWith(workspace, link, place, cancel, history);
        if (!report)
            return report;
        all += *report;
    }
    return all;
}

Result<void> introduce(Workspace& workspace)
{
    auto done = introduceDevice(workspace, QSysInfo::machineHostName());
    return done ? Result<void>{} : failed(done.error());
}

// Each place is somebody's already, or empty and now this workspace's.
Result<void> claimPlace(FileSpace& space, const JoinFile& join)
{
    const auto there = joinFileIn(space);
    if (there)
        return there->firm == join.firm ? Result<void>{} : failed({.kind = Failure::Kind::OtherFirm, .file = there->name});
    if (there.error().kind != Failure::Kind::NotFound)
        return failed(there.error());
    return space.write(joinFileName(join.name), bytesOf(join));
}

Result<QString> newFolder(const QString& in, const QString& name)
{
    if (!QFileInfo(in).isDir())
        return failed({.kind = Failure::Kind::NotReachable, .file = in});
    const QDir folder(QFileInfo(in).absoluteFilePath() + u'/' + name + shareSuffix);
    if (folder.exists() && !folder.isEmpty())
        return failed({.kind = Failure::Kind::AlreadyExists, .file = folder.path()});
    if (!folder.mkpath(QStringLiteral(".")))
        return failed({.kind = Failure::Kind::NoPermission, .file = folder.path()});
    return folder.path();
}

// The join file of a workspace that is shared already, from wherever it lies.
Result<JoinFile> knownJoinFile(const ShareLink& link)
{
    Result<JoinFile> found = failed({.kind = Failure::Kind::NotFound, .subject = link.places().value(0)});
    for (const SharePlace& place : placesOf(link))
        if (!found)
            found = joinFileIn(*place.space);
    return found;
}

// Of a relay nobody sees a folder: what a colleague opens lies beside the workspace.
Result<QString> joinFileBeside(const QString& workspaceFile, const JoinFile& join)
{
    const QString path = QFileInfo(workspaceFile).absoluteDir().filePath(joinFileName(join.name));
    auto written = writeWhole(path, bytesOf(join));
    return written ? Result<QString>(path) : failed(written.error());
}

// Takes the place into the link, and says what colleagues join with.
Result<MadeShare> claimRelay(const Workspace& workspace, const QString& url, JoinFile join, ShareLink& link)
{
    link.relay = url;
    join.relay = QUrl(url).toString(QUrl::RemoveUserInfo);
    RelaySpace relay(url);
    if (auto claimed = claimPlace(relay, join); !claimed)
        return failed(claimed.error());
    const auto joinFile = joinFileBeside(workspace.file(), join);
    return joinFile ? Result<MadeShare>(MadeShare{link.places().last(), *joinFile, {}}) : failed(joinFile.error());
}

Result<MadeShare> claimFolder(const QString& in, const JoinFile& join, ShareLink& link)
{
    const auto folder = newFolder(in, join.name);
    if (!folder)
        return failed(folder.error());
    link.folder = *folder;
    DiskSpace space(link.folder);
    if (auto claimed = claimPlace(space, join); !claimed)
        return failed(claimed.error());
    return MadeShare{link.folder, link.folder + u'/' + joinFileName(join.name), {}};
}

// The one it is shared by already, or a new one, with new keys in the link where there is a passphrase.
Result<JoinFile> joinFileFor(Workspace& workspace, const NewShare& wanted, ShareLink& link)
{
    if (!link.places().isEmpty())
        return knownJoinFile(link);
    JoinFile join{link.firm, nameForFolder(workspace.settings().firm, workspace.file()), {}, {}};
    if (!wanted.passphrase.isEmpty()) {
        link.keys.keys += FirmKey::made();
        join.keys = wrapped(link.keys, wanted.passphrase, wanted.effort);
    }
    return join;
}

// Where the files lie that a join file speaks of.
ShareLink linkOf(const JoinFile& join, const JoinWish& wish)
{
    ShareLink link{join.firm, {}, {}, {}};
    const QString folder = QFileInfo(wish.joinFile).absolutePath();
    if (join.relay.isEmpty() || folder.endsWith(shareSuffix))
        link.folder = folder;
    else
        link.relay = relayFor(join.relay, wish.relayUser, wish.relayPassword);
    return link;
}

Result<std::unique_ptr<Workspace>> openedToJoin(const JoinFile& join, const QString& file, const Surroundings& surroundings)
{
    if (!QFileInfo::exists(file)) {
        QDir().mkpath(QFileInfo(file).absolutePath());
        NewWorkspace nothing;
        nothing.content = NewWorkspace::Content::Nothing;
        return Workspace::create(file, nothing, surroundings);
    }
    auto workspace = Workspace::open(file, surroundings);
    if (workspace && sharedFirm(**workspace) != join.firm)
        return failed({.kind = Failure::Kind::OtherFirm, .file = file});
    return workspace;
}

Result<SyncReport> firstSyncs(Workspace& workspace, const ShareLink& link)
{
    if (auto noted = noteFirm(workspace, link.firm); !noted)
        return failed(noted.error());
    if (auto kept = keepShareLink(link); !kept)
        return failed(kept.error());
    auto first = syncThrough(workspace, link);
    if (!first)
        return first;
    if (auto introduced = introduce(workspace); !introduced)
        return failed(introduced.error());
    auto second = syncThrough(workspace, link);
    return second ? first : second;
}

} // namespace

std::optional<ShareLink> shareLinkOf(Workspace& workspace)
{
    return shareLinkOf(sharedFirm(workspace));
}

bool isRelayAddress(const QString& place)
{
    return storage::isRelayUrl(place);
}

Result<MadeShare> initShare(Workspace& workspace, const NewShare& wanted)
{
    const bool isRelay = isRelayAddress(wanted.place);
    ShareLink link = shareLinkOf(workspace).value_or(ShareLink{sharedFirm(workspace), {}, {}, {}});
    if (const QString taken = isRelay ? link.relay : link.folder; !taken.isEmpty())
        return failed({.kind = Failure::Kind::AlreadyExists, .file = QUrl(taken).toString(QUrl::RemovePassword)});
    const auto join = joinFileFor(workspace, wanted, link);
    if (!join)
        return failed(join.error());
    const std::vector<SharePlace> before = placesOf(link);
    auto made = isRelay ? claimRelay(workspace, wanted.place, *join, link) : claimFolder(wanted.place, *join, link);
    if (!made)
        return made;
    if (!before.empty()) {
        const SharePlace added = std::move(isRelay ? placesOf(link).back() : placesOf(link).front());
        if (auto copied = copyKeyFiles(*before.front().space, *added.space); !copied)
            return failed(copied.error());
    }
    if (auto kept = keepShareLink(link); !kept)
        return failed(kept.error());
    if (auto introduced = introduce(workspace); !introduced)
        return failed(introduced.error());
    auto report = syncThrough(workspace, link);
    if (!report)
        return failed(report.error());
    made->report = *report;
    return made;
}

Result<JoinedShare> joinShare(const JoinWish& wish, const Surroundings& surroundings)
{
    if (surroundings.person.isEmpty())
        return failed({.kind = Failure::Kind::BadValue, .field = QStringLiteral("as"), .detail = QStringLiteral("the name of the person who joins")});
    const auto join = readJoinFile(wish.joinFile);
    if (!join)
        return failed(join.error());
    ShareLink link = linkOf(*join, wish);
    const auto keys = keysOf(*join, *placesOf(link).front().space, wish.passphrase);
    if (!keys)
        return failed(keys.error());
    link.keys = *keys;
    const bool isNew = !QFileInfo::exists(wish.workspaceFile);
    auto workspace = openedToJoin(*join, wish.workspaceFile, surroundings);
    if (!workspace)
        return failed(workspace.error());
    const auto report = firstSyncs(**workspace, link);
    if (report)
        return JoinedShare{std::move(*workspace), *report};
    workspace->reset();
    if (isNew)
        for (const char* suffix : {"", "-wal", "-shm"})
            QFile::remove(wish.workspaceFile + QString::fromLatin1(suffix));
    return failed(report.error());
}

Result<SyncReport> syncShare(Workspace& workspace, const Cancel& cancel, History history)
{
    const auto link = shareLinkOf(workspace);
    if (!link)
        return failed({.kind = Failure::Kind::NotShared, .file = workspace.file()});
    return syncThrough(workspace, *link, cancel, history);
}

Result<SyncReport> changePassphrase(Workspace& workspace, const QString& passphrase, Effort effort)
{
    auto link = shareLinkOf(workspace);
    if (!link || !link->keys.current())
        return failed({.kind = Failure::Kind::NotShared, .file = workspace.file()});
    if (passphrase.isEmpty())
        return failed({.kind = Failure::Kind::BadValue, .field = QStringLiteral("passphrase"), .detail = QStringLiteral("a passphrase")});
    // What was done until now goes out under the key that everybody has.
    if (auto synced = syncThrough(workspace, *link); !synced || synced->folder)
        return synced ? failed(*synced->folder) : synced;
    auto join = knownJoinFile(*link);
    if (!join)
        return failed(join.error());
    link->keys.keys += FirmKey::made();
    join->keys = wrapped(link->keys, passphrase, effort);
    for (const SharePlace& place : placesOf(*link))
        if (auto written = writeKeyFile(*place.space, *join, link->keys.keys.size()); !written)
            return failed(written.error());
    if (auto kept = keepShareLink(*link); !kept)
        return failed(kept.error());
    return syncThrough(workspace, *link);
}

Result<SyncReport> unlockShare(Workspace& workspace, const QString& passphrase)
{
    auto link = shareLinkOf(workspace);
    if (!link)
        return failed({.kind = Failure::Kind::NotShared, .file = workspace.file()});
    const auto join = knownJoinFile(*link);
    if (!join)
        return failed(join.error());
    const auto keys = keysOf(*join, *placesOf(*link).front().space, passphrase);
    if (!keys)
        return failed(keys.error());
    link->keys = *keys;
    if (auto kept = keepShareLink(*link); !kept)
        return failed(kept.error());
    return syncThrough(workspace, *link);
}

Result<SyncReport> leaveShare(Workspace& workspace)
{
    auto report = syncShare(workspace);
    if (!report)
        return report;
    if (auto dropped = dropShareLink(sharedFirm(workspace)); !dropped)
        return failed(dropped.error());
    return report;
}

} // namespace askline
