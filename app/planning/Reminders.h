// SPDX-License-Identifier: GPL-3.0-or-later
// Whom to remind of, and when: an hour that was promised to a person, and a fresh enquiry, five minutes before and at the
// time. What was told or put off is remembered on this device and for this run of the program only.
#pragma once

#include "app/domain/Lead.h"

#include <QHash>
#include <QSet>

namespace askline {

struct Reminder {
    enum class Kind { Promise, FreshLead };
    enum class Nearness { Arrived, Soon, Now };

    Kind kind = Kind::Promise;
    Nearness nearness = Nearness::Soon;
    LeadRow lead;
    Moment due;

    bool operator==(const Reminder&) const = default;
};

inline constexpr int remindMinutesBefore = 5;
// How long past its time something is still worth an interruption; after that it stands in Today.
inline constexpr int remindMinutesAfter = 15;

class ReminderBook {
public:
    // Those that hold now, the most urgent first: promises before fresh leads, the earlier first. `fresh`: leads with a
    // running clock. What was put off, or whose lead is being called, is left out.
    QList<Reminder> current(const QList<LeadRow>& promised, const QList<LeadRow>& fresh, Moment now, LeadId called = {}) const;
    // Those of them that have not been told yet, and from now on have.
    QList<Reminder> news(const QList<Reminder>& current);
    void putOff(LeadId lead, Moment until);

private:
    QSet<std::pair<QByteArray, int>> told_;
    QHash<LeadId, Moment> putOff_;
};

} // namespace askline
