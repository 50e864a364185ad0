// SPDX-License-Identifier: GPL-3.0-or-later
// The draft as JSON.
#include "app/workspace/drafts/CallDraft.h"

#include <QJsonArray>

#include <algorithm>

namespace askline {

namespace {

QString textOf(const QJsonObject& json, QLatin1StringView key)
{
    return json.value(key).toString();
}

QJsonObject jsonOf(const Step& step)
{
    QJsonObject json{{"kind", nameOf(step.kind)}, {"ask", nameOf(step.ask)}, {"what", step.what}, {"purpose", nameOf(step.purpose)}, {"retry", step.isRetry},
                     {"zone", step.due.zone}, {"promised", step.due.promised}};
    if (step.due.moment)
        json.insert("moment", double(step.due.moment->ms));
    else if (step.due.day.isValid())
        json.insert("day", step.due.day.toString(Qt::ISODate));
    return json;
}

Step stepFrom(const QJsonObject& json)
{
    Step step;
    step.kind = valueNamed<StepKind>(textOf(json, QLatin1StringView("kind"))).value_or(StepKind::Call);
    step.ask = valueNamed<AskKind>(textOf(json, QLatin1StringView("ask"))).value_or(AskKind::None);
    step.purpose = valueNamed<StepPurpose>(textOf(json, QLatin1StringView("purpose"))).value_or(StepPurpose::None);
    step.what = textOf(json, QLatin1StringView("what"));
    step.isRetry = json.value(QLatin1StringView("retry")).toBool();
    step.due.zone = textOf(json, QLatin1StringView("zone"));
    step.due.promised = json.value(QLatin1StringView("promised")).toBool();
    if (const QJsonValue moment = json.value(QLatin1StringView("moment")); moment.isDouble())
        step.due.moment = Moment{moment.toInteger()};
    else
        step.due.day = QDate::fromString(textOf(json, QLatin1StringView("day")), Qt::ISODate);
    return step;
}

QJsonObject jsonOf(const AskMade& ask)
{
    return {{"kind", nameOf(ask.kind)}, {"answer", nameOf(ask.answer)}, {"words", ask.words}};
}

AskMade askFrom(const QJsonObject& json)
{
    return {valueNamed<AskKind>(textOf(json, QLatin1StringView("kind"))).value_or(AskKind::None), textOf(json, QLatin1StringView("words")),
            valueNamed<AskAnswer>(textOf(json, QLatin1StringView("answer"))).value_or(AskAnswer::Open)};
}

QJsonObject jsonOf(const Decision& decision)
{
    QJsonObject json{{"what", nameOf(decision.what)}, {"reason", decision.reason}};
    if (decision.value) {
        json.insert("minor", double(decision.value->minor));
        json.insert("currency", decision.value->currency);
    }
    return json;
}

std::optional<Decision> decisionFrom(const QJsonObject& json)
{
    const auto what = valueNamed<VerdictKind>(textOf(json, QLatin1StringView("what")));
    if (!what)
        return std::nullopt;
    Decision decision{*what, textOf(json, QLatin1StringView("reason")), std::nullopt};
    if (const QJsonValue minor = json.value(QLatin1StringView("minor")); minor.isDouble())
        decision.value = Money{minor.toInteger(), textOf(json, QLatin1StringView("currency"))};
    return decision;
}

} // namespace

bool CallDraft::hasContent() const
{
    const auto isUsed = [](const script::Run& run) { return !run.answers.isEmpty() || !run.ticked.isEmpty(); };
    return !notes.trimmed().isEmpty() || !objections.isEmpty() || ask || decision || next || outcome != TouchOutcome::None ||
           std::ranges::any_of(runs, isUsed);
}

void CallDraft::goOn(Moment now)
{
    if (endedAt != Moment{})
        startedAt.ms += now.ms - endedAt.ms;
    endedAt = {};
}

QJsonObject CallDraft::toJson() const
{
    QJsonArray begun, raised;
    for (const script::Run& run : runs)
        begun.append(run.toJson());
    for (const ObjectionRaised& one : objections)
        raised.append(QJsonObject{{"objection", one.objection.isNull() ? QString() : one.objection.hex()}, {"words", one.words}, {"stage", one.stage}});
    QJsonObject json{{"lead", lead.hex()}, {"kind", nameOf(kind)}, {"ofList", isOfList}, {"startedAt", double(startedAt.ms)},
                     {"notes", notes}, {"shown", shown}, {"runs", begun}, {"outcome", nameOf(outcome)}, {"objections", raised}};
    if (!touch.isNull())
        json.insert("touch", touch.hex());
    if (endedAt != Moment{})
        json.insert("endedAt", double(endedAt.ms));
    if (ask)
        json.insert("ask", jsonOf(*ask));
    if (decision)
        json.insert("decision", jsonOf(*decision));
    if (next)
        json.insert("next", jsonOf(*next));
    return json;
}

CallDraft CallDraft::fromJson(const QJsonObject& json)
{
    CallDraft draft;
    draft.lead = LeadId::fromHex(textOf(json, QLatin1StringView("lead"))).value_or(LeadId());
    draft.kind = valueNamed<TouchKind>(textOf(json, QLatin1StringView("kind"))).value_or(TouchKind::Call);
    draft.isOfList = json.value(QLatin1StringView("ofList")).toBool();
    draft.startedAt = Moment{json.value(QLatin1StringView("startedAt")).toInteger()};
    draft.notes = textOf(json, QLatin1StringView("notes"));
    draft.shown = textOf(json, QLatin1StringView("shown"));
    draft.outcome = valueNamed<TouchOutcome>(textOf(json, QLatin1StringView("outcome"))).value_or(TouchOutcome::None);
    for (const QJsonValue& run : json.value(QLatin1StringView("runs")).toArray())
        draft.runs += script::Run::fromJson(run.toObject());
    for (const QJsonValue& value : json.value(QLatin1StringView("objections")).toArray()) {
        const QJsonObject one = value.toObject();
        draft.objections += ObjectionRaised{ObjectionId::fromHex(textOf(one, QLatin1StringView("objection"))).value_or(ObjectionId()),
                                            textOf(one, QLatin1StringView("words")), textOf(one, QLatin1StringView("stage")), {}, {}};
    }
    draft.touch = TouchId::fromHex(textOf(json, QLatin1StringView("touch"))).value_or(TouchId());
    draft.endedAt = Moment{json.value(QLatin1StringView("endedAt")).toInteger()};
    if (json.contains(QLatin1StringView("ask")))
        draft.ask = askFrom(json.value(QLatin1StringView("ask")).toObject());
    if (json.contains(QLatin1StringView("decision")))
        draft.decision = decisionFrom(json.value(QLatin1StringView("decision")).toObject());
    if (json.contains(QLatin1StringView("next")))
        draft.next = stepFrom(json.value(QLatin1StringView("next")).toObject());
    return draft;
}

} // namespace askline
