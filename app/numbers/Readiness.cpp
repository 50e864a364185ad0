// SPDX-License-Identifier: GPL-3.0-or-later
// Each gate by what its counts can bear.
#include "app/numbers/Readiness.h"

#include "app/numbers/UsualRates.h"

#include <algorithm>
#include <cmath>

namespace askline {

namespace {

constexpr qint64 aDay = 1440;
constexpr double wantedWithinADay = 0.8;
constexpr double wantedKept = 0.8;
constexpr int timesAsMany = 2;
// A yes or no whose interval lies on one side can be said with few counts, but not with next to none.
constexpr int fewest = 20;

GateResult gateOf(Gate gate, const Rate& rate, double wanted)
{
    GateResult result;
    result.gate = gate;
    result.rate = rate;
    result.wanted = wanted;
    if (rate.of < fewest)
        return result;
    if (rate.low() >= wanted)
        result.state = GateState::Open;
    else if (rate.high() < wanted || !rate.isTooEarly())
        result.state = GateState::Closed;
    return result;
}

GateResult capacityGate(const std::optional<CapacitySum>& capacity)
{
    GateResult result;
    result.gate = Gate::Capacity;
    result.wanted = timesAsMany;
    if (!capacity || capacity->needed <= 0)
        return result;
    result.sum = {capacity->needed * timesAsMany, capacity->there};
    result.state = result.sum.needed <= result.sum.there ? GateState::Open : GateState::Closed;
    return result;
}

// Of sources that money was spent on, together.
SourceNumbers paidOf(const QList<SourceNumbers>& sources)
{
    SourceNumbers paid;
    for (const SourceNumbers& source : sources) {
        if (source.isReferred || source.spend.isEmpty())
            continue;
        paid.leads += source.leads;
        paid.open += source.open;
        paid.conversion.part += source.conversion.part;
        paid.conversion.of += source.conversion.of;
        for (const Money& money : source.wonValue)
            addMoney(paid.wonValue, money);
        for (const Money& money : source.spend)
            addMoney(paid.spend, money);
    }
    return paid;
}

GateResult economicsGate(const QList<SourceNumbers>& sources)
{
    const SourceNumbers paid = paidOf(sources);
    GateResult result;
    result.gate = Gate::Economics;
    result.rate = paid.conversion;
    result.cost = paid.costPerLead();
    const bool isOneCurrency = result.cost && (paid.wonValue.isEmpty() || (paid.wonValue.size() == 1 && paid.wonValue[0].currency == result.cost->currency));
    if (!isOneCurrency || paid.conversion.of < fewest)
        return result;
    const double perCustomer = paid.wonValue.isEmpty() ? 0 : double(paid.wonValue[0].minor) / std::max(1, paid.conversion.part);
    result.bearable = Money{qint64(std::llround(perCustomer * paid.conversion.low())), result.cost->currency};
    if (result.cost->minor <= result.bearable->minor)
        result.state = GateState::Open;
    else if (double(result.cost->minor) > perCustomer * paid.conversion.high() || !paid.conversion.isTooEarly())
        result.state = GateState::Closed;
    return result;
}

} // namespace

Rate contactedWithin(const Waits& waits, qint64 minutes)
{
    Rate rate;
    for (auto at = waits.cbegin(); at != waits.cend(); ++at) {
        const bool isWithin = at.key() <= minutes;
        rate.part += isWithin ? at->happened : 0;
        rate.of += at->happened + (isWithin ? 0 : at->left);
    }
    return rate;
}

QList<GateResult> readinessOf(const ReadinessFacts& facts)
{
    GateResult conversion = gateOf(Gate::Conversion, facts.conversion, usualConversion(facts.last));
    conversion.leaks = facts.leaks;
    if (facts.leaks)
        conversion.state = GateState::Closed;
    return {gateOf(Gate::FirstContact, contactedWithin(facts.firstContacts, aDay), wantedWithinADay), gateOf(Gate::FollowUp, facts.kept, wantedKept),
            conversion, capacityGate(facts.capacity), economicsGate(facts.sources)};
}

bool isReadyToScale(const QList<GateResult>& gates)
{
    return !gates.isEmpty() && std::ranges::all_of(gates, [](const GateResult& gate) { return gate.state == GateState::Open; });
}

} // namespace askline
