// SPDX-License-Identifier: GPL-3.0-or-later
// numbers and spend: how it is going, and what it cost.
#include "app/cli/Json.h"
#include "app/cli/Verb.h"
#include "app/wording/MoneyText.h"
#include "app/wording/NumbersText.h"
#include "app/workspace/numbers/AddSpend.h"
#include "app/workspace/reading/NumbersReading.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace askline::cli {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("askline::cli", text);
}

Result<QDate> takeDay(Arguments& arguments, const QString& option)
{
    const auto text = arguments.takeOption(option);
    if (!text)
        return QDate();
    const QDate day = QDate::fromString(*text, Qt::ISODate);
    if (!day.isValid())
        return failed({.kind = Failure::Kind::BadValue, .subject = *text, .field = option, .detail = QStringLiteral("a day such as 2026-03-01")});
    return day;
}

QJsonValue numberOr(const std::optional<double>& number)
{
    return number ? QJsonValue(*number) : QJsonValue();
}

QJsonValue moneyOr(const std::optional<Money>& money)
{
    return money ? QJsonValue(money->decimal()) : QJsonValue();
}

// One amount as it is; several by their currencies.
QJsonValue sumsJson(const QList<Money>& sums)
{
    if (sums.isEmpty())
        return QStringLiteral("0");
    if (sums.size() == 1)
        return sums[0].decimal();
    QJsonObject json;
    for (const Money& money : sums)
        json.insert(money.currency, money.decimal());
    return json;
}

QJsonObject rateJson(const Rate& rate)
{
    return {{QStringLiteral("n"), rate.of},          {QStringLiteral("rate"), numberOr(rate.share())}, {QStringLiteral("low"), rate.low()},
            {QStringLiteral("high"), rate.high()},   {QStringLiteral("too_early"), rate.isTooEarly()}, {QStringLiteral("needed"), rate.needed()}};
}

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

QJsonObject firstContactJson(const FirstContactNumbers& first)
{
    const auto minutes = [&](double share) {
        const auto time = timeUntil(first.waits, share);
        return time ? QJsonValue(*time) : QJsonValue();
    };
    return {{QStringLiteral("n"), first.leads},
            {QStringLiteral("still_waiting"), first.stillWaiting},
            {QStringLiteral("within_5min"), numberOr(happenedWithin(first.waits, 5))},
            {QStringLiteral("within_1h"), numberOr(happenedWithin(first.waits, 60))},
            {QStringLiteral("within_4h"), numberOr(happenedWithin(first.waits, 240))},
            {QStringLiteral("within_24h"), numberOr(happenedWithin(first.waits, 1440))},
            {QStringLiteral("median_minutes"), minutes(0.5)},
            {QStringLiteral("p90_minutes"), minutes(0.9)}};
}

QJsonArray sourcesJson(Workspace& workspace, const Numbers& numbers)
{
    QJsonArray sources;
    for (const SourceNumbers& one : numbers.sources) {
        const Source* source = workspace.catalogue().source(one.source);
        sources += QJsonObject{{QStringLiteral("source"), source ? source->name : QString()},
                               {QStringLiteral("referred"), one.isReferred},
                               {QStringLiteral("leads"), one.leads},
                               {QStringLiteral("open"), one.open},
                               {QStringLiteral("won"), one.conversion.part},
                               {QStringLiteral("conversion"), rateJson(one.conversion)},
                               {QStringLiteral("maturity"), one.maturity()},
                               {QStringLiteral("won_value"), sumsJson(one.wonValue)},
                               {QStringLiteral("spend"), sumsJson(one.spend)},
                               {QStringLiteral("cost_per_lead"), moneyOr(one.costPerLead())},
                               {QStringLiteral("value_per_lead"), moneyOr(one.valuePerLead())},
                               {QStringLiteral("cost_per_customer"), moneyOr(one.costPerCustomer())}};
    }
    return sources;
}

QJsonArray asksJson(Workspace& workspace, const QList<AskCount>& asks)
{
    QJsonArray lines;
    for (const AskCount& one : asks)
        lines += QJsonObject{{QStringLiteral("kind"), nameOf(one.kind)}, {QStringLiteral("stage"), one.stage}, {QStringLiteral("person"), workspace.catalogue().personName(one.by)},
                             {QStringLiteral("asked"), one.asked}, {QStringLiteral("yes"), one.yes}, {QStringLiteral("no"), one.no}, {QStringLiteral("not_yet"), one.notYet},
                             {QStringLiteral("unanswered"), one.asked - one.yes - one.no - one.notYet}};
    return lines;
}

QStringList says(Workspace& workspace, const Numbers& numbers)
{
    return findingsInWords({numbers.leak, numbers.verdict, numbers.leads, numbers.conversion}, numbers.steps, workspace.catalogue());
}

QString numbersText(Workspace& workspace, const Numbers& numbers)
{
    QStringList lines = says(workspace, numbers);
    lines += QString();
    for (const FunnelStep& step : numbers.funnel) {
        QString line = QStringLiteral("%1  %2").arg(QString::number(step.reached).rightJustified(7), stepName(step.step, numbers.steps));
        if (step.step + 1 < numbers.funnel.size() && step.reached > 0)
            line += QStringLiteral(" · ") + rateInWords(step.rate());
        lines += line;
    }
    const FirstContactNumbers& first = numbers.firstContact;
    lines += QString();
    lines += tr("First contact: %1").arg(firstContactInWords(first.waits, first.leads, first.stillWaiting));
    return lines.join(u'\n');
}

} // namespace

Outcome numbersVerb(Workspace& workspace, Arguments& arguments)
{
    NumbersFilter filter;
    const auto from = takeDay(arguments, QStringLiteral("--from"));
    const auto to = takeDay(arguments, QStringLiteral("--to"));
    const auto owner = takeOwner(workspace, arguments);
    if (!from || !to || !owner)
        return trouble(!from ? from.error() : !to ? to.error() : owner.error());
    filter.from = *from;
    filter.to = *to;
    filter.owner = *owner;
    if (const auto name = arguments.takeOption(QStringLiteral("--source"))) {
        const auto known = std::ranges::find_if(workspace.catalogue().sources, [&](const Source& source) { return source.name.compare(*name, Qt::CaseInsensitive) == 0; });
        if (known == workspace.catalogue().sources.end())
            return trouble({.kind = Failure::Kind::NotFound, .subject = *name});
        filter.source = known->id;
    }
    if (const auto left = leftOver(arguments))
        return std::unexpected(*left);
    const auto numbers = readNumbers(workspace, filter);
    if (!numbers)
        return trouble(numbers.error());
    const auto asks = readAsks(workspace, filter);
    if (!asks)
        return trouble(asks.error());
    Answer answer;
    answer.json += QJsonObject{{QStringLiteral("leads"), numbers->leads},
                               {QStringLiteral("conversion"), rateJson(numbers->conversion)},
                               {QStringLiteral("won_value"), sumsJson(numbers->wonValue)},
                               {QStringLiteral("funnel"), funnelJson(*numbers)},
                               {QStringLiteral("first_contact"), firstContactJson(numbers->firstContact)},
                               {QStringLiteral("sources"), sourcesJson(workspace, *numbers)},
                               {QStringLiteral("asks"), asksJson(workspace, *asks)},
                               {QStringLiteral("says"), QJsonArray::fromStringList(says(workspace, *numbers))}};
    answer.text = numbersText(workspace, *numbers);
    return answer;
}

Outcome spendVerb(Workspace& workspace, Arguments& arguments)
{
    SpendWish wish;
    const auto day = takeDay(arguments, QStringLiteral("--on"));
    if (!day)
        return trouble(day.error());
    wish.day = *day;
    wish.campaign = arguments.takeOption(QStringLiteral("--campaign")).value_or(QString());
    wish.note = arguments.takeOption(QStringLiteral("--note")).value_or(QString());
    const QString kind = arguments.takeOption(QStringLiteral("--kind")).value_or(QStringLiteral("running"));
    const auto source = arguments.takePosition();
    const auto amount = arguments.takePosition();
    const auto known = valueNamed<SpendKind>(kind);
    if (!source || !amount || !known)
        return usage(tr("spend needs a workspace, a source and an amount; --kind is setup, running, fee or labour"));
    if (const auto left = leftOver(arguments))
        return std::unexpected(*left);
    const auto money = moneyFrom(*amount, workspace.settings().currency);
    if (!money)
        return trouble({.kind = Failure::Kind::BadValue, .subject = *amount, .field = QStringLiteral("amount"), .detail = QStringLiteral("an amount of money")});
    wish.source = *source;
    wish.amount = *money;
    wish.kind = *known;
    const auto done = addSpend(workspace, wish);
    if (!done)
        return trouble(done.error());
    const Spend& spend = done->value;
    Answer answer;
    answer.json += QJsonObject{{QStringLiteral("source"), *source}, {QStringLiteral("amount"), spend.amount.decimal()}, {QStringLiteral("currency"), spend.amount.currency},
                               {QStringLiteral("day"), spend.day.toString(Qt::ISODate)}, {QStringLiteral("kind"), nameOf(spend.kind)}};
    answer.text = tr("Entered: %1 for %2").arg(moneyForPeople(spend.amount, QLocale()), *source);
    return answer;
}

} // namespace askline::cli
