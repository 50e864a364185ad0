// SPDX-License-Identifier: GPL-3.0-or-later
// SM-2 grades from 0 to 5; the four that people mark here are its 2, 3, 4 and 5.
#include "app/planning/Rehearsal.h"

#include <QHash>
#include <QRandomGenerator>

#include <algorithm>
#include <cmath>

namespace askline {

namespace {

constexpr double leastEase = 1.3;
constexpr int secondInterval = 6;
constexpr int firmDays = 21;

int qualityOf(PracticeGrade grade)
{
    return int(grade) + 2;
}

void take(Rehearsed& state, const PracticeTurn& turn, const QTimeZone& zone)
{
    const int quality = qualityOf(turn.grade);
    if (turn.grade == PracticeGrade::Again) {
        state.inARow = 0;
        state.days = 1;
    } else {
        ++state.inARow;
        state.days = state.inARow == 1 ? 1 : state.inARow == 2 ? secondInterval : int(std::lround(state.days * state.ease));
    }
    state.ease = std::max(leastEase, state.ease + 0.1 - (5 - quality) * (0.08 + (5 - quality) * 0.02));
    state.due = turn.at.dateIn(zone).addDays(state.days);
}

} // namespace

Rehearsed rehearsed(const QList<PracticeTurn>& turns, const QTimeZone& zone)
{
    Rehearsed state;
    for (const PracticeTurn& turn : turns)
        take(state, turn, zone);
    return state;
}

Familiarity familiarityOf(const Rehearsed& rehearsed)
{
    if (!rehearsed.due.isValid())
        return Familiarity::New;
    return rehearsed.days >= firmDays ? Familiarity::Firm : Familiarity::Learning;
}

QList<ObjectionId> pack(const QList<ObjectionId>& objections, const QList<PracticeTurn>& turns, QDate today, const QTimeZone& zone, int wanted, quint64 seed)
{
    QHash<ObjectionId, QList<PracticeTurn>> byObjection;
    for (const PracticeTurn& turn : turns)
        byObjection[turn.objection] += turn;
    QList<std::pair<QDate, ObjectionId>> due;
    QList<ObjectionId> fresh;
    for (const ObjectionId objection : objections) {
        const Rehearsed state = rehearsed(byObjection.value(objection), zone);
        if (!state.due.isValid())
            fresh += objection;
        else if (state.due <= today)
            due += {state.due, objection};
    }
    QRandomGenerator random(quint32(seed ^ (seed >> 32)));
    std::ranges::shuffle(fresh, random);
    std::ranges::sort(due);
    QList<ObjectionId> chosen;
    for (const auto& [day, objection] : due)
        chosen += objection;
    chosen = (chosen + fresh).first(std::min<qsizetype>(wanted, chosen.size() + fresh.size()));
    std::ranges::shuffle(chosen, random);
    return chosen;
}

} // namespace askline
