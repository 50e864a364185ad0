// SPDX-License-Identifier: GPL-3.0-or-later
// Sharing a workspace through a folder, a relay or both: beginning, joining, keeping in step, leaving.
#pragma once

#include "app/share/JoinFile.h"
#include "app/share/ShareCycle.h"
#include "app/share/ShareLink.h"

namespace askline {

struct NewShare {
    QString place; // a folder, in which NAME.asklineshare is made, or the address of a relay
    QString passphrase; // empty: files are not sealed
    Effort effort = Effort::Usual;
};

bool isRelayAddress(const QString& place);

struct MadeShare {
    QString place; // the folder that was made, or the relay's address without its password
    QString joinFile;
    SyncReport report;
};
// Where it is shared already, the other kind of place is used as well: a relay beside a folder. AlreadyExists where this
// device has one of that kind; OtherFirm where another workspace is shared in it.
Result<MadeShare> initShare(Workspace& workspace, const NewShare& wanted);

struct JoinWish {
    QString joinFile;
    QString workspaceFile;
    QString passphrase{};
    QString relayUser{};     // the person's own role; empty: what libpq finds by itself
    QString relayPassword{}; // likewise
};
struct JoinedShare {
    std::unique_ptr<Workspace> workspace;
    SyncReport report;
};
// Makes the file, or goes on with one of the same workspace. Needs the name of the person who joins.
Result<JoinedShare> joinShare(const JoinWish& wish, const Surroundings& surroundings);

// None where this device does not share it.
std::optional<ShareLink> shareLinkOf(Workspace& workspace);
// Who joins begins at once with what stands; how it came about follows.
enum class History { Later, Some, All };
// NotShared, or Busy where another process does the same just now.
Result<SyncReport> syncShare(Workspace& workspace, const Cancel& cancel = {}, History history = History::All);
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
