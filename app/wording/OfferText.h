// SPDX-License-Identifier: GPL-3.0-or-later
// An offer in words, for paper, mail and the command line alike.
#pragma once

#include "app/domain/Offer.h"

#include <QList>
#include <QLocale>

namespace askline {

struct OfferPart {
    QString title;
    QString text;
    bool operator==(const OfferPart&) const = default;
};

// What is filled in, in the order it is read.
QList<OfferPart> offerParts(const Offer& offer, const QLocale& locale);
// The question it ends on.
QString offerAsk(const Offer& offer, const QLocale& locale);
QString offerTitle(const QString& name);
// All of it as plain text.
QString offerAsText(const Offer& offer, const QLocale& locale);

} // namespace askline
