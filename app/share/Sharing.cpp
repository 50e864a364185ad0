// SPDX-License-Identifier: GPL-3.0-or-later
// The steps a person takes, on real folders.
#include "app/share/Sharing.h"

#include "app/share/DiskSpace.h"
#include "app/workspace/sharing/DeviceVerbs.h"
#include "app/workspace/sharing/Sealing.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLockFile>
#include <QSysInfo>

namespace askline {

namespace {

constexpr int patienceMs = 10'000;
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

Result<SyncReport> syncThrough(Workspace& workspace, const ShareLink& link, const Cancel& cancel)
{
    QLockFile lock(vaultFolder(link.firm) + QStringLiteral("/../sync.lock"));
    lock.setStaleLockTime(0);
    if (!lock.tryLock(patienceMs))
        return failed({.kind = Failure::Kind::Busy, .file = workspace.file()});
    DiskSpace vault(vaultFolder(link.firm));
    DiskSpace folder(link.folder);
    return ShareCycle(workspace, vault, folder, link.keys).sync(cancel);
}

Result<void> introduce(Workspace& workspace)
{
    auto done = introduceDevice(workspace, QSysInfo::machineHostName());
    return done ? Result<void>{} : failed(done.error());
}

// The files that hold keys, the newest first: those of later passphrases, then the join file itself.
QStringList keyFiles(const QString& joinFile)
{
    const QDir later(QFileInfo(joinFile).absolutePath() + QStringLiteral("/k"));
    QStringList files;
    for (const QString& name : later.entryList({QStringLiteral("*.key")}, QDir::Files, QDir::Name | QDir::Reversed))
        files += later.filePath(name);
    return files + QStringList{joinFile};
}

QString joinFileIn(const QString& folder)
{
    const QStringList files = QDir(folder).entryList({QStringLiteral("*.askline-join")}, QDir::Files, QDir::Name);
    return files.isEmpty() ? QString() : QDir(folder).filePath(files.first());
}

// Whatever the passphrase opens of this firm, the newest first.
Result<FirmKeys> keysOf(const JoinFile& join, const QString& file, const QString& passphrase)
{
    if (!join.keys)
        return FirmKeys{};
    const auto refused = [&] {
        return failed({.kind = Failure::Kind::WrongPassphrase, .file = file, .detail = passphrase.isEmpty() ? QStringLiteral("wanted") : QString()});
    };
    if (passphrase.isEmpty())
        return refused();
    for (const QString& path : keyFiles(file)) {
        const auto one = readJoinFile(path);
        if (!one || one->firm != join.firm || !one->keys)
            continue;
        if (const auto keys = unwrapped(*one->keys, passphrase))
            return *keys;
    }
    return refused();
}

} // namespace

std::optional<ShareLink> shareLinkOf(Workspace& workspace)
{
    return shareLinkOf(sharedFirm(workspace));
}

Result<MadeShare> initShare(Workspace& workspace, const NewShare& wanted)
{
    if (const auto link = shareLinkOf(workspace))
        return failed({.kind = Failure::Kind::AlreadyExists, .file = link->folder});
    if (!QFileInfo(wanted.folder).isDir())
        return failed({.kind = Failure::Kind::NotReachable, .file = wanted.folder});
    const QString name = nameForFolder(workspace.settings().firm, workspace.file());
    const QDir folder(QFileInfo(wanted.folder).absoluteFilePath() + u'/' + name + shareSuffix);
    if (folder.exists() && !folder.isEmpty())
        return failed({.kind = Failure::Kind::AlreadyExists, .file = folder.path()});
    if (!folder.mkpath(QStringLiteral(".")))
        return failed({.kind = Failure::Kind::NoPermission, .file = folder.path()});
    ShareLink link{sharedFirm(workspace), folder.path(), {}};
    JoinFile join{link.firm, name, {}};
    if (!wanted.passphrase.isEmpty()) {
        link.keys.keys += FirmKey::made();
        join.keys = wrapped(link.keys, wanted.passphrase, wanted.effort);
    }
    const QString joinFile = folder.filePath(name.toLower().replace(u' ', u'-') + QStringLiteral(".askline-join"));
    if (auto written = writeWhole(joinFile, bytesOf(join)); !written)
        return failed(written.error());
    if (auto kept = keepShareLink(link); !kept)
        return failed(kept.error());
    if (auto introduced = introduce(workspace); !introduced)
        return failed(introduced.error());
    auto report = syncThrough(workspace, link, {});
    if (!report)
        return failed(report.error());
    return MadeShare{folder.path(), joinFile, *report};
}

Result<JoinedShare> joinShare(const QString& joinFile, const QString& workspaceFile, const QString& passphrase, const Surroundings& surroundings)
{
    if (surroundings.person.isEmpty())
        return failed({.kind = Failure::Kind::BadValue, .field = QStringLiteral("as"), .detail = QStringLiteral("the name of the person who joins")});
    const auto join = readJoinFile(joinFile);
    if (!join)
        return failed(join.error());
    const auto keys = keysOf(*join, joinFile, passphrase);
    if (!keys)
        return failed(keys.error());
    const bool isNew = !QFileInfo::exists(workspaceFile);
    QDir().mkpath(QFileInfo(workspaceFile).absolutePath());
    NewWorkspace nothing;
    nothing.content = NewWorkspace::Content::Nothing;
    auto workspace = isNew ? Workspace::create(workspaceFile, nothing, surroundings) : Workspace::open(workspaceFile, surroundings);
    if (!workspace)
        return failed(workspace.error());
    if (!isNew && sharedFirm(**workspace) != join->firm)
        return failed({.kind = Failure::Kind::OtherFirm, .file = workspaceFile});
    const ShareLink link{join->firm, QFileInfo(joinFile).absolutePath(), *keys};
    auto report = [&]() -> Result<SyncReport> {
        if (auto noted = noteFirm(**workspace, join->firm); !noted)
            return failed(noted.error());
        if (auto kept = keepShareLink(link); !kept)
            return failed(kept.error());
        auto first = syncThrough(**workspace, link, {});
        if (!first)
            return first;
        if (auto introduced = introduce(**workspace); !introduced)
            return failed(introduced.error());
        auto second = syncThrough(**workspace, link, {});
        return second ? first : second;
    }();
    if (!report) {
        workspace->reset();
        if (isNew)
            for (const char* suffix : {"", "-wal", "-shm"})
                QFile::remove(workspaceFile + QString::fromLatin1(suffix));
        return failed(report.error());
    }
    return JoinedShare{std::move(*workspace), *report};
}

Result<SyncReport> syncShare(Workspace& workspace, const Cancel& cancel)
{
    const auto link = shareLinkOf(workspace);
    if (!link)
        return failed({.kind = Failure::Kind::NotShared, .file = workspace.file()});
    return syncThrough(workspace, *link, cancel);
}

Result<SyncReport> changePassphrase(Workspace& workspace, const QString& passphrase, Effort effort)
{
    auto link = shareLinkOf(workspace);
    if (!link || !link->keys.current())
        return failed({.kind = Failure::Kind::NotShared, .file = workspace.file()});
    if (passphrase.isEmpty())
        return failed({.kind = Failure::Kind::BadValue, .field = QStringLiteral("passphrase"), .detail = QStringLiteral("a passphrase")});
    // What was done until now goes out under the key that everybody has.
    if (auto synced = syncThrough(workspace, *link, {}); !synced || synced->folder)
        return synced ? failed(*synced->folder) : synced;
    const auto join = readJoinFile(joinFileIn(link->folder));
    if (!join)
        return failed(join.error());
    link->keys.keys += FirmKey::made();
    const QByteArray bytes = bytesOf(JoinFile{link->firm, join->name, wrapped(link->keys, passphrase, effort)});
    const QString name = QStringLiteral("k/%1-%2.key").arg(link->keys.keys.size(), 4, 10, QLatin1Char('0')).arg(hashInPath(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256)));
    if (auto written = DiskSpace(link->folder).write(name, bytes); !written)
        return failed(written.error());
    if (auto kept = keepShareLink(*link); !kept)
        return failed(kept.error());
    return syncThrough(workspace, *link, {});
}

Result<SyncReport> unlockShare(Workspace& workspace, const QString& passphrase)
{
    auto link = shareLinkOf(workspace);
    if (!link)
        return failed({.kind = Failure::Kind::NotShared, .file = workspace.file()});
    const QString joinFile = joinFileIn(link->folder);
    const auto join = readJoinFile(joinFile);
    if (!join)
        return failed(join.error());
    const auto keys = keysOf(*join, joinFile, passphrase);
    if (!keys)
        return failed(keys.error());
    link->keys = *keys;
    if (auto kept = keepShareLink(*link); !kept)
        return failed(kept.error());
    return syncThrough(workspace, *link, {});
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
