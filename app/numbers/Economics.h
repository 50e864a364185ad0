// SPDX-License-Identifier: GPL-3.0-or-later
// What leads of each source cost and bring. Currencies are kept apart: where several meet, a figure of one of them alone
// would be wrong, and there is none.
#pragma once

#include "app/domain/LeadCounts.h"
#include "app/domain/Spend.h"
#include "app/numbers/Rate.h"

#include <QList>

namespace askline {

struct SourceNumbers {
    SourceId source;
    bool isReferred = false; // never blended with what was paid for
    int leads = 0;
    int open = 0;
    Rate conversion;         // won of those decided
    QList<Money> wonValue;   // by currency
    QList<Money> spend;

    std::optional<Money> costPerLead() const;     // spend over all leads
    std::optional<Money> valuePerLead() const;    // won value over all leads, open ones too
    std::optional<Money> breakEven() const;       // won value over decided leads: what a lead may cost at most
    std::optional<Money> costPerCustomer() const; // spend over customers
    double maturity() const; // the share of its leads that are decided
    bool operator==(const SourceNumbers&) const = default;
};

// By how many leads they brought; referred ones last.
QList<SourceNumbers> economicsOf(const QList<LeadCell>& cells, const QList<Spend>& spend);

void addMoney(QList<Money>& sums, const Money& money);
// An estimate in two digits promises no more than it can keep.
qint64 toTwoDigits(double minor);

} // namespace askline
