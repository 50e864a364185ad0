// SPDX-License-Identifier: GPL-3.0-or-later
// Copies of whole files, and looking whether a file is sound.
#pragma once

#include "app/storage/Database.h"

#include <QStringList>

namespace askline::storage {

// As the source stands at one moment, however others write meanwhile; on disk when it returns.
Result<void> copyDatabase(Database& source, const QString& target);
// What SQLite's quick check finds; empty: sound.
QStringList quickCheck(Database& database);
// References that lead nowhere and the like: what SQLite cannot know.
QStringList referenceProblems(Database& database);

} // namespace askline::storage
