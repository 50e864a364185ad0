// SPDX-License-Identifier: GPL-3.0-or-later
// Whom a lead that arrives goes to: the person of its source, else of its region, else by turn where the firm deals, else
// whoever brings it in.
#pragma once

#include "app/domain/Contact.h"
#include "app/workspace/Workspace.h"

#include <QHash>

namespace askline {

class Dealing {
public:
    // For the leads of one verb; remembers what it has dealt.
    Dealing(Workspace& workspace, PersonId bringer);

    PersonId ownerFor(SourceId source, const Contact& contact);
    // Without turns: of leads that somebody types in.
    PersonId ownerByRule(SourceId source, const Contact& contact);

private:
    PersonId ownerBySource(SourceId source) const;
    PersonId ownerByRegion(const Contact& contact);
    PersonId whoIsThereFor(PersonId person) const;
    PersonId nextByTurn();
    // Of these the one with the fewest leads lately; null of none.
    PersonId withFewest(const QList<PersonId>& people);
    void count();

    Workspace& workspace_;
    PersonId bringer_;
    QDate today_;
    QHash<PersonId, int> lately_; // leads of those who are there
    bool isCounted_ = false;
};

} // namespace askline
