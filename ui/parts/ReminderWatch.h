// SPDX-License-Identifier: GPL-3.0-or-later
// Looks every few seconds, and after every change, whether a promise or a fresh lead is worth a word.
#pragma once

#include "app/planning/Reminders.h"
#include "ui/parts/Desk.h"

namespace askline {

class ReminderWatch : public QObject {
    Q_OBJECT
public:
    // The desk belongs to the caller and outlives this.
    explicit ReminderWatch(Desk& desk, QObject* parent = nullptr);

    // Whoever is called just now needs no reminder.
    void setCalled(LeadId lead);
    void putOff(LeadId lead, Moment until);
    void look();

Q_SIGNALS:
    // The most urgent first; empty when there is nothing.
    void currentChanged(const QList<askline::Reminder>& current);
    // Told once each, for a notice on the desktop.
    void told(const askline::Reminder& reminder);

private:
    Desk& desk_;
    ReminderBook book_;
    LeadId called_;
    QTimer clock_;
};

} // namespace askline
