// SPDX-License-Identifier: GPL-3.0-or-later
// One sentence a reason. What has passed is judged by the clock, not by the reading, so that a list left open stays true.
#include "app/wording/TodayText.h"

#include "app/wording/Labels.h"
#include "app/wording/MoneyText.h"
#include "app/wording/Times.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace askline {

namespace {

constexpr int enoughAnswers = 10; // below that a ratio is a rumour
constexpr double fewestNoesToTell = 1.5; // to each yes; below that yeses are told

struct Telling {
    const TodayItem& item;
    const QString& stage;
    Moment now;
    const OfficeClock& office;
    const QLocale& locale;

    const Due& due() const { return item.due; }
    QDate today() const { return now.dateIn(office.zone); }
    QString when() const { return dueForPeople(due(), now, office.zone, locale); }
};

// "Wrote 25 min ago", or for a lead nobody wrote "Came 25 min ago".
QString arrival(const Telling& t)
{
    const LeadRow& lead = t.item.lead;
    const QString ago = agoForPeople(lead.receivedAt.value_or(lead.made), t.now);
    return lead.message.isEmpty() ? QCoreApplication::translate("TodayText", "Came %1").arg(ago)
                                  : QCoreApplication::translate("TodayText", "Wrote %1").arg(ago);
}

QString freshLead(const Telling& t)
{
    const std::optional<Moment> due = t.item.lead.firstContactDue;
    if (!due)
        return QCoreApplication::translate("TodayText", "%1; not yet contacted").arg(arrival(t));
    if (*due < t.now) {
        const int late = t.office.minutesBetween(*due, t.now);
        return late == 0 ? QCoreApplication::translate("TodayText", "%1; first contact was due just now").arg(arrival(t))
                         : QCoreApplication::translate("TodayText", "%1; first contact is %2 late").arg(arrival(t), officeTimeForPeople(late, t.office));
    }
    if (due->dateIn(t.office.zone) != t.today())
        return QCoreApplication::translate("TodayText", "%1; first contact due %2")
            .arg(arrival(t), dueForPeople(Due::at(*due), t.now, t.office.zone, t.locale));
    const int left = t.office.minutesBetween(t.now, *due);
    if (left == 0)
        return QCoreApplication::translate("TodayText", "%1; first contact is due now").arg(arrival(t));
    return QCoreApplication::translate("TodayText", "%1; first contact due within %2").arg(arrival(t), officeTimeForPeople(left, t.office));
}

QString promise(const Telling& t)
{
    const QString promised = QCoreApplication::translate("TodayText", "You promised %1").arg(t.when());
    const bool broken = t.due().moment ? *t.due().moment < t.now : t.due().day < t.today();
    if (!broken)
        return promised;
    const Moment then = t.due().sortMoment(t.office.zone);
    return QCoreApplication::translate("TodayText", "%1: that was %2").arg(promised, agoForPeople(then, t.now));
}

QString planned(const Telling& t)
{
    const QString day = QCoreApplication::translate("TodayText", "Planned for %1").arg(t.when());
    return t.stage.isEmpty() ? day : QCoreApplication::translate("TodayText", "%1, planned for %2", "a stage, a day").arg(t.stage, t.when());
}

QString overdue(const Telling& t)
{
    const qint64 days = t.due().dayIn(t.office.zone).daysTo(t.today());
    if (days <= 0)
        return planned(t);
    const QString late = days == 1 ? QCoreApplication::translate("TodayText", "One day overdue")
                                   : QCoreApplication::translate("TodayText", "%n days overdue", nullptr, int(days));
    return t.stage.isEmpty() ? late : QCoreApplication::translate("TodayText", "%1; stage: %2").arg(late, t.stage);
}

int daysSince(const std::optional<Moment>& then, Moment now)
{
    return then ? int(then->daysUntil(now)) : 0;
}

// "4 contacts in writing, 11 days, no ask"
QString withoutAsk(const Telling& t)
{
    const QString written = QCoreApplication::translate("TodayText", "%n contact(s) in writing", nullptr, t.item.lead.unasked);
    const int days = daysSince(t.item.lead.unaskedSince, t.now);
    return QCoreApplication::translate("TodayText", "%1, %n day(s), no ask", nullptr, days).arg(written);
}

QString contactedOnce(const Telling& t)
{
    const int days = daysSince(t.item.lead.lastTouchAt, t.now);
    return QCoreApplication::translate("TodayText", "Contacted once, %n day(s) ago, and not since", nullptr, days);
}

QString tryAgain(const Telling& t)
{
    if (t.item.lead.tries <= 1)
        return QCoreApplication::translate("TodayText", "Tried once; another time of day");
    return QCoreApplication::translate("TodayText", "Tried %n times; another time of day", nullptr, t.item.lead.tries);
}

QString reasonText(const Telling& telling)
{
    switch (telling.item.reason) {
    case TodayReason::FreshLead:
    case TodayReason::FreshLeadLate: return freshLead(telling);
    case TodayReason::PromisedNow:
    case TodayReason::PromiseBroken: return promise(telling);
    case TodayReason::DueToday: return planned(telling);
    case TodayReason::Overdue: return overdue(telling);
    case TodayReason::TryAgain: return tryAgain(telling);
    case TodayReason::Undecided: return QCoreApplication::translate("TodayText", "Nothing is planned: decide");
    case TodayReason::Unasked: return withoutAsk(telling);
    case TodayReason::Dropped: return contactedOnce(telling);
    case TodayReason::Backlog: return QCoreApplication::translate("TodayText", "From the backlog, not yet contacted");
    }
    return {};
}

// How asks at its stage are answered; empty while that is a rumour.
QString answersText(const AnswerCounts& answers, const QLocale& locale)
{
    if (answers.all() < enoughAnswers || answers.yes == 0)
        return {};
    const double ratio = double(answers.no) / answers.yes;
    const int noes = int(std::lround(ratio));
    if (ratio >= fewestNoesToTell)
        return QCoreApplication::translate("TodayText", "%n noes to each yes here", nullptr, noes);
    return QCoreApplication::translate("TodayText", "%1 in 10 say yes here").arg(locale.toString(int(std::lround(10.0 * answers.yes / answers.all()))));
}

QString cadencePart(const CadencePlace& place)
{
    return QCoreApplication::translate("TodayText", "step %1 of %2 of “%3”").arg(place.step).arg(place.steps).arg(place.title);
}

} // namespace

QString deedText(const TodayItem& item)
{
    return item.group == TodayGroup::Asks ? askInWords(item.ask, item.kind) : stepInWords(item.lead.next);
}

QString whyText(const TodayItem& item, const QString& stageTitle, Moment now, const OfficeClock& office, const QLocale& locale)
{
    QStringList parts{reasonText({item, stageTitle, now, office, locale})};
    if (item.lead.next.isOfCadence())
        parts += cadencePart(item.lead.next.cadence);
    if (item.lead.next.putOff >= oftenPutOff)
        parts += QCoreApplication::translate("TodayText", "put off %n times", nullptr, item.lead.next.putOff);
    if (item.group == TodayGroup::Asks) {
        if (const QString answers = answersText(item.worth.answers, locale); !answers.isEmpty())
            parts += answers;
        if (item.worth.isTypical)
            parts += QCoreApplication::translate("TodayText", "a typical sale is %1").arg(moneyForPeople(*item.worth.value, locale));
    }
    return parts.join(QStringLiteral("; "));
}

QString worthText(const Worth& worth, const QLocale& locale)
{
    if (!worth.value)
        return {};
    const QString chance = locale.toString(worth.chance * 100, 'f', worth.chance < 0.1 ? 1 : 0);
    const Money expected{std::llround(worth.chance * double(worth.value->minor)), worth.value->currency};
    return QCoreApplication::translate("TodayText", "Expected: %1 % × %2 = %3; × %4 because of the time, in %5", "a chance, a value, their product, a factor, minutes")
        .arg(chance, moneyForPeople(*worth.value, locale), moneyForPeople(expected, locale), locale.toString(worth.waiting, 'g', 3),
             durationForPeople(worth.minutes));
}

std::optional<double> noesPerYes(int yes, int no)
{
    return yes > 0 && yes + no >= enoughAnswers ? std::optional(double(no) / yes) : std::nullopt;
}

QString scoreText(const TodayScore& score)
{
    QStringList parts{
        QCoreApplication::translate("TodayText", "tried %1").arg(score.tried),
        QCoreApplication::translate("TodayText", "reached %1").arg(score.reached),
        QCoreApplication::translate("TodayText", "asked %1 of %2").arg(score.asksMade).arg(score.goal),
        QCoreApplication::translate("TodayText", "yes %1").arg(score.yes),
        QCoreApplication::translate("TodayText", "no %1").arg(score.no),
        QCoreApplication::translate("TodayText", "not yet %1").arg(score.notYet)};
    if (const auto noes = noesPerYes(score.rollingYes, score.rollingNo))
        parts += QCoreApplication::translate("TodayText", "noes per yes %1 (of %2)", "a figure, how many answers it is from")
                     .arg(QLocale().toString(*noes, 'f', 1))
                     .arg(score.rollingYes + score.rollingNo);
    if (score.streak > 1)
        parts += QCoreApplication::translate("TodayText", "%n days in a row", nullptr, score.streak);
    parts += QCoreApplication::translate("TodayText", "%1 in motion", "a span of time").arg(durationForPeople(score.motionMinutes));
    return parts.join(QStringLiteral(" · "));
}

QString eveningText(const TodayList& list, const QLocale& locale)
{
    const auto undecided = std::ranges::count(list.preparation, TodayReason::Undecided, &TodayItem::reason);
    QString text = undecided == 0 ? QCoreApplication::translate("TodayText", "Every open lead has a next step.")
                                  : QCoreApplication::translate("TodayText", "%n lead(s) still want a decision what comes next.", nullptr, int(undecided));
    if (!list.later.isEmpty())
        text += u' ' + QCoreApplication::translate("TodayText", "%n could not be fitted in and come up again.", nullptr, int(list.later.size()));
    if (list.tomorrow) {
        QStringList whom{list.tomorrow->lead.displayName()};
        if (list.tomorrow->lead.value)
            whom += moneyForPeople(*list.tomorrow->lead.value, locale);
        text += u' ' + QCoreApplication::translate("TodayText", "The next day begins with: %1, %2.", "an ask, whom")
                           .arg(askInWords(list.tomorrow->ask), whom.join(QStringLiteral(", ")));
    }
    return text;
}

QString groupText(const QList<TodayItem>& items)
{
    const int minutes = std::accumulate(items.begin(), items.end(), 0, [](int sum, const TodayItem& item) { return sum + item.minutes; });
    return QCoreApplication::translate("TodayText", "%1 · about %2", "how many, how long").arg(items.size()).arg(durationForPeople(minutes));
}

QString motionText(const TodayList& list)
{
    return groupText(list.motion) + QStringLiteral(" · ")
           + QCoreApplication::translate("TodayText", "%1 of %2 used today", "spans of time").arg(durationForPeople(list.score.motionMinutes), durationForPeople(list.motionBudget));
}

QString labelOf(TodayGroup group)
{
    switch (group) {
    case TodayGroup::Asks: return QCoreApplication::translate("TodayText", "Asks");
    case TodayGroup::Reaching: return QCoreApplication::translate("TodayText", "Reaching");
    case TodayGroup::Motion: return QCoreApplication::translate("TodayText", "Motion");
    case TodayGroup::Preparation: return QCoreApplication::translate("TodayText", "Preparation");
    case TodayGroup::Later: return QCoreApplication::translate("TodayText", "Does not fit into the day");
    }
    return {};
}

} // namespace askline
