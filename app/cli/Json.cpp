// SPDX-License-Identifier: GPL-3.0-or-later
// Leads, lists and imports as JSON.
#include "app/cli/Json.h"

#include "app/wording/Labels.h"
#include "app/wording/TodayText.h"

#include <QJsonArray>

#include <algorithm>
#include <cmath>

namespace askline::cli {

namespace {

QJsonValue moneyJson(const std::optional<Money>& money)
{
    return money ? QJsonValue(money->major()) : QJsonValue();
}

QJsonObject stepJson(Workspace& workspace, const Step& step)
{
    return {{QStringLiteral("what"), stepInWords(step)},
            {QStringLiteral("when"), dueJson(workspace, step.due)},
            {QStringLiteral("who"), workspace.catalogue().personName(step.who)},
            {QStringLiteral("kind"), nameOf(step.kind)},
            {QStringLiteral("ask"), nameOf(step.ask)},
            {QStringLiteral("promised"), step.due.promised},
            {QStringLiteral("cadence"), step.cadence.title},
            {QStringLiteral("cadence_step"), step.cadence.step},
            {QStringLiteral("message"), step.cadence.message}};
}

QJsonObject touchJson(Workspace& workspace, const Touch& touch)
{
    return {{QStringLiteral("touch"), nameOf(touch.kind)},       {QStringLiteral("direction"), nameOf(touch.direction)},
            {QStringLiteral("outcome"), nameOf(touch.outcome)},   {QStringLiteral("at"), timeJson(workspace, touch.at)},
            {QStringLiteral("minutes"), touch.seconds / 60.0},    {QStringLiteral("stage"), touch.stage},
            {QStringLiteral("note"), touch.note},                 {QStringLiteral("by"), workspace.catalogue().personName(touch.by)}};
}

QJsonObject askJson(Workspace& workspace, const Ask& ask)
{
    return {{QStringLiteral("ask"), nameOf(ask.kind)},
            {QStringLiteral("answer"), nameOf(ask.answer)},
            {QStringLiteral("at"), timeJson(workspace, ask.at)},
            {QStringLiteral("answered_at"), timeJson(workspace, ask.answeredAt)}};
}

QJsonObject historyJson(Workspace& workspace, const HistoryEntry& entry)
{
    return {{QStringLiteral("verb"), entry.verb},   {QStringLiteral("who"), workspace.catalogue().personName(entry.who)},
            {QStringLiteral("at"), timeJson(workspace, entry.at)},
            {QStringLiteral("thing"), entry.thing}, {QStringLiteral("field"), entry.field},
            {QStringLiteral("from"), entry.was},    {QStringLiteral("to"), entry.is}};
}

QJsonObject qualificationJson(const Qualification& qualification)
{
    QJsonObject object;
    for (const Criterion criterion : allCriteria)
        object[nameOf(criterion)] = QJsonObject{{QStringLiteral("mark"), nameOf(qualification[criterion].mark)},
                                                {QStringLiteral("evidence"), qualification[criterion].evidence}};
    return object;
}

QString duplicateReason(DuplicateReason reason)
{
    switch (reason) {
    case DuplicateReason::SameEmail: return QStringLiteral("email");
    case DuplicateReason::SamePhone: return QStringLiteral("phone");
    case DuplicateReason::SameName: return QStringLiteral("name");
    }
    return {};
}

template <class List, class Make>
QJsonArray arrayOf(const List& values, Make make)
{
    QJsonArray array;
    for (const auto& value : values)
        array += make(value);
    return array;
}

QJsonValue worthJson(double figure)
{
    return std::round(figure * 1e4) / 1e4;
}

QJsonArray todayItems(Workspace& workspace, const QList<TodayItem>& items, const QList<TodayItem>& later)
{
    return arrayOf(items, [&](const TodayItem& item) {
        const LeadRow& row = item.lead;
        return QJsonObject{{QStringLiteral("lead"), row.id.hex()},
                           {QStringLiteral("name"), row.displayName()},
                           {QStringLiteral("kind"), nameOf(item.ask == AskKind::None ? AskKind::None : item.ask)},
                           {QStringLiteral("what"), deedText(item)},
                           {QStringLiteral("why"), whyText(item, workspace.playbook().stageTitle(row.stage), workspace.now(),
                                                           workspace.officeClock(), QLocale())},
                           {QStringLiteral("value"), moneyJson(row.value)},
                           {QStringLiteral("currency"), row.value ? row.value->currency : QString()},
                           {QStringLiteral("due"), dueJson(workspace, item.due)},
                           {QStringLiteral("worth"), worthJson(item.worth.aMinute())},
                           {QStringLiteral("expected"), worthJson(item.worth.expected())},
                           {QStringLiteral("chance"), worthJson(item.worth.chance)},
                           {QStringLiteral("counted_as"), moneyJson(item.worth.value)},
                           {QStringLiteral("waiting"), worthJson(item.worth.waiting)},
                           {QStringLiteral("fits"), !later.contains(item)},
                           {QStringLiteral("minutes"), item.minutes}};
    });
}

QJsonObject scoreJson(const TodayScore& score)
{
    return {{QStringLiteral("asks_made"), score.asksMade},
            {QStringLiteral("yes"), score.yes},
            {QStringLiteral("no"), score.no},
            {QStringLiteral("not_yet"), score.notYet},
            {QStringLiteral("reached"), score.reached},
            {QStringLiteral("tried"), score.tried},
            {QStringLiteral("action_minutes"), score.actionMinutes},
            {QStringLiteral("motion_minutes"), score.motionMinutes}};
}

} // namespace

QJsonValue timeJson(Workspace& workspace, const std::optional<Moment>& moment)
{
    if (!moment)
        return {};
    const QDateTime time = moment->in(workspace.zone());
    return time.toOffsetFromUtc(time.offsetFromUtc()).toString(Qt::ISODate);
}

QJsonValue dueJson(Workspace& workspace, const Due& due)
{
    if (!due.isSet())
        return {};
    return due.moment ? timeJson(workspace, due.moment) : QJsonValue(due.day.toString(Qt::ISODate));
}

QJsonObject leadJson(Workspace& workspace, const LeadRow& row)
{
    const Catalogue& names = workspace.catalogue();
    QJsonObject object{{QStringLiteral("id"), row.id.hex()},
                       {QStringLiteral("number"), row.number},
                       {QStringLiteral("name"), row.displayName()},
                       {QStringLiteral("first_name"), row.firstName},
                       {QStringLiteral("last_name"), row.lastName},
                       {QStringLiteral("email"), row.email},
                       {QStringLiteral("phone"), row.phone},
                       {QStringLiteral("company"), row.company},
                       {QStringLiteral("title"), row.role},
                       {QStringLiteral("source"), names.sourceName(row.source)},
                       {QStringLiteral("campaign"), names.campaignName(row.campaign)},
                       {QStringLiteral("message"), row.message},
                       {QStringLiteral("stage"), row.stage},
                       {QStringLiteral("triage"), nameOf(row.triage)},
                       {QStringLiteral("standing"), nameOf(row.standing)},
                       {QStringLiteral("tier"), nameOf(row.tier)},
                       {QStringLiteral("backlog"), row.backlog},
                       {QStringLiteral("owner"), names.personName(row.owner)},
                       {QStringLiteral("value"), moneyJson(row.value)},
                       {QStringLiteral("currency"), row.value ? row.value->currency : QString()},
                       {QStringLiteral("received_at"), timeJson(workspace, row.receivedAt)},
                       {QStringLiteral("first_contact_at"), timeJson(workspace, row.firstContactAt)},
                       {QStringLiteral("first_contact_due"), timeJson(workspace, row.firstContactDue)},
                       {QStringLiteral("do_not_contact"), row.doNotContact}};
    const bool hasStep = row.isOpen() || row.next.isPlanned();
    object[QStringLiteral("next_step")] = hasStep ? QJsonValue(stepJson(workspace, row.next)) : QJsonValue();
    return object;
}

QJsonObject cadenceJson(const Cadence& cadence)
{
    return {{QStringLiteral("cadence"), cadence.key}, {QStringLiteral("title"), cadence.title}, {QStringLiteral("starts"), nameOf(cadence.start)},
            {QStringLiteral("steps"), arrayOf(cadence.steps, [](const CadenceStep& step) {
                 return QJsonObject{{QStringLiteral("days"), step.days}, {QStringLiteral("kind"), nameOf(step.kind)}, {QStringLiteral("ask"), nameOf(step.ask)},
                                    {QStringLiteral("message"), step.message}, {QStringLiteral("what"), step.what}};
             })}};
}

QJsonObject followedCadenceJson(Workspace& workspace, const FollowedCadence& followed)
{
    using State = CadenceCourse::State;
    using How = CadenceCourse::Past::How;
    const CadenceCourse& course = followed.course;
    QJsonObject json{{QStringLiteral("cadence"), followed.enrolment.cadence},
                     {QStringLiteral("begun_at"), timeJson(workspace, followed.enrolment.at)},
                     {QStringLiteral("state"), course.state == State::Running ? QStringLiteral("running") : course.state == State::RanOut ? QStringLiteral("ran-out") : QStringLiteral("left")},
                     {QStringLiteral("exit"), nameOf(course.exit)}};
    json[QStringLiteral("past")] = arrayOf(course.past, [&](const CadenceCourse::Past& past) {
        return QJsonObject{{QStringLiteral("step"), past.step + 1}, {QStringLiteral("at"), timeJson(workspace, past.at)},
                           {QStringLiteral("how"), past.how == How::Done ? QStringLiteral("done") : past.how == How::Skipped ? QStringLiteral("skipped") : QStringLiteral("impossible")}};
    });
    if (course.state == State::Running) {
        json[QStringLiteral("step")] = course.step + 1;
        json[QStringLiteral("due")] = dueJson(workspace, course.due);
        json[QStringLiteral("paused_until")] = course.pausedUntil ? course.pausedUntil->toString(Qt::ISODate) : QString();
    } else {
        json[QStringLiteral("ended_at")] = timeJson(workspace, course.endedAt);
    }
    return json;
}

QJsonObject leadSheetJson(Workspace& workspace, const LeadSheet& sheet)
{
    QJsonObject object = leadJson(workspace, sheet.row);
    object[QStringLiteral("message")] = sheet.lead.message;
    object[QStringLiteral("competitor")] = sheet.lead.competitor;
    object[QStringLiteral("qualification")] = qualificationJson(sheet.lead.qualification);
    object[QStringLiteral("time_zone")] = sheet.row.timeZone;
    object[QStringLiteral("imported_from")] = sheet.importedFrom;
    object[QStringLiteral("form")] = arrayOf(sheet.lead.form, [](const FormAnswer& answer) {
        return QJsonObject{{QStringLiteral("question"), answer.question}, {QStringLiteral("answer"), answer.answer}};
    });
    object[QStringLiteral("addresses")] = arrayOf(sheet.contact.points, [](const ContactPoint& point) {
        return QJsonObject{{QStringLiteral("kind"), nameOf(point.kind)}, {QStringLiteral("typed"), point.typed},
                           {QStringLiteral("normal"), point.normal},      {QStringLiteral("label"), point.label}};
    });
    object[QStringLiteral("answers")] = arrayOf(sheet.answers, [&](const Answer& answer) {
        return QJsonObject{{QStringLiteral("field"), answer.field}, {QStringLiteral("question"), answer.question},
                           {QStringLiteral("value"), answer.value}, {QStringLiteral("at"), timeJson(workspace, answer.at)}};
    });
    object[QStringLiteral("timeline")] = arrayOf(sheet.touches, [&](const Touch& touch) { return touchJson(workspace, touch); });
    object[QStringLiteral("asks")] = arrayOf(sheet.asks, [&](const Ask& ask) { return askJson(workspace, ask); });
    object[QStringLiteral("moves")] = arrayOf(sheet.moves, [&](const StageMove& move) {
        return QJsonObject{{QStringLiteral("stage"), move.stage}, {QStringLiteral("at"), timeJson(workspace, move.at)}};
    });
    object[QStringLiteral("objections")] = arrayOf(sheet.objections, [&](const ObjectionRaised& raised) {
        const Objection* known = workspace.playbook().objection(raised.objection);
        return QJsonObject{{QStringLiteral("objection"), known ? known->key : QString()}, {QStringLiteral("words"), raised.words},
                           {QStringLiteral("at"), timeJson(workspace, raised.at)}};
    });
    object[QStringLiteral("notes")] = arrayOf(sheet.notes, [&](const Note& note) {
        return QJsonObject{{QStringLiteral("text"), note.text}, {QStringLiteral("at"), timeJson(workspace, note.at)}};
    });
    object[QStringLiteral("steps")] = arrayOf(sheet.steps, [&](const Step& step) { return stepJson(workspace, step); });
    object[QStringLiteral("cadences")] = arrayOf(sheet.cadences, [&](const FollowedCadence& cadence) { return followedCadenceJson(workspace, cadence); });
    object[QStringLiteral("people")] = arrayOf(sheet.people, [](const NamedPerson& person) {
        return QJsonObject{{QStringLiteral("name"), person.contact.displayName()}, {QStringLiteral("role"), person.link.role}};
    });
    object[QStringLiteral("history")] = arrayOf(sheet.history, [&](const HistoryEntry& entry) { return historyJson(workspace, entry); });
    object[QStringLiteral("duplicates")] = arrayOf(sheet.duplicates, [](const PossibleDuplicate& duplicate) {
        return QJsonObject{{QStringLiteral("id"), duplicate.lead.id.hex()}, {QStringLiteral("name"), duplicate.lead.displayName()},
                           {QStringLiteral("by"), duplicateReason(duplicate.reason)}};
    });
    return object;
}

QJsonObject todayJson(Workspace& workspace, const TodayList& today)
{
    // A script wants all that is due, by worth; what does not fit into the day says so.
    const auto due = [&](TodayGroup group, QList<TodayItem> items) {
        for (const TodayItem& item : today.later)
            if (item.group == group)
                items += item;
        std::ranges::stable_sort(items, std::ranges::greater{}, [](const TodayItem& item) { return item.worth.aMinute(); });
        return todayItems(workspace, items, today.later);
    };
    QJsonObject score = scoreJson(today.score);
    score[QStringLiteral("goal")] = today.score.goal;
    score[QStringLiteral("streak")] = today.score.streak;
    score[QStringLiteral("qualified_this_week")] = today.score.qualified;
    return {{QStringLiteral("asks"), due(TodayGroup::Asks, today.asks)},
            {QStringLiteral("reaching"), due(TodayGroup::Reaching, today.reaching)},
            {QStringLiteral("motion"), todayItems(workspace, today.motion, {})},
            {QStringLiteral("preparation"), todayItems(workspace, today.preparation, {})},
            {QStringLiteral("vital_few"), today.vitalFew},
            {QStringLiteral("motion_budget_minutes"), today.motionBudget},
            {QStringLiteral("score"), score}};
}

QJsonObject weekJson(const Week& week, const QString& currency)
{
    QJsonObject json = scoreJson(week.total());
    json[QStringLiteral("monday")] = week.monday.toString(Qt::ISODate);
    json[QStringLiteral("goal")] = week.goal;
    json[QStringLiteral("goal_so_far")] = week.goalSoFar();
    json[QStringLiteral("streak")] = week.streak;
    json[QStringLiteral("arrived")] = week.arrived;
    json[QStringLiteral("qualified")] = week.qualified;
    json[QStringLiteral("touches")] = week.touches;
    json[QStringLiteral("touches_on_fresh")] = week.touchesOnFresh;
    json[QStringLiteral("won")] = week.won;
    json[QStringLiteral("won_value")] = Money{week.wonMinor, currency}.major();
    if (week.forgotten)
        json[QStringLiteral("forgotten")] = QJsonObject{{QStringLiteral("days_14_to_30"), week.forgotten->twoWeeks},
                                                    {QStringLiteral("days_30_to_90"), week.forgotten->months},
                                                    {QStringLiteral("days_90_and_more"), week.forgotten->longer}};
    json[QStringLiteral("days")] = arrayOf(week.days, [](const WeekDay& day) {
        QJsonObject one = scoreJson(day.score);
        one[QStringLiteral("day")] = day.day.toString(Qt::ISODate);
        one[QStringLiteral("worked")] = day.isWorked;
        return one;
    });
    return json;
}

QJsonObject importJson(const intake::ImportedFile& file)
{
    return {{QStringLiteral("import"), file.id.isNull() ? QJsonValue() : QJsonValue(file.id.hex())},
            {QStringLiteral("number"), file.number},
            {QStringLiteral("added"), file.counts.added},
            {QStringLiteral("updated"), file.counts.updated},
            {QStringLiteral("unchanged"), file.counts.unchanged},
            {QStringLiteral("rejected"), file.counts.rejected},
            {QStringLiteral("format"), file.format},
            {QStringLiteral("arrival"), nameOf(file.arrival)},
            {QStringLiteral("mapping"), intake::toJson(file.mapping)},
            {QStringLiteral("rejects"), arrayOf(file.rejected, [](const RejectedRow& row) {
                 return QJsonObject{{QStringLiteral("line"), row.line}, {QStringLiteral("field"), row.field},
                                    {QStringLiteral("why"), nameOf(row.why)}, {QStringLiteral("value"), row.value}};
             })}};
}

} // namespace askline::cli
