// SPDX-License-Identifier: GPL-3.0-or-later
// Backups that make themselves: one when something changed, few kept of long ago, and a copy in a second place.
#pragma once

#include "app/workspace/files/WorkspaceFiles.h"

#include <QDate>

namespace askline {

struct BackupPlaces {
    QString folder; // of this device; made if it is not there
    QString second; // a stick, a synced folder; empty: none
};

struct BackupReport {
    QString made;                    // empty: nothing had changed
    std::optional<Moment> left;      // when a backup last reached the second place
    std::optional<Failure> trouble;  // why it could not be reached now
};

// Verified copies named by day, hour and change, so that an unchanged workspace is not copied again.
Result<BackupReport> backupIfChanged(Workspace& workspace, const BackupPlaces& places);
// Newest first.
QStringList backupsIn(const QString& folder);
// Of these names those that are not kept: all of the last day are, one a day for two weeks, one a week for a year.
QStringList backupsToForget(const QStringList& names, QDate today);

} // namespace askline
