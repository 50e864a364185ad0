// SPDX-License-Identifier: GPL-3.0-or-later
// What was found in the shared folder when it was last read, so that a file is read again only when it looks different.
// Losing it costs time and nothing else.
#pragma once

#include "app/base/Clock.h"
#include "app/share/FileSpace.h"

#include <QHash>
#include <QSet>

namespace askline {

struct SeenFile {
    qint64 size = 0;
    qint64 modified = 0;
    QString hash;     // as in a name; empty: it could not be read as a shared file
    Moment firstSeen; // as unreadable
    bool isStranger = false; // whole, but of another workspace
    bool operator==(const SeenFile&) const = default;
};

// What a pack joins, and since when it does.
struct JoinedFiles {
    QSet<QString> segments; // by their hashes, as in names
    Moment since;
    bool holds(const QSet<QString>& others) const { return segments.contains(others); }
};

class FolderMemory {
public:
    static FolderMemory fromBytes(QByteArrayView bytes);
    QByteArray bytes() const;

    // None where it was never seen or looks different now.
    const SeenFile* seen(const SpaceEntry& entry) const;
    void remember(const SpaceEntry& entry, SeenFile file);
    void keepOnly(const QList<SpaceEntry>& entries);
    qsizetype size() const { return files_.size(); }
    const QHash<QString, SeenFile>& files() const { return files_; }
    bool isChanged() const { return changed_; }

    // By its hash, as in names.
    void notePack(const QString& pack, const JoinedFiles& joined);
    bool knowsPack(const QString& pack) const { return packs_.contains(pack); }
    QStringList packsWith(const QString& segment) const;
    JoinedFiles joinedIn(const QString& pack) const { return packs_.value(pack); }

private:
    QHash<QString, SeenFile> files_; // by path
    QHash<QString, JoinedFiles> packs_;
    bool changed_ = false;
};

} // namespace askline
