// SPDX-License-Identifier: GPL-3.0-or-later
// What a running script asks of the program round it.
#pragma once

#include "app/script/Condition.h"

namespace askline::script {

// "1,200.50", "5k", "3000 €"; nothing where there is no digit in it.
std::optional<double> numberIn(QStringView words);

// What is known of the world while a script runs. It belongs to the caller, and outlives what it is given to.
class Host {
public:
    virtual ~Host() = default;
    // As it is said aloud; empty where it is not known.
    virtual QString valueOf(QStringView field) const = 0;
    // Of a date as it was answered; nothing where it is none.
    virtual std::optional<int> daysUntil(const QString& answer) const = 0;
    virtual std::optional<double> numberOf(const QString& answer) const { return numberIn(answer); }
};

// Otherwise always holds.
bool holds(const Test& test, const QString& value, const Host& host);

} // namespace askline::script
