// SPDX-License-Identifier: GPL-3.0-or-later
// Sums by source, and the divisions they allow.
#include "app/numbers/Economics.h"

#include "app/numbers/Funnel.h"

#include <algorithm>
#include <cmath>

namespace askline {

namespace {

std::optional<Money> over(const QList<Money>& sums, int count)
{
    if (count == 0 || sums.size() != 1)
        return std::nullopt;
    return Money{qint64(std::llround(double(sums[0].minor) / count)), sums[0].currency};
}

} // namespace

std::optional<Money> SourceNumbers::costPerLead() const
{
    return over(spend, leads);
}

std::optional<Money> SourceNumbers::valuePerLead() const
{
    return over(wonValue, leads);
}

std::optional<Money> SourceNumbers::breakEven() const
{
    return over(wonValue, conversion.of);
}

std::optional<Money> SourceNumbers::costPerCustomer() const
{
    return over(spend, conversion.part);
}

double SourceNumbers::maturity() const
{
    return leads == 0 ? 0 : double(leads - open) / leads;
}

void addMoney(QList<Money>& sums, const Money& money)
{
    if (money.minor == 0)
        return;
    const auto same = std::ranges::find(sums, money.currency, &Money::currency);
    if (same == sums.end())
        sums += money;
    else
        same->minor += money.minor;
}

qint64 toTwoDigits(double minor)
{
    if (minor < 100)
        return std::llround(minor);
    const double unit = std::pow(10, std::floor(std::log10(minor)) - 1);
    return qint64(std::llround(minor / unit) * std::llround(unit));
}

QList<SourceNumbers> economicsOf(const QList<LeadCell>& cells, const QList<Spend>& spend)
{
    QList<SourceNumbers> sources;
    const auto numbersOf = [&](SourceId source, bool isReferred) -> SourceNumbers& {
        for (SourceNumbers& known : sources)
            if (known.source == source && known.isReferred == isReferred)
                return known;
        sources += SourceNumbers{source, isReferred, 0, 0, {}, {}, {}};
        return sources.last();
    };
    for (const LeadCell& cell : cells) {
        SourceNumbers& numbers = numbersOf(cell.source, cell.isReferred);
        const Rate won = conversionOf({cell});
        numbers.leads += cell.leads;
        numbers.open += cell.standing == Standing::Open ? cell.leads : 0;
        numbers.conversion.part += won.part;
        numbers.conversion.of += won.of;
        addMoney(numbers.wonValue, {cell.minorValue, cell.currency});
    }
    for (const Spend& one : spend)
        addMoney(numbersOf(one.source, false).spend, one.amount);
    std::ranges::stable_sort(sources, [](const SourceNumbers& a, const SourceNumbers& b) { return std::pair(a.isReferred, -a.leads) < std::pair(b.isReferred, -b.leads); });
    return sources;
}

} // namespace askline
