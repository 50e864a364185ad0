// SPDX-License-Identifier: GPL-3.0-or-later
// What hangs on one source or one person, and the few that bring most.
#pragma once

#include "app/domain/Ids.h"
#include "app/domain/Money.h"

#include <QList>

namespace askline {

// Somebody's or something's part of the whole, in one currency.
template <class IdType>
struct PartOf {
    IdType id;
    int leads = 0;
    qint64 wonMinor = 0;
    bool operator==(const PartOf&) const = default;
};

struct Shares {
    double leads = 0;
    double won = 0;
    bool operator==(const Shares&) const = default;
};
template <class IdType>
Shares sharesOf(const PartOf<IdType>& part, const QList<PartOf<IdType>>& all)
{
    qint64 leads = 0;
    qint64 won = 0;
    for (const PartOf<IdType>& one : all) {
        leads += one.leads;
        won += one.wonMinor;
    }
    return {leads ? double(part.leads) / double(leads) : 0, won ? double(part.wonMinor) / double(won) : 0};
}

// How many of these amounts, from the greatest on, hold four fifths of their sum.
int vitalFew(QList<qint64> amounts);

} // namespace askline
