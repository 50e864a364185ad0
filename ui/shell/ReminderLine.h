// SPDX-License-Identifier: GPL-3.0-or-later
// The quiet line above every page that tells of a promise or a fresh lead: one key takes it, another puts it off.
#pragma once

#include "ui/parts/ReminderWatch.h"
#include "ui/shell/Requests.h"

#include <QPointer>
#include <QWidget>

namespace askline {

class NoticeLine;
class WhenField;

class ReminderLine : public QWidget {
    Q_OBJECT
public:
    // All belong to the caller and outlive the line.
    ReminderLine(Desk& desk, Requests& requests, ReminderWatch& watch, QWidget* parent = nullptr);

    void take();
    // Asks until when, in words.
    void putOff();

private:
    void showCurrent(const QList<Reminder>& current);
    void build();
    void endPuttingOff();

    Desk& desk_;
    Requests& requests_;
    ReminderWatch& watch_;
    QList<Reminder> current_;
    NoticeLine* notice_;
    QWidget* later_;
    WhenField* until_;
    QPointer<QWidget> focusBefore_;
};

} // namespace askline
