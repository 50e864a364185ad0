// SPDX-License-Identifier: GPL-3.0-or-later
// For lists of few rows that are made anew when something changed.
#pragma once

class QLayout;

namespace askline {

// They are deleted once control is back in the event loop.
void dropWidgetsIn(QLayout& layout);

} // namespace askline
