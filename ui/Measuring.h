// SPDX-License-Identifier: GPL-3.0-or-later
// How long it took until a window was painted, and how much memory it took, for the benchmarks.
#pragma once

#include <QElapsedTimer>

namespace askline {

// An empty window with a table view: what any program of this toolkit needs.
int measureEmptyWindow(const QElapsedTimer& sinceStart);
// Prints "ready <ms> memory <MiB>" once the first window has painted twice and nothing waits, and quits.
void endWhenPainted(const QElapsedTimer& sinceStart);

} // namespace askline
