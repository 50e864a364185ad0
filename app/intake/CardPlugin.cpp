// SPDX-License-Identifier: GPL-3.0-or-later
// Finding and loading the plugin.
#include "app/intake/CardPlugin.h"

#include "app/base/Plugins.h"

namespace askline::intake {

const CardPlugin* cardPlugin()
{
    static const CardPlugin* plugin = qobject_cast<CardPlugin*>(loadedPlugin(QStringLiteral("askline_cards")));
    return plugin;
}

} // namespace askline::intake
