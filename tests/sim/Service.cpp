// SPDX-License-Identifier: GPL-3.0-or-later
// A cloud that knows versions, and what each device knew last.
#include "tests/sim/Service.h"

namespace askline::sim {

Faults& Faults::operator+=(const Faults& other)
{
    torn += other.torn;
    zeroed += other.zeroed;
    doubled += other.doubled;
    conflicts += other.conflicts;
    rolledBack += other.rolledBack;
    emptied += other.emptied;
    hostile += other.hostile;
    return *this;
}

void Service::setCloud(const QString& path, const QByteArray& bytes)
{
    CloudFile& file = cloud_[path];
    file.bytes = bytes;
    file.isDeleted = false;
    ++file.version;
}

void Service::upload(SimDevice& device, const QString& path)
{
    View& view = views_[&device];
    const QByteArray bytes = device.shared().files().value(path).bytes;
    if (view.contains(path) && view[path].bytes == bytes)
        return;
    const CloudFile cloud = cloud_.value(path);
    if (cloud.version != view.value(path).version && !cloud.isDeleted && cloud.bytes != bytes)
        return conflict(device, path, bytes);
    if (cloud.isDeleted || cloud.bytes != bytes || cloud.version == 0)
        setCloud(path, bytes);
    view[path] = {cloud_[path].version, bytes};
}

void Service::conflict(SimDevice& device, const QString& path, const QByteArray& bytes)
{
    ++faults_.conflicts;
    const QString copy = QStringLiteral("%1 (conflicted copy %2).seg").arg(path).arg(++copies_);
    View& view = views_[&device];
    const auto takeCloud = [&] {
        device.shared().put(path, cloud_[path].bytes);
        view[path] = {cloud_[path].version, cloud_[path].bytes};
    };
    switch (onConflict_) {
    case OnConflict::UploadCopy:
        setCloud(copy, bytes);
        takeCloud();
        break;
    case OnConflict::KeepCopyHere:
        device.shared().put(copy, bytes);
        view[copy] = {0, bytes};
        takeCloud();
        break;
    case OnConflict::DropLoser: takeCloud(); break;
    case OnConflict::Overwrite:
        setCloud(path, bytes);
        view[path] = {cloud_[path].version, bytes};
        break;
    case OnConflict::DoubleName:
        setCloud(QStringLiteral("%1 (%2)").arg(path).arg(++copies_), bytes);
        takeCloud();
        break;
    }
}

void Service::download(SimDevice& device, const QString& path, Manner manner)
{
    View& view = views_[&device];
    const CloudFile& cloud = cloud_[path];
    const bool isChangedHere = device.shared().files().contains(path) && device.shared().files()[path].bytes != view.value(path).bytes;
    if (cloud.version == view.value(path).version || isChangedHere)
        return;
    if (cloud.isDeleted) {
        device.shared().files().remove(path);
        view[path] = {cloud.version, {}};
        return;
    }
    const int how = manner == Manner::Well ? 9 : int(random_() % 10);
    if (how == 0 || how == 1) { // it is there, and not yet what it will be
        const QByteArray bad = how == 0 ? cloud.bytes.first(qsizetype(random_() % quint64(cloud.bytes.size() + 1))) : QByteArray(cloud.bytes.size(), '\0');
        how == 0 ? ++faults_.torn : ++faults_.zeroed;
        device.shared().put(path, bad);
        view[path] = {0, bad};
        return;
    }
    if (how == 2) {
        ++faults_.doubled;
        device.shared().put(path + QStringLiteral(" (1)"), cloud.bytes);
        view[path + QStringLiteral(" (1)")] = {0, cloud.bytes};
    }
    device.shared().put(path, cloud.bytes);
    view[path] = {cloud.version, cloud.bytes};
}

void Service::move(SimDevice& device)
{
    if (device.shared().isOffline)
        return;
    const QStringList here = device.shared().files().keys();
    for (const QString& path : here)
        if (random_() % 2)
            upload(device, path);
    const QStringList there = cloud_.keys();
    for (const QString& path : there)
        if (random_() % 2)
            download(device, path, Manner::Badly);
}

void Service::moveAll(SimDevice& device)
{
    const QStringList here = device.shared().files().keys();
    for (const QString& path : here)
        upload(device, path);
    const QStringList there = cloud_.keys();
    for (const QString& path : there)
        download(device, path, Manner::Well);
}

void Service::deleteFromCloud(SimDevice& device, const QString& path)
{
    if (!cloud_.contains(path))
        return;
    cloud_[path].isDeleted = true;
    views_[&device][path] = {++cloud_[path].version, {}};
}

void Service::empty(SimDevice& device)
{
    ++faults_.emptied;
    const QStringList here = device.shared().files().keys();
    device.shared().files().clear();
    for (const QString& path : here)
        deleteFromCloud(device, path);
}

void Service::keepForRollBack(SimDevice& device)
{
    kept_[&device] = device.shared().files();
}

void Service::rollBack(SimDevice& device)
{
    if (!kept_.contains(&device))
        return;
    ++faults_.rolledBack;
    const QStringList here = device.shared().files().keys();
    device.shared().files() = kept_[&device];
    for (const QString& path : here)
        if (!device.shared().files().contains(path))
            deleteFromCloud(device, path);
    for (auto it = device.shared().files().begin(); it != device.shared().files().end(); ++it)
        ++it->modified;
}

void Service::putStranger(SimDevice& device, const QString& path, const QByteArray& bytes)
{
    ++faults_.hostile;
    device.shared().put(path, bytes);
}

} // namespace askline::sim
