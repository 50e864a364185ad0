// SPDX-License-Identifier: GPL-3.0-or-later
// Each draw takes rates from what was counted, then decides every lead by lot.
#include "app/numbers/Forecast.h"

#include "app/numbers/UsualRates.h"

#include <algorithm>
#include <cmath>
#include <random>

namespace askline {

namespace {

constexpr double usualWeight = 10;
constexpr int draws = 2000;
constexpr int mostDecidedOneByOne = 400; // from there on their sum is normal for all purposes

struct Group { // leads at one step
    QList<double> values;
    double sum = 0;
    double squares = 0;
};

QList<Group> groupsOf(const QList<OpenLead>& leads, qsizetype steps, QDate from, QDate to)
{
    QList<Group> groups(steps);
    for (const OpenLead& lead : leads) {
        if (lead.decides < from || lead.decides > to)
            continue;
        Group& group = groups[std::clamp<qsizetype>(lead.furthest, 0, steps - 1)];
        const double value = double(lead.minorValue);
        group.values += value;
        group.sum += value;
        group.squares += value * value;
    }
    return groups;
}

double betaDraw(std::mt19937& random, double yes, double no)
{
    const double a = std::gamma_distribution<double>(yes, 1)(random);
    const double b = std::gamma_distribution<double>(no, 1)(random);
    return a + b > 0 ? a / (a + b) : 0;
}

// From each step to the win, by rates as they might truly be.
QList<double> drawnChances(const QList<FunnelStep>& funnel, std::mt19937& random)
{
    const int last = int(funnel.size()) - 1;
    QList<double> chances(funnel.size(), 1.0);
    for (int step = last - 1; step >= 0; --step) {
        const Rate rate = funnel[step].rate();
        const double usual = usualRate(step, last);
        chances[step] = chances[step + 1] * betaDraw(random, rate.part + usualWeight * usual, rate.of - rate.part + usualWeight * (1 - usual));
    }
    return chances;
}

double wonOf(const Group& group, double chance, std::mt19937& random)
{
    if (group.values.size() > mostDecidedOneByOne)
        return std::max(0.0, std::normal_distribution<double>(chance * group.sum, std::sqrt(chance * (1 - chance) * group.squares) + 1e-9)(random));
    double won = 0;
    std::uniform_real_distribution<double> lot;
    for (const double value : group.values)
        won += lot(random) < chance ? value : 0;
    return won;
}

} // namespace

QList<double> chancesFrom(const QList<FunnelStep>& funnel)
{
    const int last = int(funnel.size()) - 1;
    QList<double> chances(funnel.size(), 1.0);
    for (int step = last - 1; step >= 0; --step) {
        const Rate rate = funnel[step].rate();
        chances[step] = chances[step + 1] * (rate.part + usualWeight * usualRate(step, last)) / (rate.of + usualWeight);
    }
    return chances;
}

Expectation expectationOf(const QList<OpenLead>& leads, const QList<FunnelStep>& funnel, QDate from, QDate to, quint32 seed)
{
    constexpr double tail = 0.05;
    Expectation expected;
    if (funnel.isEmpty())
        return expected;
    const QList<Group> groups = groupsOf(leads, funnel.size(), from, to);
    const QList<double> chances = chancesFrom(funnel);
    double sum = 0;
    for (qsizetype step = 0; step < groups.size(); ++step) {
        expected.leads += int(groups[step].values.size());
        expected.customers += chances[step] * double(groups[step].values.size());
        sum += chances[step] * groups[step].sum;
    }
    expected.minor = std::llround(sum);
    std::mt19937 random(seed);
    QList<double> outcomes;
    for (int draw = 0; draw < draws && expected.leads > 0; ++draw) {
        const QList<double> drawn = drawnChances(funnel, random);
        double won = 0;
        for (qsizetype step = 0; step < groups.size(); ++step)
            won += wonOf(groups[step], drawn[step], random);
        outcomes += won;
    }
    std::ranges::sort(outcomes);
    expected.low = outcomes.isEmpty() ? 0 : std::llround(outcomes[qsizetype(tail * draws)]);
    expected.high = outcomes.isEmpty() ? 0 : std::llround(outcomes[qsizetype((1 - tail) * draws) - 1]);
    return expected;
}

} // namespace askline
