// SPDX-License-Identifier: GPL-3.0-or-later
// Whether every arrow leads somewhere, every section can be reached, and every way comes to an end.
#pragma once

#include "app/script/Diagnostic.h"

namespace askline::script {

// Adds what it finds.
void checkFlow(const Script& script, QList<Diagnostic>& found);

} // namespace askline::script
