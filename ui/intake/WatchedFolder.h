// SPDX-License-Identifier: GPL-3.0-or-later
// A folder of this device whose new files are imported by themselves: each once, by its content, when it has stopped
// growing.
#pragma once

#include "ui/parts/Desk.h"
#include "ui/shell/Requests.h"

#include <QFileSystemWatcher>
#include <QHash>
#include <QSet>
#include <QSettings>

namespace askline {

class WatchedFolder : public QObject {
    Q_OBJECT
public:
    // The settings of the device belong to the caller.
    WatchedFolder(Desk& desk, Requests& requests, QSettings& settings, QObject* parent = nullptr);

    // Reads the setting anew.
    void restart();
    QString folder() const { return folder_; }

    struct Found {
        QString path;
        qint64 size = 0;
        qint64 changed = 0;
        QByteArray hash; // of one that has stopped growing

        QString state() const { return QStringLiteral("%1:%2:%3").arg(size).arg(changed).arg(path); }
    };

public Q_SLOTS:
    void look();

private:
    enum class Take { Import, OnlyRemember };

    void took(const QList<Found>& files, Take take);
    void import(const Found& file);
    void remember(const QByteArray& hash);
    QString workspace() const { return desk_.settings().id.hex(); }

    Desk& desk_;
    Requests& requests_;
    QSettings& settings_;
    QString folder_;
    bool looking_ = false;
    QFileSystemWatcher watcher_;
    QTimer poll_;
    QTimer soon_;
    QSet<QString> before_;  // states at the last look
    QSet<QString> handled_; // states that need no second look
    QSet<QString> known_;   // hashes, in hex
    std::unique_ptr<Jobs> jobs_; // a folder may lie on a slow disk
};

} // namespace askline
