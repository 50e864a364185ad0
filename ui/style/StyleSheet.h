// SPDX-License-Identifier: GPL-3.0-or-later
// The one style sheet of the program, made from a theme. What a sheet cannot draw crisply is FlatStyle's.
#pragma once

#include <QString>

namespace askline {

struct Theme;

QString styleSheetFor(const Theme& theme);

} // namespace askline
