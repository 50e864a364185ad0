// SPDX-License-Identifier: GPL-3.0-or-later
// What is shown when somebody opens a join file: who they are, the passphrase, and where the workspace is to lie.
#pragma once

#include "app/base/Jobs.h"
#include "app/share/Sharing.h"

#include <QWidget>

#include <functional>

class QLabel;
class QLineEdit;

namespace askline {

class Button;

class JoinPage : public QWidget {
    Q_OBJECT
public:
    // `file`: where the workspace is to lie, as offered first. How another is asked for is passed in.
    JoinPage(const QString& joinFile, const JoinFile& join, const QString& file, const Surroundings& surroundings,
             std::function<QString(const QString&)> askForFile, QWidget* parent = nullptr);

Q_SIGNALS:
    void joined(const QString& file, const QString& person);
    void cancelled();

private:
    void showReady();
    JoinWish wish() const;
    void go();

    QString joinFile_;
    Surroundings surroundings_;
    std::function<QString(const QString&)> askForFile_;
    QLineEdit* person_;
    QLineEdit* passphrase_;
    QLineEdit* relayUser_ = nullptr;     // only where the files lie in a database
    QLineEdit* relayPassword_ = nullptr;
    QLineEdit* file_;
    QLabel* trouble_;
    Button* join_;
    bool isSealed_;
    bool busy_ = false;
    Jobs jobs_;
};

} // namespace askline
