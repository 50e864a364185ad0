// SPDX-License-Identifier: GPL-3.0-or-later
// Whom a lead that arrives goes to: the person of its source, else by turn where the firm deals, else whoever brings it in.
#pragma once

#include "app/workspace/Workspace.h"

#include <QHash>

namespace askline {

class Dealing {
public:
    // For the leads of one verb; remembers what it has dealt.
    Dealing(Workspace& workspace, PersonId bringer);

    PersonId ownerFor(SourceId source);
    // By the source alone: of leads that somebody types in.
    PersonId ownerBySource(SourceId source) const;

private:
    PersonId whoIsThereFor(PersonId person) const;
    PersonId nextByTurn();

    Workspace& workspace_;
    PersonId bringer_;
    QDate today_;
    QHash<PersonId, int> lately_; // leads of those who take part
    bool isCounted_ = false;
};

} // namespace askline
