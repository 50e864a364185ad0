// SPDX-License-Identifier: GPL-3.0-or-later
// Conditions and where they lead, as they are written.
#pragma once

#include "app/script/Condition.h"
#include "app/script/Inline.h"

namespace askline::script {

// Of a branch: the words that come before its arrow.
Test parseTest(const Stretch& source);
QString print(const Test& test);
// "{a} is known and {b} is less than 5"; nothing where it reads otherwise.
std::optional<QList<Condition>> parseConditions(const Stretch& source);
QString print(const QList<Condition>& conditions);
Target parseTarget(const Stretch& source);
QString print(const Target& target);

} // namespace askline::script
