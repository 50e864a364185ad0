// SPDX-License-Identifier: GPL-3.0-or-later
// The hash under which a file is kept is that of all its bytes, so that nothing is kept twice.
#include "app/share/RelaySpace.h"

#include "app/share/SharedFile.h"

#include <QCryptographicHash>

namespace askline {

Result<storage::Relay*> RelaySpace::relay()
{
    if (relay_)
        return relay_.get();
    const auto address = storage::relayAddressFrom(url_);
    if (!address)
        return failed(address.error());
    auto connected = storage::connectedRelay(*address);
    if (!connected)
        return failed(connected.error());
    relay_ = std::move(*connected);
    return relay_.get();
}

Result<QList<SpaceEntry>> RelaySpace::list()
{
    const auto there = relay();
    const auto files = there ? (*there)->list() : failed(there.error());
    if (!files)
        return failed(files.error());
    QList<SpaceEntry> entries;
    entries.reserve(files->size());
    for (const storage::RelayFile& file : *files)
        entries += SpaceEntry{file.name, file.size, file.place};
    return entries;
}

Result<QByteArray> RelaySpace::read(const QString& path)
{
    const auto there = relay();
    return there ? (*there)->read(path) : failed(there.error());
}

Result<void> RelaySpace::write(const QString& path, const QByteArray& bytes)
{
    const auto there = relay();
    if (!there)
        return failed(there.error());
    const auto file = verifiedFile(bytes);
    return (*there)->write(path, QCryptographicHash::hash(bytes, QCryptographicHash::Sha256), file ? file->header.writer : WriterId{}, bytes);
}

Result<void> RelaySpace::remove(const QString& path)
{
    const auto there = relay();
    return there ? (*there)->remove(path) : failed(there.error());
}

} // namespace askline
