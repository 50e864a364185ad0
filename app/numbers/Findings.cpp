// SPDX-License-Identifier: GPL-3.0-or-later
// Only what an interval can bear is said.
#include "app/numbers/Findings.h"

#include "app/numbers/UsualRates.h"

#include <algorithm>
#include <cmath>

namespace askline {

namespace {

constexpr int enoughForAQuarter = 30;
constexpr double surprising = 0.05;
constexpr double leastWorthSaying = 1; // customers
constexpr double leastPart = 0.05;     // of those that were won

struct Plausible {
    double share = 0;
    Leak::Basis basis = Leak::Basis::Prior;
};

// Of quarters with enough in them the best one counts, if it was better by more than chance. A step that was never any
// better leaks all the same: then it is the assumption that counts.
Plausible plausibleFor(int step, int last, const Rate& now, const QList<FunnelOfQuarter>& quarters)
{
    std::optional<Rate> best;
    for (const FunnelOfQuarter& quarter : quarters)
        if (step < quarter.size())
            if (const Rate rate = quarter[step].rate(); rate.of >= enoughForAQuarter && (!best || *rate.share() > *best->share()))
                best = rate;
    if (best && best->low() > now.share().value_or(0))
        return {*best->share(), Leak::Basis::OwnBestQuarter};
    return {usualRate(step, last), Leak::Basis::Prior};
}

// Of those who reach the step after this one, how many end as customers.
double onwardShare(const QList<FunnelStep>& funnel, int step)
{
    double share = 1;
    for (int next = step + 1; next + 1 < funnel.size(); ++next)
        share *= funnel[next].rate().share().value_or(0);
    return share;
}

} // namespace

std::optional<Leak> leakOf(const QList<FunnelStep>& funnel, const QList<FunnelOfQuarter>& quarters, const QList<Money>& wonValue)
{
    const int last = int(funnel.size()) - 1;
    const int won = funnel.isEmpty() ? 0 : funnel[last].reached;
    std::optional<Leak> worst;
    for (int step = 0; step < last; ++step) {
        const Rate rate = funnel[step].rate();
        const Plausible plausible = plausibleFor(step, last, rate, quarters);
        // The interval's better end must still lie below what is plausible: else it may be chance.
        if (rate.isTooEarly() || rate.high() >= plausible.share)
            continue;
        Leak leak{step, rate, plausible.share, plausible.basis, 0, std::nullopt};
        leak.customers = rate.of * (plausible.share - *rate.share()) * onwardShare(funnel, step);
        if (won > 0 && wonValue.size() == 1)
            leak.money = Money{toTwoDigits(leak.customers * double(wonValue[0].minor) / won), wonValue[0].currency};
        if (leak.customers >= std::max(leastWorthSaying, won * leastPart) && (!worst || leak.customers > worst->customers))
            worst = leak;
    }
    return worst;
}

std::optional<SourceVerdict> sourceVerdictOf(int step, const QList<SourceFunnel>& sources)
{
    QList<Rate> rates;
    for (const SourceFunnel& source : sources)
        if (step < source.steps.size())
            rates += source.steps[step].rate();
    const auto test = homogeneityOf(rates);
    if (!test)
        return std::nullopt;
    SourceVerdict verdict{step, *test, test->probability >= surprising, {}, {}};
    const auto worst = std::ranges::min_element(rates, {}, [](const Rate& rate) { return rate.share().value_or(1); });
    if (!verdict.isCommon) {
        verdict.source = sources[worst - rates.begin()].source;
        verdict.rate = *worst;
    }
    return verdict;
}

} // namespace askline
