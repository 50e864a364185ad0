// SPDX-License-Identifier: GPL-3.0-or-later
// Finding and loading.
#include "app/base/Plugins.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QPluginLoader>

namespace askline {

QStringList pluginPlaces()
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

QObject* loadedPlugin(const QString& name)
{
    for (const QString& place : pluginPlaces()) {
        const QString file = place + u'/' + name + QStringLiteral(".so");
        if (QFileInfo::exists(file))
            if (QObject* loaded = QPluginLoader(file).instance())
                return loaded;
    }
    return nullptr;
}

} // namespace askline
