// SPDX-License-Identifier: GPL-3.0-or-later
// A script as text to read out: its merges filled, sections that this lead does not need left out.
#pragma once

#include "app/script/Course.h"
#include "app/script/Rendering.h"

namespace askline::script {

QString plainScript(const Script& script, const Run& run, const FieldLookup& fields, const Host& host);

} // namespace askline::script
