// SPDX-License-Identifier: GPL-3.0-or-later
// The workspace's one row of settings, shared by everyone who works in it.
#pragma once

#include "app/base/Clock.h"
#include "app/domain/Ids.h"

#include <QTime>

#include <array>

namespace askline {

// The hours in which leads are contacted: weekdays, and from when to when, in the workspace's zone.
struct OfficeHours {
    std::array<bool, 7> days{true, true, true, true, true, false, false}; // Monday first
    QTime from{9, 0};
    QTime to{17, 0};

    bool operator==(const OfficeHours&) const = default;

    bool isOpenOn(QDate day) const { return days[size_t(day.dayOfWeek() - 1)]; }
    QString text() const; // "1-5 09:00-17:00", as it is stored
    static OfficeHours fromText(const QString& text);
};

// How leads are meant to go through the firm, as its owner says it; empty or 0: not said.
struct Process {
    QString enter;   // how a lead comes in
    QString contact; // who contacts it, and how soon
    QString said;    // what is said
    int touches = 0; // made at most before it is let go
    int days = 0;    // from arrival to the close
    bool operator==(const Process&) const = default;
};

struct WorkspaceSettings {
    WorkspaceId id;
    QString firm;
    QString offer;
    QString timeZone; // IANA id
    QString region;   // ISO 3166, for numbers typed without a country
    QString holidays; // KHolidays region code; empty: none
    QString currency = QStringLiteral("EUR");
    OfficeHours hours;
    int firstContactMinutes = 60; // target, in office hours, of sources that set none
    int askGoal = 5;              // asks a day
    int backlogPerDay = 10;
    int triesBeforeMail = 6; // calls in vain before another channel is used
    int careDays = 90;       // how often a customer hears from us
    int nurtureDays = 42;    // how often somebody hears from us who is nurtured and has nothing planned
    int weeklyContacts = 5;  // made to one lead in seven days by a cadence, at most
    bool dealsByTurn = false; // new leads go to those who take them, to whoever got the fewest lately
    int motionMinutes = 30;  // of a day, meant for what asks nothing
    int sellingMinutes = 0;  // a week each person has for it; 0: half of the office hours
    qint64 fuelMinor = 0;    // set aside to get leads with, in the workspace's currency; 0: nothing was said
    QDate fuelDay = {};      // when that was
    int refuelPercent = 0;   // of what is won, put back into it
    Process process = {};

    bool operator==(const WorkspaceSettings&) const = default;

    QTimeZone zone() const;
};

} // namespace askline
