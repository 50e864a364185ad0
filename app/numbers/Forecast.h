// SPDX-License-Identifier: GPL-3.0-or-later
// What open leads may bring, by how those before them fared: with an interval, never as a promise.
#pragma once

#include "app/numbers/Funnel.h"

#include <QDate>

#include <optional>

namespace askline {

struct OpenLead {
    int furthest = Arrived;
    qint64 minorValue = 0;
    QDate decides; // when its decision is expected
    bool operator==(const OpenLead&) const = default;
};

struct Expectation {
    int leads = 0;
    double customers = 0;
    qint64 minor = 0; // expected
    qint64 low = 0;   // nine times in ten it lies between these
    qint64 high = 0;
    bool operator==(const Expectation&) const = default;
};

// The chance of a win from each step on: the product of this firm's own rates, each weighed against ten leads at the usual.
QList<double> chancesFrom(const QList<FunnelStep>& funnel);
// Of leads whose decision is expected between the two days, both included; the rates' own uncertainty is part of the
// interval. The same seed gives the same interval.
Expectation expectationOf(const QList<OpenLead>& leads, const QList<FunnelStep>& funnel, QDate from, QDate to, quint32 seed);

} // namespace askline
