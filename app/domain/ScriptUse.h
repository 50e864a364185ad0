// SPDX-License-Identifier: GPL-3.0-or-later
// What a call spoke from: kept with it, so that any later edit leaves the past as it was.
#pragma once

#include "app/domain/Ids.h"

#include <QStringList>

namespace askline {

struct ScriptUse {
    TouchId touch;
    QString script;       // its key
    QString text;         // as it was then, with its snippets in place
    QStringList wordings; // the name of the one that was said of each set, in order
    QStringList leftOut;  // names of the sections that were passed over
    int musts = 0;
    int met = 0;               // of them
    QStringList preempts = {}; // keys of objections it can answer before they come up
    QStringList preempted = {}; // those it did

    bool operator==(const ScriptUse&) const = default;
};

} // namespace askline
