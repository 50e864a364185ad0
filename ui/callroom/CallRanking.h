// SPDX-License-Identifier: GPL-3.0-or-later
// Which objections to offer first in a call, and which of them fit what is typed.
#pragma once

#include "app/domain/Playbook.h"
#include "app/workspace/reading/ObjectionReading.h"

namespace askline {

// Those this stage answers beforehand and those heard most at it come first.
QList<Objection> rankedObjections(const Playbook& playbook, const QString& stage, const QHash<ObjectionId, ObjectionUse>& use);
// Those that fit the typed words, the best first; `all` as it is for none.
QList<Objection> objectionsFor(const QString& typed, const QList<Objection>& all);

} // namespace askline
