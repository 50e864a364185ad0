// SPDX-License-Identifier: GPL-3.0-or-later
// The inbox and the sent mail of this device's mail program, read for one workspace as they grow.
#pragma once

#include "app/intake/MailReading.h"
#include "app/intake/MailTaking.h"
#include "ui/parts/Desk.h"
#include "ui/shell/Requests.h"

#include <QSettings>

namespace askline {

class WatchedMail : public QObject {
    Q_OBJECT
public:
    // The settings of the device belong to the caller. `dataFolder`: where it is kept how far was read.
    WatchedMail(Desk& desk, Requests& requests, QSettings& settings, QString dataFolder, QObject* parent = nullptr);

    // Reads the settings anew.
    void restart();
    // Of the stores, as people know them.
    QStringList names() const;

public Q_SLOTS:
    void look();

private:
    struct Store {
        QString path;
        intake::MailSide side = intake::MailSide::Inbox;
    };

    void lookAt(const Store& store);
    void take(const Store& store, const intake::MailPiece& piece);
    void next();
    void tell();

    Desk& desk_;
    Requests& requests_;
    QSettings& settings_;
    QString dataFolder_;
    QList<Store> stores_;
    QList<Store> waiting_; // of this look
    intake::TakenMail taken_;
    QString told_; // the failure that was told last: once is enough
    bool looking_ = false;
    QTimer poll_;
    std::unique_ptr<Jobs> jobs_; // a folder may lie on a slow disk
};

} // namespace askline
