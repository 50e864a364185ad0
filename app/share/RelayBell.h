// SPDX-License-Identifier: GPL-3.0-or-later
// Rings when a colleague has put something into a relay. Only a hint: whoever waits for it looks by themselves as well.
#pragma once

#include <QObject>
#include <QThread>

namespace askline {

class RelayBell : public QObject {
    Q_OBJECT
public:
    // Listens on a thread of its own, and connects again when the connection is lost.
    explicit RelayBell(const QString& url, QObject* parent = nullptr);
    ~RelayBell() override;

    QString url() const { return url_; }

Q_SIGNALS:
    void rang();

private:
    QString url_;
    QThread thread_;
};

} // namespace askline
