// SPDX-License-Identifier: GPL-3.0-or-later
// What leads cost and bring besides the table of sources: campaigns, paybacks, how long the money lasts, what open leads
// may bring, and on whom and what it all hangs.
#pragma once

#include "app/domain/Touch.h"
#include "app/numbers/CampaignNumbers.h"
#include "app/numbers/Concentration.h"
#include "app/numbers/Forecast.h"
#include "app/numbers/Fuel.h"

namespace askline {

struct ForecastNumbers {
    QDate month;               // the first of this month
    Expectation thisMonth;     // what is left of it
    Expectation nextMonth;
    Expectation later;
    Expectation lastMonth;     // as it would have been on its first day, from what was known then
    qint64 cameLastMonth = 0;  // of those leads, in that month
    bool operator==(const ForecastNumbers&) const = default;
};

struct SourcePayback {
    SourceId source;
    Payback payback;
    bool operator==(const SourcePayback&) const = default;
};

// Of those who spent time on leads that were won: the share of their value by the kind of touch.
struct TouchShareOfWon {
    TouchKind kind = TouchKind::Call;
    qint64 wonMinor = 0;
    bool operator==(const TouchShareOfWon&) const = default;
};

struct MoneyNumbers {
    QString currency;                     // what the sums below are in; leads in others are left out of them
    QList<CampaignNumbers> campaigns;     // the latest first
    QList<SourcePayback> paybacks;
    std::optional<Runway> runway;
    ForecastNumbers forecast;
    QList<PartOf<SourceId>> bySource;     // of the period's leads, the most won value first
    QList<PartOf<PersonId>> byPerson;
    QList<TouchShareOfWon> byTouch;       // a lead's value in equal parts to each contact made until it was won
    QList<qint64> wonValues;              // of each lead
    bool operator==(const MoneyNumbers&) const = default;
};

} // namespace askline
