// SPDX-License-Identifier: GPL-3.0-or-later
// Esc in a field that closes what the field stands in, before any command of the page takes the key.
#pragma once

#include <functional>

class QWidget;

namespace askline {

// As long as the field lives.
void onEscape(QWidget* field, std::function<void()> leave);

} // namespace askline
