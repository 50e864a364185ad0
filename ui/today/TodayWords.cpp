// SPDX-License-Identifier: GPL-3.0-or-later
// Which words and marks an item gets.
#include "ui/today/TodayWords.h"

#include "app/domain/CallingHours.h"
#include "app/wording/Labels.h"
#include "app/wording/MoneyText.h"
#include "app/wording/Times.h"
#include "app/wording/TodayText.h"
#include "ui/parts/Desk.h"

#include <QCoreApplication>

namespace askline {

namespace {

constexpr int nearMinutes = 15; // of office time, when the clock turns amber
constexpr int promiseAmberMinutes = 60;

IconName iconOf(StepKind kind)
{
    switch (kind) {
    case StepKind::Call:
    case StepKind::FirstContact: return IconName::Phone;
    case StepKind::Email: return IconName::Mail;
    case StepKind::Text: return IconName::Message;
    case StepKind::Letter: return IconName::Letter;
    case StepKind::Meeting: return IconName::Meeting;
    case StepKind::Chore: return IconName::Check;
    case StepKind::Preparation: return IconName::Target;
    case StepKind::Decide: return IconName::Help;
    }
    return IconName::Phone;
}

void tellFirstContact(TodayWords& words, Moment due, const Desk& desk)
{
    const Moment now = desk.now();
    words.clock = clockForPeople(due, now, desk.office());
    words.clockTone = due < now ? Tone::Red : desk.office().minutesBetween(now, due) <= nearMinutes ? Tone::Amber : Tone::Accent;
}

void tellPromise(TodayWords& words, Moment promised, Moment now)
{
    if (promised < now) {
        words.clock = QCoreApplication::translate("TodayWords", "%1 late").arg(durationForPeople(promised.minutesUntil(now)));
        words.clockTone = Tone::Red;
    } else if (now.minutesUntil(promised) <= promiseAmberMinutes) {
        words.clock = QCoreApplication::translate("TodayWords", "in %1").arg(durationForPeople(now.minutesUntil(promised)));
        words.clockTone = Tone::Amber;
    }
}

} // namespace

TodayWords todayWords(const TodayItem& item, const Desk& desk)
{
    const LeadRow& lead = item.lead;
    const QLocale locale;
    TodayWords words;
    words.ask = deedText(item);
    words.who = lead.displayName();
    words.company = lead.company == words.who ? QString() : lead.company;
    words.why = whyText(item, desk.playbook().stageTitle(lead.stage), desk.now(), desk.office(), locale);
    words.icon = iconOf(item.kind);
    if (lead.value)
        words.value = moneyForPeople(*lead.value, locale);
    if (const QTimeZone zone(lead.timeZone.toUtf8()); !lead.timeZone.isEmpty() && zone.isValid()) {
        words.there = localTimeForPeople(zone, desk.now(), locale);
        words.badHour = callingHourAt(desk.now(), zone) != CallingHour::Good;
    }
    const bool fresh = item.reason == TodayReason::FreshLead || item.reason == TodayReason::FreshLeadLate;
    if (fresh && lead.firstContactDue)
        tellFirstContact(words, *lead.firstContactDue, desk);
    else if (item.due.promised && item.due.moment)
        tellPromise(words, *item.due.moment, desk.now());
    return words;
}

QString spoken(const TodayWords& words)
{
    QString text = words.ask;
    for (const QString& more : {words.who, words.company, words.value, words.why, words.clock, words.there})
        if (!more.isEmpty())
            text += QStringLiteral(", ") + more;
    return text;
}

QString exactTimes(const TodayItem& item, const Desk& desk)
{
    const QLocale locale;
    QStringList lines;
    if (item.lead.receivedAt)
        lines += QCoreApplication::translate("TodayWords", "Received: %1").arg(exactTime(*item.lead.receivedAt, desk.zone(), locale));
    if (item.lead.firstContactDue && !item.lead.firstContactAt)
        lines += QCoreApplication::translate("TodayWords", "First contact due: %1").arg(exactTime(*item.lead.firstContactDue, desk.zone(), locale));
    if (item.due.moment)
        lines += QCoreApplication::translate("TodayWords", "Due: %1").arg(exactTime(*item.due.moment, desk.zone(), locale));
    else if (item.due.day.isValid())
        lines += QCoreApplication::translate("TodayWords", "Due: %1").arg(locale.toString(item.due.day, QLocale::LongFormat));
    if (const QString worth = worthText(item.worth, locale); !worth.isEmpty() && (item.group == TodayGroup::Asks || item.group == TodayGroup::Reaching))
        lines += worth;
    return lines.join(u'\n');
}

} // namespace askline
