// SPDX-License-Identifier: GPL-3.0-or-later
// How far leads come, and what sources cost and bring.
#include "app/cli/NumbersJson.h"

#include "app/cli/JsonParts.h"
#include "app/wording/NumbersText.h"

namespace askline::cli {

namespace {

QString keyOfStep(const Numbers& numbers, int step)
{
    return step == Arrived ? QStringLiteral("arrived") : step == Contacted ? QStringLiteral("contacted") : step == Talked ? QStringLiteral("conversation") : stepName(step, numbers.steps);
}

QJsonArray funnelJson(const Numbers& numbers)
{
    QJsonArray steps;
    for (const FunnelStep& step : numbers.funnel) {
        QJsonObject json{{QStringLiteral("stage"), keyOfStep(numbers, step.step)}, {QStringLiteral("reached"), step.reached}};
        if (step.step + 1 < numbers.funnel.size()) {
            json.insert(QStringLiteral("moved_on"), step.movedOn);
            json.insert(QStringLiteral("open"), step.open);
            const QJsonObject rate = rateJson(step.rate());
            for (auto it = rate.begin(); it != rate.end(); ++it)
                json.insert(it.key(), it.value());
        }
        steps += json;
    }
    return steps;
}

QJsonObject wonBySpeed(const QMap<ContactSpeed, Rate>& decidedAfter)
{
    static constexpr const char* names[] = {"within_5min", "within_1h", "within_4h", "within_24h", "later", "never"};
    QJsonObject json;
    for (auto speed = decidedAfter.cbegin(); speed != decidedAfter.cend(); ++speed)
        json.insert(QString::fromLatin1(names[speed.key()]), rateJson(*speed));
    return json;
}

QJsonObject firstContactJson(const FirstContactNumbers& first)
{
    return {{QStringLiteral("n"), first.leads},
            {QStringLiteral("still_waiting"), first.stillWaiting},
            {QStringLiteral("within_5min"), numberOr(happenedWithin(first.waits, 5))},
            {QStringLiteral("within_1h"), numberOr(happenedWithin(first.waits, 60))},
            {QStringLiteral("within_4h"), numberOr(happenedWithin(first.waits, 240))},
            {QStringLiteral("within_24h"), numberOr(happenedWithin(first.waits, 1440))},
            {QStringLiteral("median_minutes"), countOr(timeUntil(first.waits, 0.5))},
            {QStringLiteral("p90_minutes"), countOr(timeUntil(first.waits, 0.9))},
            {QStringLiteral("won_by_speed"), wonBySpeed(first.decidedAfter)}};
}

QJsonArray sourcesJson(Workspace& workspace, const Numbers& numbers)
{
    QJsonArray sources;
    for (const SourceNumbers& one : numbers.sources) {
        QJsonObject json = economicsJson(one);
        json.insert(QStringLiteral("source"), workspace.catalogue().sourceName(one.source));
        json.insert(QStringLiteral("referred"), one.isReferred);
        sources += json;
    }
    return sources;
}

QJsonArray staysJson(const QList<StageStay>& stays)
{
    QJsonArray stages;
    for (const StageStay& stay : stays)
        stages += QJsonObject{{QStringLiteral("stage"), stay.stage},
                              {QStringLiteral("there"), stay.there},
                              {QStringLiteral("median_minutes"), countOr(timeUntil(stay.stays, 0.5))},
                              {QStringLiteral("p90_minutes"), countOr(timeUntil(stay.stays, 0.9))}};
    return stages;
}

QJsonArray lossesJson(Workspace& workspace, const Numbers& numbers)
{
    QJsonArray reasons;
    for (const LossReason& reason : numbers.lossReasons) {
        const auto id = ReasonId::fromHex(reason.reason);
        QJsonObject steps;
        for (auto step = reason.bySteps.cbegin(); step != reason.bySteps.cend(); ++step)
            steps.insert(keyOfStep(numbers, step.key()), *step);
        reasons += QJsonObject{{QStringLiteral("reason"), id ? workspace.catalogue().reasonName(*id) : QString()}, {QStringLiteral("leads"), reason.leads}, {QStringLiteral("after"), steps}};
    }
    return reasons;
}

QJsonObject distributionJson(const QMap<qint64, int>& leads)
{
    QJsonObject counts;
    for (auto at = leads.cbegin(); at != leads.cend(); ++at)
        counts.insert(QString::number(at.key()), *at);
    return {{QStringLiteral("median"), countOr(quantileOf(leads, 0.5))}, {QStringLiteral("p90"), countOr(quantileOf(leads, 0.9))}, {QStringLiteral("mean"), numberOr(meanOf(leads))},
            {QStringLiteral("counts"), counts}};
}

QJsonObject followThroughJson(const FollowThrough& follow)
{
    const auto early = follow.lostBeforeTheMedianWin();
    return {{QStringLiteral("contacts_to_win"), distributionJson(follow.contactsToWin)},
            {QStringLiteral("contacts_to_loss"), distributionJson(follow.contactsToLoss)},
            {QStringLiteral("minutes_to_win"), distributionJson(follow.minutesToWin)},
            {QStringLiteral("minutes_to_loss"), distributionJson(follow.minutesToLoss)},
            {QStringLiteral("lost_before_median_win"), early ? QJsonValue(*early) : QJsonValue()}};
}

QJsonArray tiersJson(const QList<TierEffort>& tiers)
{
    QJsonArray json;
    for (const TierEffort& tier : tiers)
        json += QJsonObject{{QStringLiteral("tier"), nameOf(tier.tier)}, {QStringLiteral("leads"), tier.leads}, {QStringLiteral("contacts"), tier.contacts},
                            {QStringLiteral("minutes"), double(tier.seconds) / 60}, {QStringLiteral("won"), tier.won}};
    return json;
}

} // namespace

QJsonObject rateJson(const Rate& rate)
{
    return {{QStringLiteral("part"), rate.part}, {QStringLiteral("n"), rate.of},        {QStringLiteral("rate"), numberOr(rate.share())},
            {QStringLiteral("low"), rate.low()}, {QStringLiteral("high"), rate.high()}, {QStringLiteral("too_early"), rate.isTooEarly()},
            {QStringLiteral("needed"), rate.needed()}};
}

QJsonArray groupsJson(const QList<GroupNumbers>& groups)
{
    QJsonArray json;
    for (const GroupNumbers& group : groups)
        json += QJsonObject{{QStringLiteral("name"), group.name},
                            {QStringLiteral("since"), group.since.isValid() ? QJsonValue(group.since.toString(Qt::ISODate)) : QJsonValue()},
                            {QStringLiteral("leads"), group.leads},
                            {QStringLiteral("contacted"), group.funnel[Contacted].reached},
                            {QStringLiteral("conversation"), group.funnel[Talked].reached},
                            {QStringLiteral("conversion"), rateJson(group.conversion)}};
    return json;
}

void addOverview(QJsonObject& json, Workspace& workspace, const Numbers& numbers)
{
    json.insert(QStringLiteral("leads"), numbers.leads);
    json.insert(QStringLiteral("conversion"), rateJson(numbers.conversion));
    json.insert(QStringLiteral("won_value"), sumsJson(numbers.wonValue));
    json.insert(QStringLiteral("funnel"), funnelJson(numbers));
    json.insert(QStringLiteral("first_contact"), firstContactJson(numbers.firstContact));
    json.insert(QStringLiteral("sources"), sourcesJson(workspace, numbers));
    json.insert(QStringLiteral("time_in_stage"), staysJson(numbers.stays));
    json.insert(QStringLiteral("lost_for"), lossesJson(workspace, numbers));
    json.insert(QStringLiteral("follow_through"), followThroughJson(numbers.followThrough));
    json.insert(QStringLiteral("tiers"), tiersJson(numbers.tiers));
}

} // namespace askline::cli
