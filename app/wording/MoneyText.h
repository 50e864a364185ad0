// SPDX-License-Identifier: GPL-3.0-or-later
// Amounts as people write them where they are.
#pragma once

#include "app/domain/Money.h"

#include <QLocale>

namespace askline {

// "€1,250", "1.250,50 €", "CHF 900": without decimals where the amount is whole.
QString moneyForPeople(const Money& money, const QLocale& locale);

} // namespace askline
