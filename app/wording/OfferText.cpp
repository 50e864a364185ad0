// SPDX-License-Identifier: GPL-3.0-or-later
// A part that nobody filled in is not mentioned.
#include "app/wording/OfferText.h"

#include "app/wording/MoneyText.h"

#include <QCoreApplication>

namespace askline {

QList<OfferPart> offerParts(const Offer& offer, const QLocale& locale)
{
    const auto day = [&](QDate date) { return date.isValid() ? locale.toString(date, QLocale::LongFormat) : QString(); };
    QList<OfferPart> parts{
        {QCoreApplication::translate("OfferText", "What is to change"), offer.problem.trimmed()},
        {QCoreApplication::translate("OfferText", "What it costs you today"), offer.cost.trimmed()},
        {QCoreApplication::translate("OfferText", "What you want instead"), offer.outcome.trimmed()},
        {QCoreApplication::translate("OfferText", "What we do"), offer.scope.trimmed()},
        {QCoreApplication::translate("OfferText", "Price"), offer.price ? moneyForPeople(*offer.price, locale) : QString()},
        {QCoreApplication::translate("OfferText", "Valid until"), day(offer.validUntil)}};
    parts.removeIf([](const OfferPart& part) { return part.text.isEmpty(); });
    return parts;
}

QString offerAsk(const Offer& offer, const QLocale& locale)
{
    if (!offer.decisionOn.isValid())
        return QCoreApplication::translate("OfferText", "Is it a yes, a no, or is something still open?");
    return QCoreApplication::translate("OfferText", "On %1 I ask you for your decision: a yes, a no, or what is still open. Each of them is a good answer.")
        .arg(locale.toString(offer.decisionOn, QLocale::LongFormat));
}

QString offerTitle(const QString& name)
{
    return QCoreApplication::translate("OfferText", "Our offer for %1").arg(name);
}

QString offerAsText(const Offer& offer, const QLocale& locale)
{
    QString text;
    for (const OfferPart& part : offerParts(offer, locale))
        text += part.title + u'\n' + part.text + QStringLiteral("\n\n");
    return text + offerAsk(offer, locale);
}

} // namespace askline
