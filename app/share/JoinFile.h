// SPDX-License-Identifier: GPL-3.0-or-later
// What a colleague opens to join: which workspace it is, and its keys where a passphrase opens them. Written once.
#pragma once

#include "app/domain/Ids.h"
#include "app/share/FirmKeys.h"

#include <optional>

namespace askline {

struct JoinFile {
    WorkspaceId firm;
    QString name;
    std::optional<WrappedKeys> keys; // none: nothing is sealed
    QString relay{};                 // its address without a password, where the files lie in one

    bool operator==(const JoinFile&) const = default;
};

QByteArray bytesOf(const JoinFile& join);
// NotAWorkspace for another file, NewerVersion for a form this version does not read.
Result<JoinFile> joinFileFrom(const QByteArray& bytes, const QString& name);
Result<JoinFile> readJoinFile(const QString& path);

} // namespace askline
