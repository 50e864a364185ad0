// SPDX-License-Identifier: GPL-3.0-or-later
// Source of a call script -> its tree and what is wrong with its marks. Any input gives both, in linear time.
#pragma once

#include "app/script/Diagnostic.h"

namespace askline::script {

struct ParsedScript {
    Script script;
    QList<Diagnostic> diagnostics; // of the marks alone; what the words mean is the Checker's

    bool operator==(const ParsedScript&) const = default;
};

ParsedScript parseScript(QStringView source);

} // namespace askline::script
