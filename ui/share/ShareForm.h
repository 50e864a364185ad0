// SPDX-License-Identifier: GPL-3.0-or-later
// How a firm begins to share: a folder that is synced, and a passphrase said aloud.
#pragma once

#include "ui/widgets/Card.h"

#include <functional>

class QLineEdit;

namespace askline {

class Button;

class ShareForm : public Card {
    Q_OBJECT
public:
    explicit ShareForm(QWidget* parent = nullptr);

    // How a folder is asked for; an empty answer is a cancel.
    void setAskForFolder(std::function<QString(const QString& from)> ask) { askForFolder_ = std::move(ask); }
    void setBusy(bool busy);

Q_SIGNALS:
    void shareWanted(const QString& folder, const QString& passphrase);

private:
    void showReady();
    void go();

    std::function<QString(const QString&)> askForFolder_;
    QLineEdit* folder_;
    QLineEdit* passphrase_;
    Button* share_;
    bool busy_ = false;
};

} // namespace askline
