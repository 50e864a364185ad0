// SPDX-License-Identifier: GPL-3.0-or-later
// Every shared file this device has ever seen, verified when it came in. What lies here is never lost to a folder that
// was emptied, rolled back or left.
#pragma once

#include "app/share/FileSpace.h"
#include "app/share/SharedFile.h"

#include <QHash>
#include <QMap>

#include <tuple>

namespace askline {

class Vault {
public:
    explicit Vault(FileSpace& space) : space_(space) {}

    // Reads the names: before anything else.
    Result<void> load();
    bool has(const QByteArray& hash) const { return paths_.contains(hashInPath(hash)); }
    // Those of writer and number in order.
    QStringList paths() const { return ordered_.values(); }
    QString pathOf(const QString& hashInPath) const { return paths_.value(hashInPath); }
    // Whole and undamaged, or a failure.
    Result<SealedFile> read(const QString& path);
    Result<void> put(const SealedFile& file);
    Result<void> remove(const QString& path);
    qint64 sizeOf(const QString& path) const { return sizes_.value(path); }
    // In bytes, by writer.
    QMap<QString, qint64> sizesByWriter() const;
    // Of that writer, in the order of their numbers.
    QStringList pathsOf(const WriterId& writer) const;

    struct Latest {
        quint64 seq = 0;
        QByteArray hash; // its beginning
    };
    Latest latestOf(const WriterId& writer) const;

private:
    void note(const QString& path);

    FileSpace& space_;
    using Place = std::tuple<QString, quint64, QString>; // writer, number, path
    QHash<QString, QString> paths_; // by the hash in the name
    QMap<Place, QString> ordered_;
    QHash<QString, qint64> sizes_; // in bytes, by path
    QMap<QString, QMap<quint64, QString>> segments_; // by writer, then number: the last hash with it
};

// The hash in a file's name below a shared folder or a vault; empty where it is not named as ours are.
QString hashOfPath(const QString& path);

} // namespace askline
