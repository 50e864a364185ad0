// SPDX-License-Identifier: GPL-3.0-or-later
// One row a device.
#include "app/storage/sharing/DeviceStore.h"

#include "app/storage/Query.h"

namespace askline::storage {

QList<Device> allDevices(Database& database)
{
    QList<Device> devices;
    Query query(database, QStringLiteral("sharing/allDevices"));
    while (query.next()) {
        Device device;
        device.id = query.id<WriterId>();
        device.name = query.text();
        device.person = query.id<PersonId>();
        device.watches = query.text().split(u'\n', Qt::SkipEmptyParts);
        devices += device;
    }
    return devices;
}

void insertDevice(Database& database, const Device& device)
{
    Query(database, QStringLiteral("sharing/insertDevice")).bind(device.id, device.name, device.person).run();
}

void setDevicePerson(Database& database, WriterId device, PersonId person)
{
    Query(database, QStringLiteral("sharing/setDevicePerson")).bind(device, person).run();
}

void setDeviceWatches(Database& database, WriterId device, const QStringList& names)
{
    Query(database, QStringLiteral("sharing/setDeviceWatches")).bind(device, names.join(u'\n')).run();
}

} // namespace askline::storage
