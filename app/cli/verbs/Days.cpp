// SPDX-License-Identifier: GPL-3.0-or-later
// today and week.
#include "app/cli/Json.h"
#include "app/cli/Verb.h"
#include "app/wording/TodayText.h"
#include "app/wording/WeekText.h"
#include "app/workspace/reading/TodayReading.h"
#include "app/workspace/reading/WeekReading.h"

#include <QCoreApplication>

namespace askline::cli {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("askline::cli", text);
}

QString todayText(const QString& title, Workspace& workspace, const QList<TodayItem>& items)
{
    QString text = items.isEmpty() ? QString() : QStringLiteral("\n%1\n").arg(title);
    for (const TodayItem& item : items) {
        text += QStringLiteral("  %1  %2  %3  %4\n")
                    .arg(deedText(item).leftJustified(28, u' ', true), item.lead.displayName().leftJustified(24, u' ', true),
                         item.lead.company.leftJustified(20, u' ', true),
                         whyText(item, workspace.playbook().stageTitle(item.lead.stage), workspace.now(), workspace.officeClock(), QLocale()));
    }
    return text;
}

} // namespace

Outcome todayVerb(Workspace& workspace, Arguments& arguments)
{
    const auto owner = takeOwner(workspace, arguments);
    if (!owner)
        return trouble(owner.error());
    if (const auto left = leftOver(arguments))
        return std::unexpected(*left);
    const auto today = readToday(workspace, *owner);
    if (!today)
        return trouble(today.error());
    Answer answer;
    answer.json += todayJson(workspace, *today);
    const TodayScore& score = today->score;
    answer.text = tr("Asks made %1 of %2 · yes %3 · no %4 · not yet %5 · reached %6 of %7")
                      .arg(score.asksMade).arg(score.goal).arg(score.yes).arg(score.no).arg(score.notYet)
                      .arg(score.reached).arg(score.tried) + u'\n';
    answer.text += todayText(tr("Asks"), workspace, today->asks) + todayText(tr("Reaching"), workspace, today->reaching) +
                   todayText(tr("Motion"), workspace, today->motion) + todayText(tr("Preparation"), workspace, today->preparation) +
                   todayText(tr("Does not fit into the day"), workspace, today->later);
    return answer;
}

Outcome weekVerb(Workspace& workspace, Arguments& arguments)
{
    const auto owner = takeOwner(workspace, arguments);
    if (!owner)
        return trouble(owner.error());
    if (const auto left = leftOver(arguments))
        return std::unexpected(*left);
    const auto week = readWeek(workspace, *owner, workspace.now().dateIn(workspace.zone()));
    if (!week)
        return trouble(week.error());
    Answer answer;
    answer.json += weekJson(*week, workspace.settings().currency);
    answer.text = weekTitle(*week, QLocale()) + QStringLiteral("\n\n");
    for (const QString& sentence : weekSentences(*week, workspace.settings().currency, QLocale()))
        answer.text += sentence + u'\n';
    if (const QString advice = weekAdvice(*week); !advice.isEmpty())
        answer.text += u'\n' + advice + u'\n';
    return answer;
}

} // namespace askline::cli
