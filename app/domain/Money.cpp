// SPDX-License-Identifier: GPL-3.0-or-later
// Amounts as people type them: either of comma and point may group thousands or start the decimals.
#include "app/domain/Money.h"

#include <QRegularExpression>

#include <cmath>
#include <utility>

namespace askline {

namespace {

QString currencyNamedIn(const QString& text, const QString& fallback)
{
    static const QRegularExpression code(QStringLiteral("(?<![A-Za-z])([A-Z]{3})(?![A-Za-z])"));
    if (const auto match = code.match(text); match.hasMatch())
        return match.captured(1);
    static const std::pair<QString, QString> symbols[] = {
        {QStringLiteral("€"), QStringLiteral("EUR")}, {QStringLiteral("£"), QStringLiteral("GBP")},
        {QStringLiteral("¥"), QStringLiteral("JPY")}, {QStringLiteral("₹"), QStringLiteral("INR")},
        {QStringLiteral("zł"), QStringLiteral("PLN")}};
    for (const auto& [symbol, iso] : symbols)
        if (text.contains(symbol))
            return iso;
    static const QStringList dollars{QStringLiteral("USD"), QStringLiteral("CAD"), QStringLiteral("AUD"), QStringLiteral("NZD")};
    if (text.contains(u'$'))
        return dollars.contains(fallback) ? fallback : QStringLiteral("USD");
    return fallback;
}

// The number in `digits`, whose last separator starts decimals unless exactly three digits follow it and it groups.
std::optional<double> numberIn(QString digits)
{
    const qsizetype comma = digits.lastIndexOf(u',');
    const qsizetype point = digits.lastIndexOf(u'.');
    const qsizetype last = std::max(comma, point);
    if (last >= 0) {
        const QChar separator = digits[last];
        const bool both = comma >= 0 && point >= 0;
        const bool repeated = digits.count(separator) > 1;
        const bool groups = repeated || (!both && digits.size() - last - 1 == 3);
        const QString whole = digits.left(last).remove(u',').remove(u'.');
        digits = groups ? QString(digits).remove(u',').remove(u'.') : whole + u'.' + digits.mid(last + 1);
    }
    bool ok = false;
    const double number = digits.toDouble(&ok);
    return ok ? std::optional(number) : std::nullopt;
}

} // namespace

int minorDigitsOf(QStringView currency)
{
    static const QStringList none{QStringLiteral("JPY"), QStringLiteral("KRW"), QStringLiteral("ISK"), QStringLiteral("CLP"),
                                  QStringLiteral("VND"), QStringLiteral("XAF"), QStringLiteral("XOF")};
    static const QStringList three{QStringLiteral("BHD"), QStringLiteral("KWD"), QStringLiteral("JOD"), QStringLiteral("OMR"),
                                   QStringLiteral("TND")};
    return none.contains(currency) ? 0 : three.contains(currency) ? 3 : 2;
}

double Money::major() const
{
    return double(minor) / std::pow(10.0, minorDigitsOf(currency));
}

QString Money::decimal() const
{
    return QString::number(major(), 'f', minorDigitsOf(currency));
}

std::optional<Money> moneyFrom(QStringView typed, const QString& currency)
{
    const QString text = typed.toString().trimmed();
    static const QRegularExpression amount(QStringLiteral("(-?\\d[\\d.,' \\x{00a0}\\x{202f}]*)\\s*([kKmM](?![A-Za-z]))?"));
    const auto match = amount.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    QString digits = match.captured(1);
    digits.remove(QRegularExpression(QStringLiteral("[' \\x{00a0}\\x{202f}]")));
    while (digits.endsWith(u'.') || digits.endsWith(u','))
        digits.chop(1);
    auto number = numberIn(digits);
    if (!number)
        return std::nullopt;
    const QString scale = match.captured(2).toLower();
    *number *= scale == u"k" ? 1e3 : scale == u"m" ? 1e6 : 1.0;
    Money money{0, currencyNamedIn(text, currency)};
    const double minor = std::round(*number * std::pow(10.0, minorDigitsOf(money.currency)));
    if (std::abs(minor) > 9e15)
        return std::nullopt;
    money.minor = qint64(minor);
    return money;
}

} // namespace askline
