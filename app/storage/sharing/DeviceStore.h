// SPDX-License-Identifier: GPL-3.0-or-later
// Keeps the devices that share the workspace.
#pragma once

#include "app/domain/Device.h"
#include "app/storage/Database.h"

#include <QList>

namespace askline::storage {

QList<Device> allDevices(Database& database);
void insertDevice(Database& database, const Device& device);
void setDeviceWatches(Database& database, WriterId device, const QStringList& names);
void setDevicePerson(Database& database, WriterId device, PersonId person);

} // namespace askline::storage
