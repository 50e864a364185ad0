// SPDX-License-Identifier: GPL-3.0-or-later
// What is put before somebody to decide, on one page: their problem, what it costs them, what they want, and for how much.
#pragma once

#include "app/domain/Money.h"

#include <QDate>

#include <optional>

namespace askline {

struct Offer {
    QString problem;
    QString cost;    // of the problem, in their words
    QString outcome; // that they want
    QString scope;   // what is offered
    std::optional<Money> price;
    QDate validUntil;
    QDate decisionOn; // when they are asked for the decision
    bool operator==(const Offer&) const = default;
};

} // namespace askline
