// SPDX-License-Identifier: GPL-3.0-or-later
// A folder as sharing sees it, so that tests can give one that loses, tears and doubles what is written to it.
#pragma once

#include "app/base/Failure.h"

#include <QByteArray>
#include <QList>

namespace askline {

struct SpaceEntry {
    QString path; // below the folder, with slashes
    qint64 size = 0;
    qint64 modified = 0; // milliseconds since 1970, as the folder says
    bool operator==(const SpaceEntry&) const = default;
};

class FileSpace {
public:
    virtual ~FileSpace() = default;
    // NotReachable where the folder itself is not there: it is never made here.
    virtual Result<QList<SpaceEntry>> list() = 0;
    virtual Result<QByteArray> read(const QString& path) = 0;
    // Whole and on disk, or as it was before.
    virtual Result<void> write(const QString& path, const QByteArray& bytes) = 0;
    virtual Result<void> remove(const QString& path) = 0;
};

} // namespace askline
