// SPDX-License-Identifier: GPL-3.0-or-later
// What was changed in this file and has not been sealed for the others yet, read from the journal.
#pragma once

#include "app/domain/SharedChanges.h"
#include "app/storage/sharing/SharedSchema.h"

namespace askline::storage {

struct OwnChanges {
    ChangeSet changes;
    qint64 upTo = 0; // the last change that was read
};

// Behind the last that is sealed; whole verbs, as far as `limit` changes allow. An import is held back until it is
// finished. A new row has the values with which it was made, however often it was changed since.
OwnChanges unsealedChanges(Database& database, const SharedSchema& schema, int limit);
// The whole journal in the same way, colleagues' part too: of a copy of the workspace.
OwnChanges allChangesAfter(Database& database, const SharedSchema& schema, qint64 after, int limit);
bool hasUnsealedChanges(Database& database);
// Who the changes of this file are by from now on.
WriterId writerOfFile(Database& database);
qint64 sealedUpTo(Database& database);
// Inside a transaction.
void setSealedUpTo(Database& database, qint64 change);

} // namespace askline::storage
