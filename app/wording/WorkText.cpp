// SPDX-License-Identifier: GPL-3.0-or-later
// People stand in the order of their names: this is for coaching.
#include "app/wording/WorkText.h"

#include "app/wording/Labels.h"
#include "app/wording/NumbersSheets.h"
#include "app/wording/NumbersText.h"
#include "app/wording/TodayText.h"

#include <QCoreApplication>
#include <QLocale>

namespace askline {

namespace {

QString said(const char* text)
{
    return QCoreApplication::translate("Numbers", text);
}

QList<FigureHead> askHeads(const QString& first)
{
    return {{first},
            {said(QT_TRANSLATE_NOOP("Numbers", "Asked"))},
            {said(QT_TRANSLATE_NOOP("Numbers", "Yes"))},
            {said(QT_TRANSLATE_NOOP("Numbers", "No"))},
            {said(QT_TRANSLATE_NOOP("Numbers", "Not yet"))},
            {said(QT_TRANSLATE_NOOP("Numbers", "Unanswered"))},
            {said(QT_TRANSLATE_NOOP("Numbers", "Noes per yes"))},
            {said(QT_TRANSLATE_NOOP("Numbers", "Brought")), said(QT_TRANSLATE_NOOP("Numbers", "What the leads are worth that said yes to such an ask and are won by now; each counts once"))}};
}

QStringList askRow(const QString& name, const AskCount& sum, const QList<Money>& brought)
{
    const auto noes = noesPerYes(sum.yes, sum.no);
    return {name, countInTable(sum.asked), countInTable(sum.yes), countInTable(sum.no), countInTable(sum.notYet), countInTable(sum.unanswered()),
            noes ? QLocale().toString(*noes, 'f', 1) : noFigure(), sumsInWords(brought)};
}

QString objectionName(ObjectionId id, const Playbook& playbook)
{
    for (const Objection& card : playbook.objections)
        if (card.id == id)
            return card.title;
    return said(QT_TRANSLATE_NOOP("Numbers", "No card answers it"));
}

QString rateOrNone(const Rate& rate)
{
    return rate.of == 0 ? noFigure() : rateInWords(rate);
}

} // namespace

FigureSheet askSheet(const WorkNumbers& work)
{
    FigureSheet sheet{said(QT_TRANSLATE_NOOP("Numbers", "Asks")), askHeads(said(QT_TRANSLATE_NOOP("Numbers", "Asked for"))), {}};
    for (const AskCount& sum : askCountsBy(work.asks, [](const AskCount& one) { return one.kind; }))
        sheet.rows += askRow(labelOf(sum.kind), sum, work.brought.byKind.value(sum.kind));
    return sheet;
}

FigureSheet askStageSheet(const WorkNumbers& work, const Playbook& playbook)
{
    FigureSheet sheet{said(QT_TRANSLATE_NOOP("Numbers", "Asks by stage")), askHeads(said(QT_TRANSLATE_NOOP("Numbers", "Stage"))), {}};
    QList<AskCount> sums = askCountsBy(work.asks, [](const AskCount& one) { return one.stage; });
    std::ranges::stable_sort(sums, {}, [&](const AskCount& sum) { return std::ranges::find(playbook.stages, sum.stage, &StageCard::key) - playbook.stages.begin(); });
    for (const AskCount& sum : std::as_const(sums))
        sheet.rows += askRow(sum.stage.isEmpty() ? said(QT_TRANSLATE_NOOP("Numbers", "None")) : playbook.stageTitle(sum.stage), sum, work.brought.byStage.value(sum.stage));
    return sheet;
}

FigureSheet askPersonSheet(const WorkNumbers& work, const Catalogue& catalogue)
{
    FigureSheet sheet{said(QT_TRANSLATE_NOOP("Numbers", "Asks by person")), askHeads(said(QT_TRANSLATE_NOOP("Numbers", "Person"))), {}};
    QList<AskCount> sums = askCountsBy(work.asks, [](const AskCount& one) { return one.by; });
    std::ranges::stable_sort(sums, {}, [&](const AskCount& sum) { return catalogue.personName(sum.by).toLower(); });
    for (const AskCount& sum : std::as_const(sums))
        sheet.rows += askRow(catalogue.personName(sum.by), sum, work.brought.byPerson.value(sum.by));
    return sheet;
}

FigureSheet peopleSheet(const QList<PersonNumbers>& people, const Catalogue& catalogue)
{
    FigureSheet sheet{said(QT_TRANSLATE_NOOP("Numbers", "People")),
                      {{said(QT_TRANSLATE_NOOP("Numbers", "Person"))},
                       {said(QT_TRANSLATE_NOOP("Numbers", "Calls and meetings"))},
                       {said(QT_TRANSLATE_NOOP("Numbers", "Reached"))},
                       {said(QT_TRANSLATE_NOOP("Numbers", "Asked, of those reached"))},
                       {said(QT_TRANSLATE_NOOP("Numbers", "Yes, of answers"))},
                       {said(QT_TRANSLATE_NOOP("Numbers", "Musts ticked")), said(QT_TRANSLATE_NOOP("Numbers", "Of the musts of the scripts that were spoken from"))}},
                      {}};
    for (const PersonNumbers& one : people)
        sheet.rows += QStringList{catalogue.personName(one.person), countInTable(one.work.tried), rateOrNone(one.reach), rateOrNone(one.asked), rateOrNone(one.yes), rateOrNone(one.musts)};
    return sheet;
}

FigureSheet objectionSheet(const QList<ObjectionNumbers>& objections, const Playbook& playbook)
{
    FigureSheet sheet{said(QT_TRANSLATE_NOOP("Numbers", "Objections")),
                      {{said(QT_TRANSLATE_NOOP("Numbers", "Objection"))},
                       {said(QT_TRANSLATE_NOOP("Numbers", "Raised"))},
                       {said(QT_TRANSLATE_NOOP("Numbers", "Most at"))},
                       {said(QT_TRANSLATE_NOOP("Numbers", "Won after it")), said(QT_TRANSLATE_NOOP("Numbers", "Of the leads it was raised on and that are decided"))},
                       {said(QT_TRANSLATE_NOOP("Numbers", "Raised where it was answered before")), said(QT_TRANSLATE_NOOP("Numbers", "Of the calls in which its line was ticked: in them or later on the same lead"))},
                       {said(QT_TRANSLATE_NOOP("Numbers", "Raised where it was not"))}},
                      {}};
    for (const ObjectionNumbers& one : objections) {
        const auto most = std::ranges::max_element(one.byStage);
        sheet.rows += QStringList{objectionName(one.objection, playbook), countInTable(one.raised), most == one.byStage.end() ? noFigure() : playbook.stageTitle(one.byStage.key(*most)),
                                  rateOrNone(one.won), rateOrNone(one.preempted), rateOrNone(one.unpreempted)};
    }
    return sheet;
}

FigureSheet wordingSheet(const QList<WordingSaid>& wordings)
{
    FigureSheet sheet{said(QT_TRANSLATE_NOOP("Numbers", "Wordings tried by lot")),
                      {{said(QT_TRANSLATE_NOOP("Numbers", "Script"))}, {said(QT_TRANSLATE_NOOP("Numbers", "Line"))}, {said(QT_TRANSLATE_NOOP("Numbers", "Wording"))},
                       {said(QT_TRANSLATE_NOOP("Numbers", "Yes, of calls that asked"))}, {said(QT_TRANSLATE_NOOP("Numbers", "Says"))}},
                      {}};
    for (const WordingSaid& one : wordings)
        for (const WordingResult& wording : one.trial.wordings) {
            const bool isFirst = &wording == &one.trial.wordings.first();
            sheet.rows += QStringList{isFirst ? one.script : QString(), isFirst ? one.line : QString(), wording.name, rateOrNone(wording.yes), isFirst ? trialInWords(one.trial) : QString()};
        }
    return sheet;
}

FigureSheet weekSheet(const QList<DayOfWork>& weeks)
{
    FigureSheet sheet{said(QT_TRANSLATE_NOOP("Numbers", "Week by week")),
                      {{said(QT_TRANSLATE_NOOP("Numbers", "Week of"))}, {said(QT_TRANSLATE_NOOP("Numbers", "Touches"))}, {said(QT_TRANSLATE_NOOP("Numbers", "On leads of that week"))},
                       {said(QT_TRANSLATE_NOOP("Numbers", "Reached"))}, {said(QT_TRANSLATE_NOOP("Numbers", "Asks"))}, {said(QT_TRANSLATE_NOOP("Numbers", "Yes"))},
                       {said(QT_TRANSLATE_NOOP("Numbers", "Minutes asking"))}, {said(QT_TRANSLATE_NOOP("Numbers", "Minutes in motion"))}},
                      {}};
    for (const DayOfWork& week : weeks)
        sheet.rows += QStringList{QLocale().toString(week.day, QLocale::ShortFormat), countInTable(week.touches), countInTable(week.onFresh), countInTable(week.reached), countInTable(week.asks),
                                  countInTable(week.yes), countInTable(week.actionMinutes), countInTable(week.motionMinutes)};
    return sheet;
}

namespace {

void addWinSentences(const FollowThrough& follow, QStringList& sentences)
{
    constexpr int fewestWins = 5;
    constexpr qint64 minutesADay = 1440;
    if (follow.won() < fewestWins) {
        sentences += said(QT_TRANSLATE_NOOP("Numbers", "With fewer than five wins nothing can be said yet about how many contacts one takes."));
        return;
    }
    sentences += QCoreApplication::translate("Numbers", "Half of the won leads took up to %1 contacts and %2 days, nine in ten up to %3 contacts and %4 days.")
                     .arg(*quantileOf(follow.contactsToWin, 0.5))
                     .arg((*quantileOf(follow.minutesToWin, 0.5) + minutesADay - 1) / minutesADay)
                     .arg(*quantileOf(follow.contactsToWin, 0.9))
                     .arg((*quantileOf(follow.minutesToWin, 0.9) + minutesADay - 1) / minutesADay);
    if (const auto early = follow.lostBeforeTheMedianWin(); early && follow.lost() > 0)
        sentences += QCoreApplication::translate("Numbers", "%1 of %2 lost leads were let go before half of the wins had come, at %3 contacts.").arg(*early).arg(follow.lost()).arg(*quantileOf(follow.contactsToWin, 0.5));
}

} // namespace

QStringList followThroughInWords(const FollowThrough& follow, const WorkNumbers& work)
{
    QStringList sentences;
    addWinSentences(follow, sentences);
    if (work.orphans > 0)
        sentences += QCoreApplication::translate("Numbers", "%n open lead(s) were contacted once and not again for two weeks.", nullptr, work.orphans);
    sentences += work.due.due == 0
        ? said(QT_TRANSLATE_NOOP("Numbers", "Nothing that is open is overdue."))
        : QCoreApplication::translate("Numbers", "%1 of %2 open leads are overdue: %3 for less than a week, %4 for up to a month, %5 for longer.")
              .arg(work.due.due)
              .arg(work.due.open)
              .arg(work.due.due - work.due.dueForAWeek)
              .arg(work.due.dueForAWeek - work.due.dueForAMonth)
              .arg(work.due.dueForAMonth);
    if (work.overdueSteps != work.overdueStepsAWeekAgo)
        sentences += QCoreApplication::translate("Numbers", "Of the planned steps, %1 are overdue; a week ago %2 were.").arg(work.overdueSteps).arg(work.overdueStepsAWeekAgo);
    if (work.total.touches > 0)
        sentences += QCoreApplication::translate("Numbers", "%1 % of the touches went to leads that had come within seven days.").arg(wholePercent(double(work.total.onFresh) / work.total.touches));
    if (work.gap)
        sentences += QCoreApplication::translate("Numbers", "The longest gap: nobody was contacted on %n working day(s) in a row, %1 to %2.", nullptr, work.gap->days)
                         .arg(QLocale().toString(work.gap->from, QLocale::ShortFormat), QLocale().toString(work.gap->to, QLocale::ShortFormat));
    return sentences;
}

QString minutesInWords(const DayOfWork& work)
{
    return QCoreApplication::translate("Numbers", "%1 minutes went into touches that asked, %2 into writing that asked nothing; %3 of %4 calls and meetings reached somebody.")
        .arg(countInTable(work.actionMinutes), countInTable(work.motionMinutes), countInTable(work.reached), countInTable(work.tried));
}

QStringList objectionsInWords(const QList<ObjectionNumbers>& objections, const Playbook& playbook)
{
    QStringList sentences;
    for (const ObjectionNumbers& one : objections)
        if (const auto rarer = one.isRarerWherePreempted(); rarer && *rarer)
            sentences += QCoreApplication::translate("Numbers", "“%1” came up less where it was answered before it did: %2 % of those calls, %3 % of the others. Whoever ticks the line may also call differently: this is no experiment.")
                             .arg(objectionName(one.objection, playbook), wholePercent(*one.preempted.share()), wholePercent(*one.unpreempted.share()));
    return sentences;
}

QString trialInWords(const WordingTrial& trial)
{
    const auto chance = trial.chanceThatLaterIsBetter();
    if (!chance)
        return said(QT_TRANSLATE_NOOP("Numbers", "Only one wording was said with an ask."));
    const bool isLater = *chance >= 0.5;
    const QString better = trial.wordings[isLater ? 1 : 0].name;
    QString text = QCoreApplication::translate("Numbers", "%1 is better with a probability of %2 %.").arg(better, wholePercent(isLater ? *chance : 1 - *chance));
    if (trial.isDecided())
        return text + u' ' + said(QT_TRANSLATE_NOOP("Numbers", "It may be said from now on."));
    const auto more = trial.callsUntilDecided();
    return text + u' ' + (more ? QCoreApplication::translate("Numbers", "About %n more call(s) until it can be told, if it stays so.", nullptr, *more)
                               : said(QT_TRANSLATE_NOOP("Numbers", "They are too alike for calls to tell them apart.")));
}

} // namespace askline
