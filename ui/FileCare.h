// SPDX-License-Identifier: GPL-3.0-or-later
// Looks after the open file in the background: backups when something changed, a check after an unclean end and once a
// week, a word when no backup has left this machine for a week, and clearing up when a person was erased.
#pragma once

#include "app/base/Jobs.h"
#include "ui/parts/Desk.h"
#include "ui/shell/Requests.h"

#include <QSettings>
#include <QTimer>

namespace askline {

class FileCare : public QObject {
    Q_OBJECT
public:
    // All belong to the caller. `deviceFolder`: where backups of this device are kept.
    FileCare(Desk& desk, Requests& requests, QSettings& settings, const QString& deviceFolder);
    // Notes that the file was closed in order, and makes a last backup.
    ~FileCare() override;

private:
    void checkIfDue();
    void backUp();
    void clearUpErased();
    void clearUpNow();
    QStringList backupFolders() const;
    QString key(const char* name) const;

    Desk& desk_;
    Requests& requests_;
    QSettings& settings_;
    QString folder_;
    Cancel closing_; // a large file takes minutes to check; nobody waits for it at the end
    Jobs jobs_;
    QTimer idle_;
};

} // namespace askline
