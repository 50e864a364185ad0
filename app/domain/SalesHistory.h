// SPDX-License-Identifier: GPL-3.0-or-later
// What a workspace has seen lately: how asks were answered at each stage, and what was sold.
#pragma once

#include "app/domain/Money.h"

#include <QHash>
#include <QList>

namespace askline {

struct AnswerCounts {
    int yes = 0;
    int no = 0;
    int notYet = 0;
    bool operator==(const AnswerCounts&) const = default;

    int all() const { return yes + no + notYet; }
};

struct SalesHistory {
    QHash<QString, AnswerCounts> answers; // by the key of the stage they were asked at
    QList<Money> sales;
    bool operator==(const SalesHistory&) const = default;
};

} // namespace askline
