// SPDX-License-Identifier: GPL-3.0-or-later
// Reads, asks planning, tells.
#include "ui/parts/ReminderWatch.h"

#include "app/workspace/reading/ReminderReading.h"

namespace askline {

namespace {

constexpr int lookEveryMs = 10'000;

} // namespace

ReminderWatch::ReminderWatch(Desk& desk, QObject* parent) : QObject(parent), desk_(desk)
{
    clock_.setInterval(lookEveryMs);
    connect(&clock_, &QTimer::timeout, this, &ReminderWatch::look);
    connect(&desk_, &Desk::changed, this, [this](const Changes& changes) {
        if (changes.touchesLeads())
            look();
    });
    clock_.start();
}

void ReminderWatch::setCalled(LeadId lead)
{
    if (called_ == lead)
        return;
    called_ = lead;
    look();
}

void ReminderWatch::putOff(LeadId lead, Moment until)
{
    book_.putOff(lead, until);
    look();
}

void ReminderWatch::look()
{
    const PersonId mine = desk_.catalogue().people.size() > 1 ? desk_.me() : PersonId{};
    desk_.read(
        this, [mine](Workspace& w) { return readRemindable(w, mine); },
        [this](const RemindableLeads& leads) {
            const QList<Reminder> current = book_.current(leads.promised, leads.fresh, desk_.now(), called_);
            Q_EMIT currentChanged(current);
            for (const Reminder& reminder : book_.news(current))
                Q_EMIT told(reminder);
        });
}

} // namespace askline
