// SPDX-License-Identifier: GPL-3.0-or-later
// What a workspace is given from outside: the time, randomness, who works in it, and which device this is.
#pragma once

#include "app/base/Clock.h"
#include "app/base/Randomness.h"
#include "app/domain/Ids.h"

#include <memory>
#include <optional>

namespace askline {

struct Surroundings {
    std::shared_ptr<Clock> clock = std::make_shared<SystemClock>();
    std::shared_ptr<Randomness> randomness = std::make_shared<Randomness>();
    std::optional<Moment> at; // when verbs are taken to happen; none: when they do
    QString person;           // by name; empty: the first of the workspace
    WriterId writer;          // of this device; null: taken from the file
};

} // namespace askline
