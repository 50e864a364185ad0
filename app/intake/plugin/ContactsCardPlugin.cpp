// SPDX-License-Identifier: GPL-3.0-or-later
// From KContacts' addressee to plain values.
#include "app/intake/plugin/ContactsCardPlugin.h"

#include <KContacts/Addressee>
#include <KContacts/VCardConverter>

#include <algorithm>

namespace askline::intake {

namespace {

using KContacts::Address;
using KContacts::Addressee;
using KContacts::Email;
using KContacts::PhoneNumber;

QString labelOf(PhoneNumber::Type type)
{
    return type & PhoneNumber::Cell   ? QStringLiteral("mobile")
           : type & PhoneNumber::Work ? QStringLiteral("work")
           : type & PhoneNumber::Home ? QStringLiteral("home")
                                      : QString();
}

void readPhones(const Addressee& from, Card& card)
{
    PhoneNumber::List numbers = from.phoneNumbers();
    std::ranges::stable_sort(numbers, [](const PhoneNumber& a, const PhoneNumber& b) { return a.isPreferred() > b.isPreferred(); });
    for (const PhoneNumber& number : std::as_const(numbers)) {
        const bool isVoice = !(number.type() & (PhoneNumber::Fax | PhoneNumber::Pager | PhoneNumber::Modem | PhoneNumber::Isdn));
        QString text = number.number().trimmed();
        if (text.startsWith(u"tel:"))
            text.remove(0, 4);
        if (isVoice && !text.isEmpty())
            card.phones.append({text, labelOf(number.type())});
    }
}

void readEmails(const Addressee& from, Card& card)
{
    Email::List emails = from.emailList();
    std::ranges::stable_sort(emails, [](const Email& a, const Email& b) { return a.isPreferred() > b.isPreferred(); });
    for (const Email& email : std::as_const(emails)) {
        QString text = email.mail().trimmed();
        if (text.startsWith(u"mailto:"))
            text.remove(0, 7);
        const QString label = email.type() & Email::Work ? QStringLiteral("work") : email.type() & Email::Home ? QStringLiteral("home") : QString();
        if (!text.isEmpty())
            card.emails.append({text, label});
    }
}

void readPlace(const Addressee& from, Card& card)
{
    Address::List addresses = from.addresses();
    std::ranges::stable_sort(addresses, [](const Address& a, const Address& b) {
        return bool(a.type() & Address::Work) > bool(b.type() & Address::Work);
    });
    for (const Address& address : std::as_const(addresses))
        if (card.place.isEmpty() && !address.locality().isEmpty()) {
            card.place = address.locality();
            card.country = address.country();
        }
}

} // namespace

std::optional<Card> ContactsCardPlugin::read(const QByteArray& text) const
{
    const Addressee::List found = KContacts::VCardConverter().parseVCards(text);
    if (found.isEmpty())
        return std::nullopt;
    const Addressee& from = found.first();
    Card card;
    card.firstName = from.givenName();
    card.lastName = from.familyName();
    card.fullName = from.formattedName();
    card.company = from.organization();
    card.role = from.title().isEmpty() ? from.role() : from.title();
    card.website = from.url().url().toString();
    card.note = from.note();
    card.uid = text.contains("UID") ? from.uid() : QString(); // KContacts makes one up where there is none
    card.categories = from.categories();
    readEmails(from, card);
    readPhones(from, card);
    readPlace(from, card);
    return card;
}

} // namespace askline::intake
