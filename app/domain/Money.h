// SPDX-License-Identifier: GPL-3.0-or-later
// An amount in minor units (cents) of an ISO 4217 currency; decimals appear only where people or JSON see it.
#pragma once

#include <QString>

#include <optional>

namespace askline {

struct Money {
    qint64 minor = 0;
    QString currency;

    bool operator==(const Money&) const = default;

    double major() const;
    QString decimal() const; // "1250.00", with the currency's own number of decimals
};

int minorDigitsOf(QStringView currency);

// "1.250,50 €", "$1,200", "1200" and "USD 12k" in `currency` unless the text names another; nothing where it is no amount.
std::optional<Money> moneyFrom(QStringView text, const QString& currency);

} // namespace askline
