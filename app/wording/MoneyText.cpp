// SPDX-License-Identifier: GPL-3.0-or-later
// The locale's own form, with the symbol where the currency has one everybody knows.
#include "app/wording/MoneyText.h"

namespace askline {

namespace {

QString symbolOf(const QString& currency, const QLocale& locale)
{
    if (locale.currencySymbol(QLocale::CurrencyIsoCode) == currency)
        return locale.currencySymbol();
    if (currency == u"EUR")
        return QStringLiteral("€");
    if (currency == u"GBP")
        return QStringLiteral("£");
    // Many dollars are called $ at home; abroad, only the American one is.
    return currency == u"USD" ? QStringLiteral("$") : currency + u'\u00A0';
}

} // namespace

QString moneyForPeople(const Money& money, const QLocale& locale)
{
    const int digits = minorDigitsOf(money.currency);
    qint64 unit = 1;
    for (int i = 0; i < digits; ++i)
        unit *= 10;
    QLocale grouped = locale;
    grouped.setNumberOptions(QLocale::DefaultNumberOptions);
    return grouped.toCurrencyString(money.major(), symbolOf(money.currency, locale), money.minor % unit == 0 ? 0 : digits);
}

} // namespace askline
