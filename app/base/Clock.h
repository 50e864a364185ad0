// SPDX-License-Identifier: GPL-3.0-or-later
// A moment in time and where "now" comes from. Moments are milliseconds since 1970 in UTC.
#pragma once

#include <QDateTime>
#include <QTimeZone>

#include <compare>

namespace askline {

struct Moment {
    qint64 ms = 0;

    auto operator<=>(const Moment&) const = default;

    Moment plusMinutes(qint64 minutes) const { return {ms + minutes * 60'000}; }
    Moment plusDays(qint64 days) const { return {ms + days * 86'400'000}; }
    qint64 minutesUntil(Moment later) const { return (later.ms - ms) / 60'000; }
    qint64 daysUntil(Moment later) const { return (later.ms - ms) / 86'400'000; }
    QDateTime in(const QTimeZone& zone) const { return QDateTime::fromMSecsSinceEpoch(ms, zone); }
    QDate dateIn(const QTimeZone& zone) const { return in(zone).date(); }

    static Moment from(const QDateTime& time) { return {time.toMSecsSinceEpoch()}; }
    static Moment startOf(QDate day, const QTimeZone& zone) { return from(day.startOfDay(zone)); }
};

class Clock {
public:
    virtual ~Clock() = default;
    virtual Moment now() const = 0;
};

class SystemClock final : public Clock {
public:
    Moment now() const override { return {QDateTime::currentMSecsSinceEpoch()}; }
};

// Stands still until it is moved: for tests, for pictures, and for a verb taken to happen at another time.
class FixedClock final : public Clock {
public:
    explicit FixedClock(Moment now) : now_(now) {}
    Moment now() const override { return now_; }
    void moveTo(Moment now) { now_ = now; }

private:
    Moment now_;
};

} // namespace askline
