// SPDX-License-Identifier: GPL-3.0-or-later
// Modification times count writes.
#include "tests/sim/SimSpace.h"

namespace askline::sim {

namespace {

std::unexpected<Failure> gone()
{
    return failed({.kind = Failure::Kind::NotReachable, .file = QStringLiteral("sim")});
}

} // namespace

Result<QList<SpaceEntry>> SimSpace::list()
{
    if (power_->isOut || isOffline)
        return gone();
    QList<SpaceEntry> entries;
    for (auto it = files_.cbegin(); it != files_.cend(); ++it)
        entries += SpaceEntry{it.key(), it->bytes.size(), it->modified};
    return entries;
}

Result<QByteArray> SimSpace::read(const QString& path)
{
    if (power_->isOut || isOffline)
        return gone();
    const auto found = files_.constFind(path);
    return found == files_.cend() ? failed({.kind = Failure::Kind::NotFound, .subject = path}) : Result<QByteArray>(found->bytes);
}

Result<void> SimSpace::write(const QString& path, const QByteArray& bytes)
{
    if (power_->isOut || isOffline)
        return gone();
    if (isFull)
        return failed({.kind = Failure::Kind::DiskFull, .file = path});
    if (power_->writesLeft == 0) {
        power_->isOut = true;
        if (tear_ == Tear::Half)
            put(path, bytes.first(bytes.size() / 2));
        power_->whenItGoes();
        return gone();
    }
    if (power_->writesLeft > 0)
        --power_->writesLeft;
    put(path, bytes);
    return {};
}

Result<void> SimSpace::remove(const QString& path)
{
    if (power_->isOut || isOffline)
        return gone();
    removed += path;
    files_.remove(path);
    return {};
}

} // namespace askline::sim
