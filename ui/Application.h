// SPDX-License-Identifier: GPL-3.0-or-later
// The program's life: its arguments, which workspace is open, and how it looks.
#pragma once

namespace askline {

int runApplication(int argc, char* argv[]);

} // namespace askline
