// SPDX-License-Identifier: GPL-3.0-or-later
// Figures first, then what they mean; a ratio only where there are enough answers.
#include "app/wording/WeekText.h"

#include "app/wording/MoneyText.h"
#include "app/wording/Times.h"
#include "app/wording/TodayText.h"

#include <QCoreApplication>

#include <algorithm>

namespace askline {

namespace {

constexpr int enoughDays = 3; // before them a week says nothing
constexpr int enoughTouches = 10;
constexpr double mostlyFresh = 0.75;

QString asksSentence(const Week& week)
{
    const TodayScore total = week.total();
    const bool isOver = week.goalSoFar() == week.goal;
    return isOver ? QCoreApplication::translate("WeekText", "%1 asks made, %2 were meant.").arg(total.asksMade).arg(week.goal)
                  : QCoreApplication::translate("WeekText", "%1 asks made; %2 were meant by today, %3 by the end of the week.").arg(total.asksMade).arg(week.goalSoFar()).arg(week.goal);
}

QString answersSentence(const TodayScore& total, const QLocale& locale)
{
    const QString counts = QCoreApplication::translate("WeekText", "Yes %1, no %2, not yet %3").arg(total.yes).arg(total.no).arg(total.notYet);
    const auto noes = noesPerYes(total.yes, total.no);
    if (!noes)
        return counts + u'.';
    return QCoreApplication::translate("WeekText", "%1: %2 noes to each yes. A no is progress.", "the counts, a figure").arg(counts, locale.toString(*noes, 'f', 1));
}

QString leadsSentence(const Week& week, const QString& currency, const QLocale& locale)
{
    QString text = QCoreApplication::translate("WeekText", "%n lead(s) came", nullptr, week.arrived) + QStringLiteral(", ") + QCoreApplication::translate("WeekText", "%n were prioritised", nullptr, week.qualified);
    if (week.won > 0)
        text += QStringLiteral(", ") + QCoreApplication::translate("WeekText", "%n won (%1)", "sales, their value", week.won).arg(moneyForPeople({week.wonMinor, currency}, locale));
    return text + u'.';
}

QString forgottenSentence(const Forgotten& forgotten)
{
    if (forgotten.all() == 0)
        return QCoreApplication::translate("WeekText", "Nobody is forgotten: every overdue lead was in touch within two weeks.");
    return QCoreApplication::translate("WeekText", "%n lead(s) wait overdue and were not in touch for two weeks or more", nullptr, forgotten.all())
           + QStringLiteral(": ") + QCoreApplication::translate("WeekText", "%1 for up to a month, %2 for up to three, %3 longer.").arg(forgotten.twoWeeks).arg(forgotten.months).arg(forgotten.longer);
}

double shareOnFresh(const Week& week)
{
    return week.touches == 0 ? 0 : double(week.touchesOnFresh) / week.touches;
}

QStringList figures(const TodayScore& score)
{
    return {QString::number(score.asksMade), QString::number(score.yes), QString::number(score.no), QString::number(score.notYet),
            QString::number(score.tried), QString::number(score.reached), durationForPeople(score.actionMinutes), durationForPeople(score.motionMinutes)};
}

} // namespace

QString weekTitle(const Week& week, const QLocale& locale)
{
    return QCoreApplication::translate("WeekText", "Week of %1").arg(locale.toString(week.monday, QLocale::LongFormat));
}

QStringList weekSentences(const Week& week, const QString& currency, const QLocale& locale)
{
    const TodayScore total = week.total();
    QStringList sentences{asksSentence(week), answersSentence(total, locale),
                          QCoreApplication::translate("WeekText", "%1 in calls and messages that asked, %2 in motion.").arg(durationForPeople(total.actionMinutes), durationForPeople(total.motionMinutes)),
                          leadsSentence(week, currency, locale)};
    if (week.touches > 0)
        sentences += QCoreApplication::translate("WeekText", "%1 of %2 contacts went to leads under seven days old.").arg(week.touchesOnFresh).arg(week.touches);
    if (week.forgotten)
        sentences += forgottenSentence(*week.forgotten);
    if (week.streak > 1)
        sentences += QCoreApplication::translate("WeekText", "%n working days in a row with an ask.", nullptr, week.streak);
    return sentences;
}

QString weekAdvice(const Week& week)
{
    const TodayScore total = week.total();
    if (week.daysWorked() < enoughDays)
        return {};
    if (total.motionMinutes > total.actionMinutes && total.motionMinutes > 0)
        return QCoreApplication::translate("WeekText", "More time went into motion than into asking. Next week, ask first and write after.");
    if (total.asksMade < week.goalSoFar())
        return QCoreApplication::translate("WeekText", "Fewer asks than meant. Next week, make the first one before anything else each morning.");
    if (week.touches >= enoughTouches && shareOnFresh(week) > mostlyFresh)
        return QCoreApplication::translate("WeekText", "Nearly all went to new leads. Next week, begin with those that are overdue: they came from the same effort.");
    if (week.forgotten && week.forgotten->all() > 0)
        return QCoreApplication::translate("WeekText", "Next week, ask the forgotten ones, or close them.");
    return QCoreApplication::translate("WeekText", "As meant. Keep it so.");
}

QStringList weekHeads()
{
    return {QCoreApplication::translate("WeekText", "Day"), QCoreApplication::translate("WeekText", "Asks"), QCoreApplication::translate("WeekText", "Yes"), QCoreApplication::translate("WeekText", "No"), QCoreApplication::translate("WeekText", "Not yet"), QCoreApplication::translate("WeekText", "Tried"), QCoreApplication::translate("WeekText", "Reached"), QCoreApplication::translate("WeekText", "In asks"), QCoreApplication::translate("WeekText", "In motion")};
}

QList<QStringList> weekRows(const Week& week, const QLocale& locale)
{
    QList<QStringList> rows;
    for (const WeekDay& day : week.days) {
        const bool isIdle = !day.isWorked && day.score.asksMade + day.score.tried + day.score.motionMinutes == 0;
        if (day.day <= week.today && !isIdle)
            rows += QStringList{locale.dayName(day.day.dayOfWeek())} + figures(day.score);
    }
    rows += QStringList{QCoreApplication::translate("WeekText", "Week")} + figures(week.total());
    return rows;
}

} // namespace askline
