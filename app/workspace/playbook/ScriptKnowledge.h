// SPDX-License-Identifier: GPL-3.0-or-later
// What scripts of this playbook may name: fields, objections, stages, and the words that would press.
#pragma once

#include "app/domain/Playbook.h"
#include "app/script/Checker.h"

namespace askline {

script::Snippets snippetsOf(const Playbook& playbook);
// Words that press, as they ship.
QStringList pressurePhrases();
script::Known knownOf(const Playbook& playbook);

} // namespace askline
