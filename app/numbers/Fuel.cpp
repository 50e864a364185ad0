// SPDX-License-Identifier: GPL-3.0-or-later
// Everything is summed by day.
#include "app/numbers/Fuel.h"

#include <QMap>

#include <algorithm>
#include <cmath>

namespace askline {

namespace {

constexpr int monthsLookedAt = 3;
constexpr int farthestYears = 20;

QMap<QDate, qint64> balanceByDay(const QList<Spend>& spend, const QList<Win>& wins, QDate first)
{
    QMap<QDate, qint64> days;
    for (const Spend& one : spend)
        days[one.day] -= one.amount.minor;
    for (const Win& win : wins)
        if (win.day >= first)
            days[win.day] += win.value.minor;
    return days;
}

} // namespace

std::optional<Payback> paybackOf(const QList<Spend>& spend, const QList<Win>& wins)
{
    if (spend.isEmpty())
        return std::nullopt;
    const QString currency = spend[0].amount.currency;
    const auto differs = [&](const Money& money) { return money.currency != currency; };
    if (std::ranges::any_of(spend, differs, &Spend::amount) || std::ranges::any_of(wins, differs, &Win::value))
        return std::nullopt;
    const QDate first = std::ranges::min_element(spend, {}, &Spend::day)->day;
    Payback payback{{0, currency}, {0, currency}, std::nullopt};
    for (const Spend& one : spend)
        payback.spent.minor += one.amount.minor;
    for (const Win& win : wins)
        payback.back.minor += win.day >= first ? win.value.minor : 0;
    qint64 balance = 0;
    const QMap<QDate, qint64> days = balanceByDay(spend, wins, first);
    for (auto day = days.cbegin(); day != days.cend(); ++day) {
        balance += *day;
        if (balance < 0)
            payback.days.reset();
        else if (!payback.days)
            payback.days = int(first.daysTo(day.key()));
    }
    return payback;
}

std::optional<Runway> runwayOf(const Fuel& fuel, const QString& currency, const QList<Spend>& spend, const QList<Win>& wins, QDate today)
{
    if (fuel.minor <= 0 || !fuel.day.isValid())
        return std::nullopt;
    const QDate since = today.addMonths(-monthsLookedAt);
    Runway runway{{fuel.minor, currency}, {0, currency}, {0, currency}, std::nullopt};
    for (const Spend& one : spend) {
        if (one.amount.currency != currency || one.day > today)
            continue;
        runway.left.minor -= one.day >= fuel.day ? one.amount.minor : 0;
        runway.burnPerMonth.minor += one.day > since ? one.amount.minor : 0;
    }
    for (const Win& win : wins) {
        if (win.value.currency != currency || win.day > today)
            continue;
        const qint64 back = win.value.minor * fuel.refuelPercent / 100;
        runway.left.minor += win.day >= fuel.day ? back : 0;
        runway.refuelPerMonth.minor += win.day > since ? back : 0;
    }
    runway.burnPerMonth.minor /= monthsLookedAt;
    runway.refuelPerMonth.minor /= monthsLookedAt;
    const QDate month(today.year(), today.month(), 1);
    if (const qint64 net = runway.burnPerMonth.minor - runway.refuelPerMonth.minor; runway.left.minor <= 0)
        runway.ends = month;
    else if (net > 0)
        runway.ends = month.addMonths(int(std::min<qint64>(runway.left.minor / net, farthestYears * 12)));
    return runway;
}

} // namespace askline
