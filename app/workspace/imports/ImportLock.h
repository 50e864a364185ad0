// SPDX-License-Identifier: GPL-3.0-or-later
// Says to other processes that an import is being written, so that none takes it for one that was killed. The lock is a
// file beside the workspace that the system releases when the process ends, however it ends.
#pragma once

#include <QLockFile>
#include <QString>

namespace askline {

class ImportLock {
public:
    explicit ImportLock(const QString& workspaceFile);
    bool tryLock() { return lock_.tryLock(0); }

private:
    QLockFile lock_;
};

} // namespace askline
