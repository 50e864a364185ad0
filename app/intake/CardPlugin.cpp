// SPDX-License-Identifier: GPL-3.0-or-later
// Finding and loading the plugin.
#include "app/intake/CardPlugin.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QPluginLoader>

namespace askline::intake {

QStringList cardPluginPlaces()
{
    QStringList places;
    if (const QString named = qEnvironmentVariable("ASKLINE_PLUGINS"); !named.isEmpty())
        places.append(named);
    const QString program = QCoreApplication::applicationDirPath();
    places.append(program + QStringLiteral("/plugins/askline"));
    places.append(program + QStringLiteral("/../lib/askline/plugins"));
    for (const QString& path : QCoreApplication::libraryPaths())
        places.append(path + QStringLiteral("/askline"));
    return places;
}

const CardPlugin* cardPlugin()
{
    static const CardPlugin* plugin = []() -> const CardPlugin* {
        for (const QString& place : cardPluginPlaces()) {
            const QString file = place + QStringLiteral("/askline_cards.so");
            if (QFileInfo::exists(file))
                if (auto* loaded = qobject_cast<CardPlugin*>(QPluginLoader(file).instance()))
                    return loaded;
        }
        return nullptr;
    }();
    return plugin;
}

} // namespace askline::intake
