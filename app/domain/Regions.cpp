// SPDX-License-Identifier: GPL-3.0-or-later
// A contact's country is what they gave, else where their number is from.
#include "app/domain/Regions.h"

#include "app/base/Folding.h"
#include "app/domain/PhoneNumber.h"

#include <algorithm>

namespace askline {

namespace {

bool hasNumberLike(const Contact& contact, const QString& beginning)
{
    return std::ranges::any_of(contact.points, [&](const ContactPoint& point) { return point.normal.startsWith(u'+' + digitsOf(beginning)); });
}

QString countryOf(const Contact& contact)
{
    if (!contact.country.isEmpty())
        return contact.country;
    for (const ContactPoint& point : contact.points)
        if (point.kind == ContactPoint::Kind::Phone && point.isReadable())
            return regionOfPhone(point.normal);
    return {};
}

bool isIn(const Contact& contact, const QString& region)
{
    if (region.startsWith(u'+'))
        return hasNumberLike(contact, region);
    if (countryOf(contact).compare(region, Qt::CaseInsensitive) == 0)
        return true;
    // "10115 Berlin" lies in Berlin.
    return (u' ' + foldedWords(contact.place) + u' ').contains(u' ' + foldedWords(region) + u' ');
}

} // namespace

bool isInRegions(const Contact& contact, const QString& regions)
{
    for (const QString& part : regions.split(u',', Qt::SkipEmptyParts))
        if (const QString region = part.trimmed(); !region.isEmpty() && isIn(contact, region))
            return true;
    return false;
}

} // namespace askline
