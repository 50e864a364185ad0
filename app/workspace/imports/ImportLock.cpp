// SPDX-License-Identifier: GPL-3.0-or-later
// A QLockFile without a stale time: it counts as left behind only when its process is gone.
#include "app/workspace/imports/ImportLock.h"

namespace askline {

ImportLock::ImportLock(const QString& workspaceFile) : lock_(workspaceFile + QStringLiteral("-import.lock"))
{
    lock_.setStaleLockTime(0);
}

} // namespace askline
