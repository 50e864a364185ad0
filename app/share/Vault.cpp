// SPDX-License-Identifier: GPL-3.0-or-later
// Names say all that is needed to find a file.
#include "app/share/Vault.h"

#include <QRegularExpression>

#include <algorithm>

namespace askline {

namespace {

struct PathParts {
    QString writer;
    quint64 firstSeq = 0;
    quint64 lastSeq = 0;
    QString hash;
};

std::optional<PathParts> partsOf(const QString& path)
{
    static const QRegularExpression ours(QStringLiteral("^d/([0-9a-f]{32})/([0-9]{1,18})(?:-([0-9]{1,18}))?-([0-9a-f]{16})\\.(?:seg|pack)$"));
    const auto match = ours.match(path);
    if (!match.hasMatch())
        return std::nullopt;
    const quint64 first = match.captured(2).toULongLong();
    return PathParts{match.captured(1), first, match.captured(3).isEmpty() ? first : match.captured(3).toULongLong(), match.captured(4)};
}

} // namespace

QString hashOfPath(const QString& path)
{
    const auto parts = partsOf(path);
    return parts ? parts->hash : QString();
}

Result<void> Vault::load()
{
    const auto entries = space_.list();
    if (!entries)
        return failed(entries.error());
    paths_.clear();
    segments_.clear();
    for (const SpaceEntry& entry : *entries)
        note(entry.path);
    return {};
}

void Vault::note(const QString& path)
{
    const auto parts = partsOf(path);
    if (!parts)
        return;
    paths_.insert(parts->hash, path);
    segments_[parts->writer].insert(parts->lastSeq, parts->hash);
}

QStringList Vault::paths() const
{
    struct Placed {
        QString writer;
        quint64 seq;
        QString path;
    };
    QList<Placed> placed;
    for (const QString& path : paths_)
        if (const auto parts = partsOf(path))
            placed += Placed{parts->writer, parts->firstSeq, path};
    std::ranges::sort(placed, [](const Placed& a, const Placed& b) { return std::tie(a.writer, a.seq, a.path) < std::tie(b.writer, b.seq, b.path); });
    QStringList paths;
    for (const Placed& one : std::as_const(placed))
        paths += one.path;
    return paths;
}

Result<SealedFile> Vault::read(const QString& path)
{
    const auto bytes = space_.read(path);
    if (!bytes)
        return failed(bytes.error());
    auto file = verifiedFile(*bytes);
    if (!file)
        file.error().file = path;
    return file;
}

Result<void> Vault::put(const SealedFile& file)
{
    const QString path = file.path();
    if (auto written = space_.write(path, file.bytes); !written)
        return written;
    note(path);
    return {};
}

Result<void> Vault::remove(const QString& path)
{
    if (auto removed = space_.remove(path); !removed)
        return removed;
    paths_.remove(hashOfPath(path));
    return {};
}

QStringList Vault::pathsOf(const WriterId& writer) const
{
    return paths().filter(QStringLiteral("d/%1/").arg(writer.hex()));
}

Vault::Latest Vault::latestOf(const WriterId& writer) const
{
    const auto own = segments_.constFind(writer.hex());
    if (own == segments_.cend() || own->isEmpty())
        return {};
    return {own->lastKey(), QByteArray::fromHex(own->last().toLatin1())};
}

} // namespace askline
