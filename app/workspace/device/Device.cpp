// SPDX-License-Identifier: GPL-3.0-or-later
// One small settings file.
#include "app/workspace/device/Device.h"

#include <QSettings>
#include <QFile>
#include <QStandardPaths>

namespace askline {

namespace {

QSettings deviceFile()
{
    const QString folder = deviceConfigFolder();
    return QSettings(folder + QStringLiteral("/device"), QSettings::IniFormat);
}

} // namespace

Surroundings deviceSurroundings()
{
    Surroundings surroundings;
    QSettings settings = deviceFile();
    const auto known = WriterId::fromHex(settings.value(QStringLiteral("writer")).toString());
    surroundings.writer = known.value_or(WriterId{});
    if (!known) {
        surroundings.writer = surroundings.randomness->newId<WriterId>(surroundings.clock->now());
        settings.setValue(QStringLiteral("writer"), surroundings.writer.hex());
        settings.setValue(QStringLiteral("nonce"), QString::number(surroundings.randomness->bits(), 16));
    }
    surroundings.person = settings.value(QStringLiteral("person")).toString();
    return surroundings;
}

void rememberPerson(const QString& name)
{
    deviceFile().setValue(QStringLiteral("person"), name);
}

QString deviceConfigFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + QStringLiteral("/askline");
}

QString ownAskPhrases()
{
    QFile file(deviceConfigFolder() + QStringLiteral("/asks.phrases"));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QString deviceDataFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + QStringLiteral("/askline");
}

} // namespace askline
