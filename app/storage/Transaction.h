// SPDX-License-Identifier: GPL-3.0-or-later
// For what is no verb: derived tables and what a device remembers, written all or nothing and captured by nobody.
#pragma once

#include "app/storage/Database.h"

namespace askline::storage {

template <class Work>
Result<void> inTransaction(Database& database, Work work)
{
    database.execute(QStringLiteral("BEGIN IMMEDIATE"));
    work();
    database.execute(QStringLiteral("COMMIT"));
    if (auto failure = database.takeFailure()) {
        database.execute(QStringLiteral("ROLLBACK"));
        database.takeFailure();
        return failed(*failure);
    }
    return {};
}

} // namespace askline::storage
