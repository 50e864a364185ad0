// SPDX-License-Identifier: GPL-3.0-or-later
// Names say all that is needed to find a file.
#include "app/share/Vault.h"

#include <algorithm>

namespace askline {

namespace {

struct PathParts {
    QString writer;
    quint64 firstSeq = 0;
    quint64 lastSeq = 0;
    QString hash;
};

bool isHex(QStringView text, qsizetype size)
{
    return text.size() == size && std::ranges::all_of(text, [](QChar c) { return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f'); });
}

// "d/<writer>/<first>[-<last>]-<hash16>.seg" or ".pack"
std::optional<PathParts> partsOf(const QString& path)
{
    const QStringView view(path);
    const bool isPack = view.endsWith(u".pack");
    if (!view.startsWith(u"d/") || !(isPack || view.endsWith(u".seg")))
        return std::nullopt;
    const QStringView writer = view.sliced(2).left(32);
    const qsizetype dot = view.size() - (isPack ? 5 : 4);
    if (!isHex(writer, 32) || view.size() < 52 || view[34] != u'/' || dot - 16 < 36 || view[dot - 17] != u'-' || !isHex(view.sliced(dot - 16, 16), 16))
        return std::nullopt;
    const QStringView numbers = view.sliced(35, dot - 17 - 35);
    const qsizetype dash = numbers.indexOf(u'-');
    bool isFirst = false;
    bool isLast = false;
    const quint64 first = numbers.left(dash < 0 ? numbers.size() : dash).toULongLong(&isFirst);
    const quint64 last = dash < 0 ? first : numbers.sliced(dash + 1).toULongLong(&isLast);
    if (!isFirst || (dash >= 0 && !isLast))
        return std::nullopt;
    return PathParts{writer.toString(), first, last, view.sliced(dot - 16, 16).toString()};
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
    ordered_.clear();
    segments_.clear();
    for (const SpaceEntry& entry : *entries) {
        note(entry.path);
        sizes_.insert(entry.path, entry.size);
    }
    return {};
}

void Vault::note(const QString& path)
{
    const auto parts = partsOf(path);
    if (!parts)
        return;
    paths_.insert(parts->hash, path);
    ordered_.insert({parts->writer, parts->firstSeq, path}, path);
    segments_[parts->writer].insert(parts->lastSeq, parts->hash);
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
    sizes_.insert(path, file.bytes.size());
    return {};
}

Result<void> Vault::remove(const QString& path)
{
    if (auto removed = space_.remove(path); !removed)
        return removed;
    if (const auto parts = partsOf(path)) {
        paths_.remove(parts->hash);
        ordered_.remove({parts->writer, parts->firstSeq, path});
    }
    return {};
}

QStringList Vault::pathsOf(const WriterId& writer) const
{
    QStringList own;
    for (auto it = ordered_.lowerBound({writer.hex(), 0, {}}); it != ordered_.cend() && std::get<0>(it.key()) == writer.hex(); ++it)
        own += *it;
    return own;
}

QMap<QString, qint64> Vault::sizesByWriter() const
{
    QMap<QString, qint64> sizes;
    for (auto it = ordered_.cbegin(); it != ordered_.cend(); ++it)
        sizes[std::get<0>(it.key())] += sizes_.value(*it);
    return sizes;
}

Vault::Latest Vault::latestOf(const WriterId& writer) const
{
    const auto own = segments_.constFind(writer.hex());
    if (own == segments_.cend() || own->isEmpty())
        return {};
    return {own->lastKey(), QByteArray::fromHex(own->last().toLatin1())};
}

} // namespace askline
