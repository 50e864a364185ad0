// SPDX-License-Identifier: GPL-3.0-or-later
// Join and key files are JSON and no shared files: they are found by their names.
#include "app/share/SharePlaces.h"

#include "app/share/DiskSpace.h"
#include "app/share/RelaySpace.h"
#include "app/share/SharedFile.h"

#include <QCryptographicHash>

namespace askline {

namespace {

const QString joinEnding = QStringLiteral(".askline-join");

// Sorted by name.
Result<QStringList> filesCalled(FileSpace& space, const QString& beginning, const QString& ending)
{
    const auto entries = space.list();
    if (!entries)
        return failed(entries.error());
    QStringList names;
    for (const SpaceEntry& entry : *entries)
        if (entry.path.startsWith(beginning) && entry.path.endsWith(ending))
            names += entry.path;
    names.sort();
    return names;
}

Result<QStringList> keyFilesIn(FileSpace& space)
{
    return filesCalled(space, QStringLiteral("k/"), QStringLiteral(".key"));
}

Result<JoinFile> readJoinFile(FileSpace& space, const QString& path)
{
    const auto bytes = space.read(path);
    return bytes ? joinFileFrom(*bytes, path) : failed(bytes.error());
}

} // namespace

std::vector<SharePlace> placesOf(const ShareLink& link)
{
    std::vector<SharePlace> places;
    if (!link.folder.isEmpty())
        places.push_back({QStringLiteral("memory"), std::make_unique<DiskSpace>(link.folder)});
    if (!link.relay.isEmpty())
        places.push_back({QStringLiteral("memory of the relay"), std::make_unique<RelaySpace>(link.relay)});
    return places;
}

Result<JoinFile> joinFileIn(FileSpace& space)
{
    const auto names = filesCalled(space, {}, joinEnding);
    if (!names)
        return failed(names.error());
    if (names->isEmpty())
        return failed({.kind = Failure::Kind::NotFound, .subject = joinEnding});
    return readJoinFile(space, names->first());
}

Result<FirmKeys> keysOf(const JoinFile& join, FileSpace& space, const QString& passphrase)
{
    if (!join.keys)
        return FirmKeys{};
    if (passphrase.isEmpty())
        return failed({.kind = Failure::Kind::WrongPassphrase, .file = join.name, .detail = QStringLiteral("wanted")});
    const auto later = keyFilesIn(space);
    const QStringList names = later.value_or(QStringList());
    for (auto name = names.crbegin(); name != names.crend(); ++name) {
        const auto one = readJoinFile(space, *name);
        if (one && one->firm == join.firm && one->keys)
            if (const auto keys = unwrapped(*one->keys, passphrase))
                return *keys;
    }
    if (const auto keys = unwrapped(*join.keys, passphrase))
        return *keys;
    return failed({.kind = Failure::Kind::WrongPassphrase, .file = join.name});
}

Result<void> copyKeyFiles(FileSpace& from, FileSpace& to)
{
    const auto names = keyFilesIn(from);
    if (!names)
        return failed(names.error());
    for (const QString& name : *names) {
        const auto bytes = from.read(name);
        if (!bytes)
            return failed(bytes.error());
        if (auto written = to.write(name, *bytes); !written)
            return written;
    }
    return {};
}

Result<void> writeKeyFile(FileSpace& space, const JoinFile& join, qsizetype number)
{
    const QByteArray bytes = bytesOf(join);
    const QString hash = hashInPath(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256));
    return space.write(QStringLiteral("k/%1-%2.key").arg(number, 4, 10, QLatin1Char('0')).arg(hash), bytes);
}

} // namespace askline
