// SPDX-License-Identifier: GPL-3.0-or-later
// What went wrong and what to do about it, in one sentence.
#pragma once

#include "app/base/Failure.h"

namespace askline {

QString sentenceFor(const Failure& failure);

} // namespace askline
