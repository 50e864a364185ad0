// SPDX-License-Identifier: GPL-3.0-or-later
// The priors are stated in docs/today.md; ten answers weigh as much as they do.
#include "app/planning/Worth.h"

#include <algorithm>
#include <numeric>

namespace askline {

namespace {

constexpr double firstStagePrior = 0.3;
constexpr double lastStagePrior = 0.6;
constexpr double sideStagePrior = 0.3;
constexpr double priorWeight = 10;
constexpr double vitalShare = 0.8;

double priorOf(const QStringList& inOrder, const QString& stage)
{
    const qsizetype place = inOrder.indexOf(stage);
    if (place < 0)
        return sideStagePrior;
    const double way = inOrder.size() < 2 ? 1 : double(place) / double(inOrder.size() - 1);
    return firstStagePrior + way * (lastStagePrior - firstStagePrior);
}

double chanceAt(const QStringList& inOrder, const QString& stage, const SalesHistory& history)
{
    const AnswerCounts seen = history.answers.value(stage);
    return (seen.yes + priorOf(inOrder, stage) * priorWeight) / (seen.all() + priorWeight);
}

} // namespace

double Worth::expected() const
{
    return chance * (value ? value->major() : 1);
}

std::optional<Money> medianOf(QList<Money> amounts)
{
    if (amounts.isEmpty())
        return std::nullopt;
    const auto middle = amounts.begin() + (amounts.size() - 1) / 2;
    std::ranges::nth_element(amounts, middle, {}, &Money::minor);
    return *middle;
}

double chanceOfYes(const Playbook& playbook, const QString& stage, const SalesHistory& history)
{
    return chanceAt(playbook.stagesInOrder(), stage, history);
}

double chanceOfSale(const Playbook& playbook, const QString& stage, const SalesHistory& history)
{
    const QStringList inOrder = playbook.stagesInOrder();
    const qsizetype place = inOrder.indexOf(stage);
    double chance = place < 0 ? chanceAt(inOrder, stage, history) : 1;
    // From a side stage the way leads through the last one in order.
    for (qsizetype at = place < 0 ? std::max<qsizetype>(0, inOrder.size() - 1) : place; at < inOrder.size(); ++at)
        chance *= chanceAt(inOrder, inOrder[at], history);
    return chance;
}

int vitalFewOf(const QList<Worth>& sorted)
{
    const double all = std::accumulate(sorted.begin(), sorted.end(), 0.0, [](double sum, const Worth& w) { return sum + w.expected(); });
    double reached = 0;
    int count = 0;
    for (const Worth& worth : sorted) {
        if (reached >= vitalShare * all)
            break;
        reached += worth.expected();
        ++count;
    }
    return count;
}

} // namespace askline
