// SPDX-License-Identifier: GPL-3.0-or-later
// Where a workspace's shared files lie, and the files in it that hold keys.
#pragma once

#include "app/share/FileSpace.h"
#include "app/share/JoinFile.h"
#include "app/share/ShareLink.h"

#include <memory>
#include <vector>

namespace askline {

struct SharePlace {
    QString memory; // under which name what was seen there is remembered
    std::unique_ptr<FileSpace> space;
};
// The folder, the relay, or both.
std::vector<SharePlace> placesOf(const ShareLink& link);

// The join file of a place. NotFound where it has none.
Result<JoinFile> joinFileIn(FileSpace& space);
// Whatever the passphrase opens of this workspace, the newest first: in the join file, or in a place's later key files.
// WrongPassphrase where it opens none.
Result<FirmKeys> keysOf(const JoinFile& join, FileSpace& space, const QString& passphrase);
// The keys of later passphrases, as one place has them, for another.
Result<void> copyKeyFiles(FileSpace& from, FileSpace& to);
Result<void> writeKeyFile(FileSpace& space, const JoinFile& join, qsizetype number);

} // namespace askline
