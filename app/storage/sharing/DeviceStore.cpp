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

} // namespace askline::storage
