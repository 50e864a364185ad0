// SPDX-License-Identifier: GPL-3.0-or-later
// What somebody said in a call, in their words.
#pragma once

#include "app/base/Clock.h"

#include <QString>

namespace askline {

struct CallWords {
    QString question; // it answers; empty: an objection
    QString words;
    Moment at;
    bool operator==(const CallWords&) const = default;
};

} // namespace askline
