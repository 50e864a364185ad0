// SPDX-License-Identifier: GPL-3.0-or-later
// Says something to a screen reader that no focus change would say.
#pragma once

#include <QString>

class QWidget;

namespace askline {

void announce(QWidget* from, const QString& text);

} // namespace askline
