// SPDX-License-Identifier: GPL-3.0-or-later
// How long until something happens, counting also those to whom it has not happened yet (Kaplan and Meier, 1958).
#pragma once

#include <QMap>

#include <optional>

namespace askline {

// By how long it took or has lasted so far, in any unit.
struct AtTime {
    int happened = 0;
    int left = 0; // were looked at no longer: still waiting now, or decided otherwise
    bool operator==(const AtTime&) const = default;
};
using Waits = QMap<qint64, AtTime>;

// The share to whom it has happened within that time; none of nobody.
std::optional<double> happenedWithin(const Waits& waiting, qint64 time);
// The time within which it has happened to that share; none where it has not yet, whatever the time.
std::optional<qint64> timeUntil(const Waits& waiting, double share);

} // namespace askline
