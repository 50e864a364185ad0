// SPDX-License-Identifier: GPL-3.0-or-later
// What it costs, what may come, what it hangs on, and whether more leads would help.
#include "app/cli/JsonParts.h"
#include "app/cli/NumbersJson.h"

namespace askline::cli {

namespace {

QJsonObject expectationJson(const Expectation& expected, const QString& currency)
{
    const auto decimal = [&](qint64 minor) { return Money{minor, currency}.decimal(); };
    return {{QStringLiteral("leads"), expected.leads}, {QStringLiteral("customers"), expected.customers}, {QStringLiteral("expected"), decimal(expected.minor)},
            {QStringLiteral("low"), decimal(expected.low)}, {QStringLiteral("high"), decimal(expected.high)}};
}

QJsonArray campaignsJson(const MoneyNumbers& money)
{
    QJsonArray json;
    for (const CampaignNumbers& one : money.campaigns) {
        QJsonObject campaign = economicsJson(one.numbers);
        QJsonArray changes;
        for (const CampaignChange& change : one.changes)
            changes += QJsonObject{{QStringLiteral("day"), dayOr(change.day)}, {QStringLiteral("what"), change.what}};
        const auto run = one.daysRun();
        campaign.insert(QStringLiteral("campaign"), one.campaign.name);
        campaign.insert(QStringLiteral("hypothesis"), one.campaign.hypothesis);
        campaign.insert(QStringLiteral("begins"), dayOr(one.campaign.begins));
        campaign.insert(QStringLiteral("days"), one.campaign.days);
        campaign.insert(QStringLiteral("days_run"), run ? QJsonValue(*run) : QJsonValue());
        campaign.insert(QStringLiteral("budget"), Money{one.campaign.budgetMinor, money.currency}.decimal());
        campaign.insert(QStringLiteral("stopped"), dayOr(one.campaign.stopped));
        campaign.insert(QStringLiteral("stop_reason"), one.campaign.stopReason);
        campaign.insert(QStringLiteral("changes"), changes);
        json += campaign;
    }
    return json;
}

template <class IdType, class NameOf>
QJsonArray partsJson(const QList<PartOf<IdType>>& parts, const QString& currency, NameOf nameOfPart)
{
    QJsonArray json;
    for (const PartOf<IdType>& part : parts) {
        const Shares shares = sharesOf(part, parts);
        json += QJsonObject{{QStringLiteral("name"), nameOfPart(part.id)}, {QStringLiteral("leads"), part.leads}, {QStringLiteral("share_of_leads"), shares.leads},
                            {QStringLiteral("won_value"), Money{part.wonMinor, currency}.decimal()}, {QStringLiteral("share_of_won"), shares.won}};
    }
    return json;
}

QJsonValue runwayJson(const std::optional<Runway>& runway)
{
    if (!runway)
        return {};
    return QJsonObject{{QStringLiteral("left"), runway->left.decimal()}, {QStringLiteral("burn_per_month"), runway->burnPerMonth.decimal()},
                       {QStringLiteral("refuel_per_month"), runway->refuelPerMonth.decimal()}, {QStringLiteral("ends"), dayOr(runway->ends.value_or(QDate()))}};
}

QJsonObject atVolumeJson(const AtVolume& at)
{
    return {{QStringLiteral("leads_a_week"), at.weeks.leadsAWeek}, {QStringLiteral("late_share"), at.weeks.lateShare},
            {QStringLiteral("median_first_contact_minutes"), at.weeks.medianFirstContact}, {QStringLiteral("conversion"), numberOr(at.conversion)}};
}

QJsonArray gatesJson(const QList<GateResult>& gates)
{
    static constexpr const char* names[] = {"first_contact", "follow_up", "conversion", "capacity", "economics"};
    static constexpr const char* states[] = {"too_early", "closed", "open"};
    QJsonArray json;
    for (const GateResult& gate : gates)
        json += QJsonObject{{QStringLiteral("gate"), QString::fromLatin1(names[size_t(gate.gate)])}, {QStringLiteral("state"), QString::fromLatin1(states[size_t(gate.state)])},
                            {QStringLiteral("measured"), rateJson(gate.rate)}, {QStringLiteral("wanted"), gate.wanted},
                            {QStringLiteral("hours_needed"), gate.sum.needed / 60}, {QStringLiteral("hours_there"), gate.sum.there / 60},
                            {QStringLiteral("cost_per_lead"), moneyOr(gate.cost)}, {QStringLiteral("bearable_cost"), moneyOr(gate.bearable)}};
    return json;
}

QJsonObject capacityJson(const ReadinessNumbers& readiness)
{
    const Capacity& capacity = readiness.capacity;
    QJsonObject json{{QStringLiteral("leads_a_week"), capacity.leadsAWeek},
                     {QStringLiteral("contacts_per_lead"), numberOr(meanOf(capacity.contactsPerLead))},
                     {QStringLiteral("contacts_assumed"), capacity.areContactsAssumed},
                     {QStringLiteral("minutes_per_contact"), capacity.minutesPerContact},
                     {QStringLiteral("minutes_assumed"), capacity.areMinutesAssumed},
                     {QStringLiteral("hours_needed"), readiness.sum.needed / 60},
                     {QStringLiteral("hours_there"), readiness.sum.there / 60}};
    if (readiness.now)
        json.insert(QStringLiteral("now"), atVolumeJson(*readiness.now));
    if (readiness.doubled)
        json.insert(QStringLiteral("doubled"), atVolumeJson(*readiness.doubled));
    if (readiness.breaking)
        json.insert(QStringLiteral("breaks_at"), QJsonObject{{QStringLiteral("leads_a_week"), readiness.breaking->leadsAWeek}, {QStringLiteral("weekday"), readiness.breaking->worstWeekday}});
    return json;
}

QJsonArray planJson(const QList<RepairStep>& plan)
{
    static constexpr const char* names[] = {"document", "follow_up", "qualify", "framework", "objections", "measure", "scale"};
    QJsonArray json;
    for (const RepairStep& step : plan)
        json += QJsonObject{{QStringLiteral("step"), QString::fromLatin1(names[size_t(step.repair)])}, {QStringLiteral("done"), step.isDone}, {QStringLiteral("evidence"), rateJson(step.evidence)}};
    return json;
}

QJsonObject processJson(Workspace& workspace, const ReadinessNumbers& readiness)
{
    const Process& meant = readiness.meant;
    const MeasuredProcess& is = readiness.measured;
    QJsonObject sources;
    for (const auto& [source, leads] : is.sources)
        sources.insert(workspace.catalogue().sourceName(source), leads);
    QJsonObject people;
    for (const auto& [person, contacts] : is.people)
        people.insert(workspace.catalogue().personName(person), contacts);
    return {{QStringLiteral("meant"), QJsonObject{{QStringLiteral("enter"), meant.enter}, {QStringLiteral("contact"), meant.contact}, {QStringLiteral("said"), meant.said},
                                                  {QStringLiteral("contacts"), meant.touches}, {QStringLiteral("days"), meant.days}}},
            {QStringLiteral("measured"), QJsonObject{{QStringLiteral("sources"), sources}, {QStringLiteral("people"), people}, {QStringLiteral("median_minutes_to_contact"), countOr(is.minutesToContact)},
                                                     {QStringLiteral("scripted"), rateJson(is.scripted)}, {QStringLiteral("musts"), rateJson(is.musts)}, {QStringLiteral("contacts_to_win"), countOr(is.contactsToWin)},
                                                     {QStringLiteral("contacts_to_loss"), countOr(is.contactsToLoss)}, {QStringLiteral("days_to_win"), countOr(is.daysToWin)}}}};
}

} // namespace

void addMoneyNumbers(QJsonObject& json, Workspace& workspace, const MoneyNumbers& money)
{
    const Catalogue& catalogue = workspace.catalogue();
    QJsonArray paybacks;
    for (const SourcePayback& one : money.paybacks)
        paybacks += QJsonObject{{QStringLiteral("source"), catalogue.sourceName(one.source)}, {QStringLiteral("spent"), one.payback.spent.decimal()}, {QStringLiteral("back"), one.payback.back.decimal()},
                                {QStringLiteral("days"), one.payback.days ? QJsonValue(*one.payback.days) : QJsonValue()}};
    const ForecastNumbers& forecast = money.forecast;
    json.insert(QStringLiteral("campaigns"), campaignsJson(money));
    json.insert(QStringLiteral("paybacks"), paybacks);
    json.insert(QStringLiteral("runway"), runwayJson(money.runway));
    json.insert(QStringLiteral("forecast"), QJsonObject{{QStringLiteral("this_month"), expectationJson(forecast.thisMonth, money.currency)},
                                                        {QStringLiteral("next_month"), expectationJson(forecast.nextMonth, money.currency)},
                                                        {QStringLiteral("later"), expectationJson(forecast.later, money.currency)},
                                                        {QStringLiteral("last_month"), expectationJson(forecast.lastMonth, money.currency)},
                                                        {QStringLiteral("came_last_month"), Money{forecast.cameLastMonth, money.currency}.decimal()}});
    json.insert(QStringLiteral("by_source"), partsJson(money.bySource, money.currency, [&](SourceId id) { return catalogue.sourceName(id); }));
    json.insert(QStringLiteral("by_person"), partsJson(money.byPerson, money.currency, [&](PersonId id) { return catalogue.personName(id); }));
    json.insert(QStringLiteral("vital_customers"), QJsonObject{{QStringLiteral("few"), vitalFew(money.wonValues)}, {QStringLiteral("of"), money.wonValues.size()}});
    QJsonObject touches;
    for (const TouchShareOfWon& one : money.byTouch)
        touches.insert(nameOf(one.kind), Money{one.wonMinor, money.currency}.decimal());
    json.insert(QStringLiteral("won_value_by_touch"), touches);
}

void addReadiness(QJsonObject& json, Workspace& workspace, const ReadinessNumbers& readiness)
{
    json.insert(QStringLiteral("scale_gate"), gatesJson(readiness.gates));
    json.insert(QStringLiteral("ready_to_scale"), isReadyToScale(readiness.gates));
    json.insert(QStringLiteral("capacity"), capacityJson(readiness));
    json.insert(QStringLiteral("process"), processJson(workspace, readiness));
    json.insert(QStringLiteral("repair_plan"), planJson(readiness.plan));
}

void addProfile(QJsonObject& json, const ProfileNumbers& profile)
{
    QJsonArray traits;
    for (const TraitNumbers& one : profile.traits)
        traits += QJsonObject{{QStringLiteral("about"), nameOf(one.trait.about)}, {QStringLiteral("value"), one.trait.value}, {QStringLiteral("weight"), one.trait.weight},
                              {QStringLiteral("with"), rateJson(one.with)}, {QStringLiteral("without"), rateJson(one.without)}};
    QJsonArray bands;
    for (const ScoreBand& band : profile.bands)
        bands += QJsonObject{{QStringLiteral("from"), band.from}, {QStringLiteral("won"), rateJson(band.won)}};
    QJsonObject ideal{{QStringLiteral("traits"), traits}, {QStringLiteral("decided"), profile.decided}, {QStringLiteral("bands"), bands}};
    if (profile.separation)
        ideal.insert(QStringLiteral("auc"), QJsonObject{{QStringLiteral("value"), profile.separation->auc}, {QStringLiteral("low"), profile.separation->low}, {QStringLiteral("high"), profile.separation->high}});
    QJsonArray words;
    for (const LossWords& one : profile.lossWords)
        words += one.note;
    ideal.insert(QStringLiteral("loss_words"), words);
    QJsonArray calls;
    for (const CallWords& one : profile.callWords)
        calls += QJsonObject{{QStringLiteral("question"), one.question}, {QStringLiteral("words"), one.words}};
    ideal.insert(QStringLiteral("call_words"), calls);
    json.insert(QStringLiteral("ideal_client"), ideal);
}

} // namespace askline::cli
