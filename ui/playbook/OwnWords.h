// SPDX-License-Identifier: GPL-3.0-or-later
// What scripts say where no lead is called: of whoever speaks, and what objections are called.
#pragma once

#include "app/script/Rendering.h"
#include "ui/parts/Desk.h"

namespace askline {

// What a script says of the user; what it says of a lead shows its fallback. The desk outlives both.
script::FieldLookup ownFields(const Desk& desk);
std::function<QString(const QString& key)> objectionTitles(const Desk& desk);

} // namespace askline
