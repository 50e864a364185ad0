// SPDX-License-Identifier: GPL-3.0-or-later
// A folder on a disk, written to so that a crash or a full disk leaves every file whole.
#pragma once

#include "app/share/FileSpace.h"

namespace askline {

class DiskSpace final : public FileSpace {
public:
    explicit DiskSpace(const QString& folder) : folder_(folder) {}

    QString folder() const { return folder_; }
    Result<QList<SpaceEntry>> list() override;
    Result<QByteArray> read(const QString& path) override;
    Result<void> write(const QString& path, const QByteArray& bytes) override;
    Result<void> remove(const QString& path) override;

private:
    QString folder_;
};

// The same for one file anywhere: written beside it, flushed, and put in its place.
Result<void> writeWhole(const QString& path, const QByteArray& bytes);

} // namespace askline
