// SPDX-License-Identifier: GPL-3.0-or-later
// Decides what each proposal is: a lead already here, news of a known person, or someone new. Reads only.
#pragma once

#include "app/domain/LeadProposal.h"
#include "app/storage/Database.h"

#include <QHash>
#include <QSet>

namespace askline {

struct ImportMatch {
    enum class Kind { NewPerson, KnownPersonNewLead, KnownPersonOnly, KnownLead };
    Kind kind = Kind::NewPerson;
    ContactId contact;      // of the known person
    bool inThisFile = false; // the person came earlier in the same import and is not in the workspace yet
};

class ImportMatcher {
public:
    ImportMatcher(storage::Database& database, DuplicateChoice choice);

    ImportMatch match(const LeadProposal& proposal);
    // The contact that the import made for the proposal, so that later rows of the same person find it.
    void remember(const LeadProposal& proposal, ContactId contact);

private:
    ContactId personInThisFile(const Contact& contact) const;

    storage::Database& database_;
    DuplicateChoice choice_;
    QSet<QByteArray> identities_;
    QHash<QString, ContactId> people_;
};

} // namespace askline
