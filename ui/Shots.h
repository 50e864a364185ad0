// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures of every page, light and dark, from a list of scenes: for the README, and for looking at.
#pragma once

#include "app/base/Clock.h"

#include <QString>

#include <optional>

class QApplication;

namespace askline {

// PNGs named <scene>-<light|dark>.png, as if it were `at` (none: as it is). 0, or 1 where the workspace cannot be opened or the folder not written.
int takeShots(QApplication& application, const QString& file, const QString& folder, std::optional<Moment> at);

} // namespace askline
