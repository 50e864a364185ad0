// SPDX-License-Identifier: GPL-3.0-or-later
// Whether what a script says holds: against itself, and against the fields, objections and stages that exist.
#pragma once

#include "app/script/CadenceFile.h"
#include "app/script/MessageFile.h"
#include "app/script/ObjectionFile.h"
#include "app/script/Snippets.h"

namespace askline::script {

enum class Presence { Always, MayBeEmpty };

// What exists around a script. An empty list means that nothing is known of it, and it is then
// not checked.
struct Known {
    QMap<QString, Presence> fields;
    QStringList objections; // keys
    QStringList stages;     // keys
    QStringList messages;   // keys
    QStringList pressure;   // phrases, such as "last chance"
    std::optional<Snippets> snippets; // none: nothing is known of them
};

QStringList askKinds();

QList<Diagnostic> check(const Script& script, const Known& known);
QList<Diagnostic> check(const Objection& objection, const Known& known);
QList<Diagnostic> check(const Cadence& cadence, const Known& known);
QList<Diagnostic> check(const Message& message, const Known& known);
// A snippet has no goal and no ask of its own.
QList<Diagnostic> checkSnippet(const Script& snippet, const Known& known);

} // namespace askline::script
