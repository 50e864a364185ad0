// SPDX-License-Identifier: GPL-3.0-or-later
// Money is written as a decimal, so that no digit is lost.
#include "app/cli/JsonParts.h"

#include "app/cli/NumbersJson.h"

namespace askline::cli {

QJsonValue numberOr(const std::optional<double>& number)
{
    return number ? QJsonValue(*number) : QJsonValue();
}

QJsonValue countOr(const std::optional<qint64>& count)
{
    return count ? QJsonValue(*count) : QJsonValue();
}

QJsonValue moneyOr(const std::optional<Money>& money)
{
    return money ? QJsonValue(money->decimal()) : QJsonValue();
}

QJsonValue dayOr(QDate day)
{
    return day.isValid() ? QJsonValue(day.toString(Qt::ISODate)) : QJsonValue();
}

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

QJsonObject economicsJson(const SourceNumbers& one)
{
    return {{QStringLiteral("leads"), one.leads},
            {QStringLiteral("open"), one.open},
            {QStringLiteral("won"), one.conversion.part},
            {QStringLiteral("conversion"), rateJson(one.conversion)},
            {QStringLiteral("maturity"), one.maturity()},
            {QStringLiteral("won_value"), sumsJson(one.wonValue)},
            {QStringLiteral("spend"), sumsJson(one.spend)},
            {QStringLiteral("cost_per_lead"), moneyOr(one.costPerLead())},
            {QStringLiteral("value_per_lead"), moneyOr(one.valuePerLead())},
            {QStringLiteral("break_even"), moneyOr(one.breakEven())},
            {QStringLiteral("cost_per_customer"), moneyOr(one.costPerCustomer())}};
}

} // namespace askline::cli
