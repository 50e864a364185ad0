// SPDX-License-Identifier: GPL-3.0-or-later
// What holds at a moment is computed anew each time; only what was told is kept.
#include "app/planning/Reminders.h"

#include <algorithm>

namespace askline {

namespace {

constexpr int arrivedMinutes = 10; // so long a lead counts as just arrived

std::optional<Reminder::Nearness> nearnessOf(Moment due, Moment now)
{
    const qint64 left = due.ms - now.ms;
    if (left > remindMinutesBefore * 60'000 || left < -remindMinutesAfter * 60'000)
        return std::nullopt;
    return left > 0 ? Reminder::Nearness::Soon : Reminder::Nearness::Now;
}

std::optional<Reminder> promiseOf(const LeadRow& row, Moment now)
{
    if (!row.next.due.promised || !row.next.due.moment)
        return std::nullopt;
    const Moment due = *row.next.due.moment;
    const auto nearness = nearnessOf(due, now);
    return nearness ? std::optional(Reminder{Reminder::Kind::Promise, *nearness, row, due}) : std::nullopt;
}

std::optional<Reminder> freshOf(const LeadRow& row, Moment now)
{
    if (!row.firstContactDue || row.firstContactAt)
        return std::nullopt;
    if (const auto nearness = nearnessOf(*row.firstContactDue, now))
        return Reminder{Reminder::Kind::FreshLead, *nearness, row, *row.firstContactDue};
    const qint64 since = row.made.minutesUntil(now);
    if (since < 0 || since >= arrivedMinutes || *row.firstContactDue < now)
        return std::nullopt;
    return Reminder{Reminder::Kind::FreshLead, Reminder::Nearness::Arrived, row, *row.firstContactDue};
}

} // namespace

QList<Reminder> ReminderBook::current(const QList<LeadRow>& promised, const QList<LeadRow>& fresh, Moment now, LeadId called) const
{
    QList<Reminder> reminders;
    const auto add = [&](const std::optional<Reminder>& reminder) {
        if (reminder && reminder->lead.id != called && putOff_.value(reminder->lead.id) <= now)
            reminders += *reminder;
    };
    for (const LeadRow& row : promised)
        add(promiseOf(row, now));
    for (const LeadRow& row : fresh)
        add(freshOf(row, now));
    std::ranges::stable_sort(reminders, {}, [](const Reminder& r) { return std::pair(r.kind, r.due); });
    return reminders;
}

QList<Reminder> ReminderBook::news(const QList<Reminder>& current)
{
    QList<Reminder> news;
    for (const Reminder& reminder : current) {
        // A time that was moved is another reminder, and so is one that was put off.
        const QByteArray what = reminder.lead.id.blob() + QByteArray::number(reminder.due.ms) + QByteArray::number(putOff_.value(reminder.lead.id).ms);
        const std::pair key(what, int(reminder.nearness));
        if (told_.contains(key))
            continue;
        told_.insert(key);
        news += reminder;
    }
    return news;
}

void ReminderBook::putOff(LeadId lead, Moment until)
{
    putOff_.insert(lead, until);
}

} // namespace askline
