// SPDX-License-Identifier: GPL-3.0-or-later
// Keeps the playbook's text files inside the workspace.
#pragma once

#include "app/domain/Ids.h"
#include "app/storage/Database.h"

#include <QList>

namespace askline::storage {

struct PlaybookFile {
    ObjectionId id;
    QString path; // "stages/2-discovery.askscript"
    QString text;
    bool operator==(const PlaybookFile&) const = default;
};

QList<PlaybookFile> playbookFiles(Database& database);
void insertPlaybookFile(Database& database, const PlaybookFile& file);
void updatePlaybookFile(Database& database, const PlaybookFile& file);
void deletePlaybookFile(Database& database, ObjectionId id);

} // namespace askline::storage
