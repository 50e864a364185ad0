// SPDX-License-Identifier: GPL-3.0-or-later
// Parts that are loaded at first use, because what they stand on is slow to load.
#pragma once

#include <QObject>
#include <QStringList>

namespace askline {

// Where they are looked for, the first place first: ASKLINE_PLUGINS, beside the program, where Qt's plugins are.
QStringList pluginPlaces();
// The plugin's root object, which belongs to the loader and lives as long as the program; null where it is not installed.
QObject* loadedPlugin(const QString& name);

} // namespace askline
