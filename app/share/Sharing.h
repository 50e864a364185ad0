// SPDX-License-Identifier: GPL-3.0-or-later
// Sharing a workspace through a folder: beginning, joining, keeping in step, leaving.
#pragma once

#include "app/share/JoinFile.h"
#include "app/share/ShareCycle.h"
#include "app/share/ShareLink.h"

namespace askline {

struct NewShare {
    QString folder; // in which NAME.asklineshare is made
    QString passphrase; // empty: files are not sealed
    Effort effort = Effort::Usual;
};

struct MadeShare {
    QString folder;
    QString joinFile;
    SyncReport report;
};
// AlreadyExists where this device shares it already.
Result<MadeShare> initShare(Workspace& workspace, const NewShare& wanted);

struct JoinedShare {
    std::unique_ptr<Workspace> workspace;
    SyncReport report;
};
// Makes the file, or goes on with one of the same workspace. Needs the name of the person who joins.
Result<JoinedShare> joinShare(const QString& joinFile, const QString& workspaceFile, const QString& passphrase, const Surroundings& surroundings);

// None where this device does not share it.
std::optional<ShareLink> shareLinkOf(Workspace& workspace);
// NotShared, or Busy where another process does the same just now.
Result<SyncReport> syncShare(Workspace& workspace, const Cancel& cancel = {});
// What was done here goes out first. The workspace stays, for this device alone.
Result<SyncReport> leaveShare(Workspace& workspace);

// A new key, opened by a new passphrase: who does not hear it, such as whoever has a lost machine, reads nothing that is
// sealed from now on. What they have, they have. NotShared where nothing is sealed.
Result<SyncReport> changePassphrase(Workspace& workspace, const QString& passphrase, Effort effort = Effort::Usual);
// Takes the keys that a colleague's new passphrase opens. WrongPassphrase where it opens none.
Result<SyncReport> unlockShare(Workspace& workspace, const QString& passphrase);

// Files of this workspace from anywhere: copies of it, backups, files of its shared folder under any name.
Result<Done<TakenIn>> mergeFile(Workspace& workspace, const QString& file);

} // namespace askline
