// SPDX-License-Identifier: GPL-3.0-or-later
// What hangs on one person alone: the open leads that are theirs, and those nobody else ever spoke with.
#pragma once

#include "app/domain/Money.h"
#include "app/workspace/Workspace.h"

namespace askline {

struct Dependence {
    PersonId person;
    int open = 0;          // leads that are theirs
    int known = 0;         // of these, those with whom only they have been in touch
    QList<Money> value;    // of the open ones, by currency, the largest first
    double share = 0;      // of all open leads that are anybody's, 0 to 1
    bool operator==(const Dependence&) const = default;
};
// Of whoever has open leads, the most first.
Result<QList<Dependence>> dependenceOn(Workspace& workspace);

} // namespace askline
