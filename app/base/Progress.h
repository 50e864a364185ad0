// SPDX-License-Identifier: GPL-3.0-or-later
// How far long work is; called from the thread that works. A total of 0 means it is not known.
#pragma once

#include <QtTypes>

#include <functional>

namespace askline {

using Progress = std::function<void(qint64 done, qint64 total)>;

} // namespace askline
