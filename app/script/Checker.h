// SPDX-License-Identifier: GPL-3.0-or-later
// Whether what a script says holds: against itself, and against the fields, objections and stages that exist.
#pragma once

#include "app/script/ObjectionFile.h"

namespace askline::script {

enum class Presence { Always, MayBeEmpty };

// What exists around a script. An empty list means that nothing is known of it, and it is then
// not checked; of formats it means that there are none.
struct Known {
    QMap<QString, Presence> fields;
    QStringList formats;
    QStringList objections; // keys
    QStringList stages;     // keys
    QStringList pressure;   // phrases, such as "last chance"
};

QStringList askKinds();

QList<Diagnostic> check(const Script& script, const Known& known);
QList<Diagnostic> check(const Objection& objection, const Known& known);

} // namespace askline::script
