// SPDX-License-Identifier: GPL-3.0-or-later
// What the user's own calendar holds: when they are busy, and with what.
#pragma once

#include "app/base/Clock.h"

#include <QList>
#include <QString>

#include <optional>

namespace askline {

struct BusyTime {
    Moment from;
    Moment to;
    QString what;
    bool operator==(const BusyTime&) const = default;
};

// The first of them that lies in the span, at least in part.
std::optional<BusyTime> clashWith(const QList<BusyTime>& busy, Moment from, Moment to);

} // namespace askline
