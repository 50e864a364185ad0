// SPDX-License-Identifier: GPL-3.0-or-later
// What was done, and by whom.
#include "app/cli/JsonParts.h"
#include "app/cli/NumbersJson.h"

namespace askline::cli {

namespace {

QJsonObject workJson(const DayOfWork& work)
{
    return {{QStringLiteral("touches"), work.touches},
            {QStringLiteral("on_fresh"), work.onFresh},
            {QStringLiteral("tried"), work.tried},
            {QStringLiteral("reached"), work.reached},
            {QStringLiteral("asks"), work.asks},
            {QStringLiteral("yes"), work.yes},
            {QStringLiteral("no"), work.no},
            {QStringLiteral("not_yet"), work.notYet},
            {QStringLiteral("action_minutes"), work.actionMinutes},
            {QStringLiteral("motion_minutes"), work.motionMinutes},
            {QStringLiteral("minutes"), work.minutes}};
}

QJsonArray weeksJson(const QList<DayOfWork>& weeks)
{
    QJsonArray json;
    for (const DayOfWork& week : weeks) {
        QJsonObject one = workJson(week);
        one.insert(QStringLiteral("week"), dayOr(week.day));
        json += one;
    }
    return json;
}

QJsonArray asksJson(Workspace& workspace, const QList<AskCount>& asks)
{
    QJsonArray lines;
    for (const AskCount& one : asks)
        lines += QJsonObject{{QStringLiteral("kind"), nameOf(one.kind)},
                             {QStringLiteral("stage"), one.stage},
                             {QStringLiteral("person"), workspace.catalogue().personName(one.by)},
                             {QStringLiteral("asked"), one.asked},
                             {QStringLiteral("yes"), one.yes},
                             {QStringLiteral("no"), one.no},
                             {QStringLiteral("not_yet"), one.notYet},
                             {QStringLiteral("unanswered"), one.unanswered()}};
    return lines;
}

QJsonObject broughtJson(Workspace& workspace, const Brought& brought)
{
    QJsonArray kinds;
    QJsonArray stages;
    QJsonArray people;
    for (auto kind = brought.byKind.cbegin(); kind != brought.byKind.cend(); ++kind)
        kinds += QJsonObject{{QStringLiteral("kind"), nameOf(kind.key())}, {QStringLiteral("worth"), sumsJson(*kind)}};
    for (auto stage = brought.byStage.cbegin(); stage != brought.byStage.cend(); ++stage)
        stages += QJsonObject{{QStringLiteral("stage"), stage.key()}, {QStringLiteral("worth"), sumsJson(*stage)}};
    for (auto person = brought.byPerson.cbegin(); person != brought.byPerson.cend(); ++person)
        people += QJsonObject{{QStringLiteral("person"), workspace.catalogue().personName(person.key())}, {QStringLiteral("worth"), sumsJson(*person)}};
    return {{QStringLiteral("by_kind"), kinds}, {QStringLiteral("by_stage"), stages}, {QStringLiteral("by_person"), people}};
}

QJsonArray peopleJson(Workspace& workspace, const QList<PersonNumbers>& people)
{
    QJsonArray json;
    for (const PersonNumbers& one : people)
        json += QJsonObject{{QStringLiteral("person"), workspace.catalogue().personName(one.person)},
                            {QStringLiteral("work"), workJson(one.work)},
                            {QStringLiteral("reach"), rateJson(one.reach)},
                            {QStringLiteral("asked"), rateJson(one.asked)},
                            {QStringLiteral("yes"), rateJson(one.yes)},
                            {QStringLiteral("musts"), rateJson(one.musts)}};
    return json;
}

QString keyOfObjection(Workspace& workspace, ObjectionId id)
{
    for (const Objection& card : workspace.playbook().objections)
        if (card.id == id)
            return card.key;
    return {};
}

QJsonArray objectionsJson(Workspace& workspace, const QList<ObjectionNumbers>& objections)
{
    QJsonArray json;
    for (const ObjectionNumbers& one : objections) {
        QJsonObject stages;
        for (auto stage = one.byStage.cbegin(); stage != one.byStage.cend(); ++stage)
            stages.insert(stage.key(), *stage);
        json += QJsonObject{{QStringLiteral("objection"), keyOfObjection(workspace, one.objection)},
                            {QStringLiteral("raised"), one.raised},
                            {QStringLiteral("by_stage"), stages},
                            {QStringLiteral("won_after"), rateJson(one.won)},
                            {QStringLiteral("raised_where_preempted"), rateJson(one.preempted)},
                            {QStringLiteral("raised_where_not"), rateJson(one.unpreempted)}};
    }
    return json;
}

QJsonArray wordingsJson(const QList<WordingSaid>& wordings)
{
    QJsonArray json;
    for (const WordingSaid& one : wordings) {
        QJsonArray results;
        for (const WordingResult& wording : one.trial.wordings)
            results += QJsonObject{{QStringLiteral("name"), wording.name}, {QStringLiteral("yes"), rateJson(wording.yes)}};
        const auto more = one.trial.callsUntilDecided();
        json += QJsonObject{{QStringLiteral("script"), one.trial.script},
                            {QStringLiteral("line"), one.line},
                            {QStringLiteral("wordings"), results},
                            {QStringLiteral("chance_second_better"), numberOr(one.trial.chanceThatLaterIsBetter())},
                            {QStringLiteral("decided"), one.trial.isDecided()},
                            {QStringLiteral("calls_until_decided"), more ? QJsonValue(*more) : QJsonValue()}};
    }
    return json;
}

} // namespace

void addWork(QJsonObject& json, Workspace& workspace, const WorkNumbers& work)
{
    QJsonObject sum = workJson(work.total);
    sum.insert(QStringLiteral("from"), dayOr(work.from));
    sum.insert(QStringLiteral("to"), dayOr(work.to));
    sum.insert(QStringLiteral("orphans"), work.orphans);
    sum.insert(QStringLiteral("open"), work.due.open);
    sum.insert(QStringLiteral("overdue"), work.due.due);
    sum.insert(QStringLiteral("overdue_for_a_week"), work.due.dueForAWeek);
    sum.insert(QStringLiteral("overdue_for_a_month"), work.due.dueForAMonth);
    sum.insert(QStringLiteral("overdue_steps"), work.overdueSteps);
    sum.insert(QStringLiteral("overdue_steps_a_week_ago"), work.overdueStepsAWeekAgo);
    sum.insert(QStringLiteral("longest_gap"),
               work.gap ? QJsonValue(QJsonObject{{QStringLiteral("from"), dayOr(work.gap->from)}, {QStringLiteral("to"), dayOr(work.gap->to)}, {QStringLiteral("days"), work.gap->days}}) : QJsonValue());
    json.insert(QStringLiteral("work"), sum);
    json.insert(QStringLiteral("weeks"), weeksJson(work.weeks));
    json.insert(QStringLiteral("asks"), asksJson(workspace, work.asks));
    json.insert(QStringLiteral("brought"), broughtJson(workspace, work.brought));
    json.insert(QStringLiteral("people"), peopleJson(workspace, work.people));
    json.insert(QStringLiteral("objections"), objectionsJson(workspace, work.objections));
    json.insert(QStringLiteral("wordings"), wordingsJson(work.wordings));
}

} // namespace askline::cli
