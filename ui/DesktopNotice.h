// SPDX-License-Identifier: GPL-3.0-or-later
// A notice on the desktop, by the protocol every desktop on Linux understands; where there is none, nothing happens.
#pragma once

#include <QString>

namespace askline {

enum class NoticeSound { Off, On };

// Returns at once. Both texts are plain.
void showDesktopNotice(const QString& title, const QString& text, NoticeSound sound);

} // namespace askline
