// SPDX-License-Identifier: GPL-3.0-or-later
// Keeps the desk told of what the user's own calendar holds; the calendar is only ever read.
#pragma once

#include "app/base/Jobs.h"
#include "ui/parts/Desk.h"
#include "ui/shell/Requests.h"

#include <QSettings>

namespace askline {

class CalendarWatch : public QObject {
    Q_OBJECT
public:
    // All belong to the caller and outlive this.
    CalendarWatch(Desk& desk, Requests& requests, QSettings& settings);
    // Reads it now; where it cannot be read, says so once.
    void read();

private:
    Desk& desk_;
    Requests& requests_;
    QSettings& settings_;
    QString told_; // the path that could not be read
    QTimer clock_;
    Jobs jobs_;
};

} // namespace askline
