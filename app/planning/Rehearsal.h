// SPDX-License-Identifier: GPL-3.0-or-later
// Which objections to rehearse now: spaced repetition after SM-2 (P. A. Woźniak, "Application of a computer to improve the
// results obtained in working with the SuperMemo method", 1990). Everything is computed from the turns.
#pragma once

#include "app/domain/Practice.h"

#include <QDate>
#include <QList>

namespace askline {

// How well one objection sits, after its turns.
struct Rehearsed {
    int inARow = 0;      // turns since it last had to be repeated
    int days = 0;        // until it is due again, from the last turn
    double ease = 2.5;   // how fast the days grow; never below 1.3
    QDate due;           // invalid: never rehearsed
    bool operator==(const Rehearsed&) const = default;
};

// `turns`: of this objection, in order; days are counted in this zone.
Rehearsed rehearsed(const QList<PracticeTurn>& turns, const QTimeZone& zone);

enum class Familiarity { New, Learning, Firm }; // firm: comes again in three weeks or later
Familiarity familiarityOf(const Rehearsed& rehearsed);

// Due ones first, longest due first, then new ones, as many as wanted; their order is drawn anew each time.
QList<ObjectionId> pack(const QList<ObjectionId>& objections, const QList<PracticeTurn>& turns, QDate today, const QTimeZone& zone, int wanted, quint64 seed);

} // namespace askline
